import type { Applicant, FieldName } from "../domain/applicant.ts";
import type { FormHint } from "../domain/form-hints.ts";
import type { Slot } from "../domain/slots.ts";
import type { Booking } from "../contract/booking.ts";
import type { BookingRequest } from "../contract/booking-request.ts";
import type { Challenge } from "../contract/challenge.ts";
import type { BookingLink, OfficeLink } from "../contract/link.ts";
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
  /** What the form noticed; nothing where the profile does not ask. */
  readonly hints?: readonly FormHint[];
}

/** A booking as far as the server has told of it: after a lost answer, its identity is unknown. */
export type KnownBooking = Pick<
  Booking,
  "status" | "start" | "end" | "confirmBy" | "replyBy" | "reconsent"
> &
  Partial<Pick<Booking, "id" | "acceptedAt" | "flow" | "mail" | "receipt">>;

/** Why the visitor is at the account's screens. */
export type AccountEntry =
  /** To book; `session-ended` and `signed-out` say why somebody has to sign in once more. */
  | { readonly kind: "sign-in" | "session-ended" | "signed-out" }
  /** To see the own bookings. */
  | { readonly kind: "manage" }
  /** By the mail's link, to complete a registration. */
  | { readonly kind: "activate"; readonly token: string };

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

/** What was under way when a link was opened over it. It is taken up again by a press. */
export interface OverSomething {
  readonly aside?: UnderWay;
}
export type UnderWay = Exclude<
  Extract<FlowState, { readonly draft: Draft | undefined }>,
  { readonly step: "sending" }
>;

/** Where the visitor is. Each member carries what its view needs, and nothing beside it. */
export type FlowState =
  | { readonly step: "paused" }
  | { readonly step: "consent"; readonly draft: Draft; readonly reason: "first" | "terms-changed" }
  | { readonly step: "eligibility"; readonly draft: Draft }
  | { readonly step: "ineligible"; readonly draft: Draft }
  | {
      readonly step: "account";
      readonly draft: Draft;
      readonly entry: AccountEntry;
      /** The key of a request whose outcome is not known: it is settled before anything else is sent. */
      readonly unsettled?: string;
    }
  | { readonly step: "slot"; readonly draft: Draft; readonly notice?: SlotNotice }
  | {
      readonly step: "form";
      readonly draft: DraftWithSlot;
      readonly refused: readonly RefusedField[];
      /** What was typed has just been erased, by the visitor. */
      readonly erased?: true;
    }
  | { readonly step: "review"; readonly draft: ReadyDraft; readonly problem?: Problem }
  | {
      readonly step: "sending";
      readonly draft: ReadyDraft;
      readonly key: string;
      /** Sent before with this key, and nobody knows what came of it. */
      readonly again?: true;
      readonly proof?: Proof;
    }
  | ChallengeState
  | UnknownState
  /** The mail stands ready; nothing is sent but by the visitor (procedure `mail`). */
  | { readonly step: "prepared"; readonly draft: ReadyDraft }
  /** On to the site where the office takes its bookings (procedure `external`). */
  | { readonly step: "handover"; readonly draft: Draft }
  | (OverSomething & StateOverSomething);

/** Where a link may have led, past what the visitor had under way. */
type StateOverSomething =
  | WaitingState
  /** Taken in; whether it is booked, two mails tell (procedure `receipt`). */
  | { readonly step: "receipt"; readonly booking: KnownBooking; readonly email: string | undefined }
  /** A booking is looked up by its receipt number, which a link may have brought. */
  | { readonly step: "lookup"; readonly number: string | undefined }
  | { readonly step: "requested"; readonly booking: KnownBooking }
  | { readonly step: "booked"; readonly booking: KnownBooking }
  | { readonly step: "ended"; readonly booking: KnownBooking }
  | { readonly step: "link"; readonly link: BookingLink; readonly after: LinkArrival }
  | {
      readonly step: "link-acting";
      readonly link: BookingLink;
      readonly after: LinkArrival;
      /** What is agreed to by pressing; only of a link to `agree`. */
      readonly consents?: readonly ConsentGiven[];
    }
  | { readonly step: "link-refused"; readonly link: BookingLink; readonly problem: Problem };

/** A challenge that was worked out for a request. */
export interface Proof {
  readonly solution: string;
  /** How many there were, this one included. */
  readonly asked: number;
}

/** The backend took nothing in: it asks this device to work something out, and for the same request again. */
export interface ChallengeState {
  readonly step: "challenge";
  readonly draft: ReadyDraft;
  readonly key: string;
  readonly challenge: Challenge;
  /** How many there were for this request, this one included. */
  readonly asked: number;
  readonly again?: true;
}

/** Why a link is looked up: it was opened, or the answer to its press was lost. */
export type LinkArrival = "opening" | "lost-answer";

/** The request was sent and no answer came. It is never called a failure. */
export interface UnknownState {
  readonly step: "unknown";
  readonly key: string;
  readonly start: Temporal.Instant;
  /** Absent after a reload: personal data is not kept. */
  readonly draft: ReadyDraft | undefined;
  /** Sent again by itself since the last press; once is enough. */
  readonly sentAgain?: true;
  readonly proof?: Proof;
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

/** What has happened, in the past tense. */
export type FlowEvent =
  | { readonly type: "consents-agreed"; readonly consents: readonly ConsentGiven[] }
  | {
      readonly type: "eligibility-declared";
      readonly statements: readonly string[];
      readonly eligible: boolean;
    }
  | { readonly type: "slot-chosen"; readonly slot: Slot }
  /** The form as typed and what it means; from the review, with a slip mended. */
  | {
      readonly type: "form-completed";
      readonly form: FormValues;
      readonly applicant: Applicant;
      readonly hints?: readonly FormHint[];
    }
  | { readonly type: "went-back"; readonly form?: FormValues }
  | { readonly type: "step-revisited"; readonly step: "slot" | "form" }
  | { readonly type: "personal-data-erased" }
  /** Nobody has touched the page for long. */
  | { readonly type: "left-alone" }
  | { readonly type: "sent"; readonly key: string }
  | { readonly type: "booking-answered"; readonly booking: KnownBooking }
  | { readonly type: "booking-refused"; readonly problem: Problem }
  | { readonly type: "answer-lost" }
  | { readonly type: "challenge-solved"; readonly solution: string }
  | { readonly type: "challenge-cancelled" }
  | { readonly type: "challenge-failed" }
  | { readonly type: "attempt-absent" }
  | { readonly type: "attempt-unanswered" }
  | { readonly type: "asked-again" }
  | { readonly type: "resend-pressed"; readonly email: string | undefined }
  | { readonly type: "code-entered"; readonly code: string }
  | { readonly type: "mail-resent"; readonly booking: KnownBooking }
  /** With what stands in the form over which it was opened. */
  | {
      readonly type: "link-opened";
      readonly link: OfficeLink;
      readonly form?: FormValues | undefined;
    }
  /** What a link was opened over is taken up again. */
  | { readonly type: "resumed" }
  | { readonly type: "link-pressed"; readonly consents?: readonly ConsentGiven[] }
  | { readonly type: "own-bookings-asked" }
  | { readonly type: "account-passed" }
  /** Somebody else has signed in than the one whose session ended. */
  | { readonly type: "person-changed" }
  /** A registration was refused because the documents have changed; with what stands in its form. */
  | { readonly type: "consents-outdated"; readonly form: FormValues }
  | { readonly type: "signed-out" }
  | { readonly type: "restarted" };
