import type { Applicant, FieldName } from "../domain/applicant.ts";
import type { Slot } from "../domain/slots.ts";
import type { Booking } from "../contract/booking.ts";
import type { BookingRequest } from "../contract/booking-request.ts";
import type { BookingLink } from "../contract/link.ts";
import type { Problem } from "../contract/problem.ts";

export type ConsentGiven = BookingRequest["consents"][number];

/** What stands in the inputs, by input name, exactly as typed. */
export type FormValues = Readonly<Record<string, string>>;

/** What a visitor has said so far. Nothing of it leaves memory before the request is sent. */
export interface Draft {
  readonly consents: readonly ConsentGiven[];
  readonly eligibility: readonly string[];
  readonly form: FormValues;
}
export interface DraftWithSlot extends Draft {
  readonly slot: Slot;
}
/** All that a request needs. */
export interface ReadyDraft extends DraftWithSlot {
  readonly applicant: Applicant;
}

/** A booking as far as the server has told of it: after a lost answer, its identity is unknown. */
export type KnownBooking = Pick<Booking, "status" | "start" | "end" | "confirmBy" | "replyBy"> &
  Partial<Pick<Booking, "id" | "acceptedAt" | "flow" | "mail">>;

/** Why the visitor is back at the slots. */
export interface SlotNotice {
  readonly problem: "slot-taken" | "slot-not-bookable" | "daily-limit";
  /** The start that could not be had. */
  readonly start: Temporal.ZonedDateTime;
}

/** A field that the server refused, by its code. */
export interface RefusedField {
  readonly field: FieldName;
  readonly code: string;
}

/** What the visitor of the waiting screen does or has just been told. */
export type WaitingActivity =
  | { readonly kind: "idle" }
  | { readonly kind: "resending"; readonly email: string | undefined }
  | { readonly kind: "resent"; readonly email: string | undefined }
  | { readonly kind: "checking-code"; readonly code: string }
  | {
      readonly kind: "refused";
      readonly of: "resending" | "checking-code";
      readonly problem: Problem;
    }
  | { readonly kind: "lost"; readonly of: "resending" | "checking-code" };

/** Where the visitor is. Each member carries what its view needs, and nothing beside it. */
export type FlowState =
  | { readonly step: "paused" }
  | { readonly step: "consent"; readonly draft: Draft; readonly reason: "first" | "terms-changed" }
  | { readonly step: "eligibility"; readonly draft: Draft }
  | { readonly step: "ineligible"; readonly draft: Draft }
  | { readonly step: "slot"; readonly draft: Draft; readonly notice?: SlotNotice }
  | {
      readonly step: "form";
      readonly draft: DraftWithSlot;
      readonly refused: readonly RefusedField[];
    }
  | { readonly step: "review"; readonly draft: ReadyDraft; readonly problem?: Problem }
  | { readonly step: "sending"; readonly draft: ReadyDraft; readonly key: string }
  | UnknownState
  | WaitingState
  | { readonly step: "requested"; readonly booking: KnownBooking }
  | { readonly step: "booked"; readonly booking: KnownBooking }
  | { readonly step: "ended"; readonly booking: KnownBooking }
  | {
      readonly step: "link" | "link-acting";
      readonly link: BookingLink;
      readonly after: LinkArrival;
    }
  | { readonly step: "link-refused"; readonly link: BookingLink; readonly problem: Problem };

/** Why a link is looked up: it was opened, or the answer to its press was lost. */
export type LinkArrival = "opening" | "lost-answer";

/** The request was sent and no answer came. It is never called a failure. */
export interface UnknownState {
  readonly step: "unknown";
  readonly key: string;
  readonly start: Temporal.Instant;
  /** Absent after a reload: personal data is not kept. */
  readonly draft: ReadyDraft | undefined;
  /** `asking`: what became of the key; `absent`: nothing was booked; `no-answer`: still not known. */
  readonly settling: "asking" | "absent" | "no-answer";
}

export interface WaitingState {
  readonly step: "waiting-mail";
  readonly booking: KnownBooking;
  /** The address the mail went to; unknown after a lost answer. */
  readonly email: string | undefined;
  readonly activity: WaitingActivity;
}

export type StepName = FlowState["step"];

/** What has happened, in the past tense. */
export type FlowEvent =
  | { readonly type: "consents-agreed"; readonly consents: readonly ConsentGiven[] }
  | {
      readonly type: "eligibility-declared";
      readonly statements: readonly string[];
      readonly eligible: boolean;
    }
  | { readonly type: "slot-chosen"; readonly slot: Slot }
  | { readonly type: "form-completed"; readonly form: FormValues; readonly applicant: Applicant }
  | { readonly type: "went-back"; readonly form?: FormValues }
  | { readonly type: "step-revisited"; readonly step: "slot" | "form" }
  | { readonly type: "personal-data-erased" }
  | { readonly type: "sent"; readonly key: string }
  | { readonly type: "booking-answered"; readonly booking: KnownBooking }
  | { readonly type: "booking-refused"; readonly problem: Problem }
  | { readonly type: "answer-lost" }
  | { readonly type: "attempt-absent" }
  | { readonly type: "attempt-unanswered" }
  | { readonly type: "asked-again" }
  | { readonly type: "resend-pressed"; readonly email: string | undefined }
  | { readonly type: "code-entered"; readonly code: string }
  | { readonly type: "mail-resent"; readonly booking: KnownBooking }
  | { readonly type: "link-opened"; readonly link: BookingLink }
  | { readonly type: "link-pressed" }
  | { readonly type: "restarted" };
