import type { BookingRules } from "../../domain/office.ts";
import type { Procedure, ProcedureKind } from "../../contract/office.ts";
import type { KnownBooking } from "../state.ts";

/** The steps before sending, in order. */
export type FillingStep =
  | "consent"
  | "eligibility"
  | "account"
  | "slot"
  | "form"
  | "review"
  | "handover";

/** What decides where an event leads. */
export interface ProcedurePath {
  readonly steps: readonly FillingStep[];
  /** What a press on "send" does: a request goes out, or a mail is made ready for the visitor. */
  readonly sends: "request" | "mail";
  /** Where a request waits that the server took in provisionally. */
  readonly provisional: "waiting-mail" | "receipt";
  /** Where a visitor finds bookings made before, if this site shows them at all. */
  readonly ownBookings: "account" | "lookup" | undefined;
}

/** How a kind of office turns what is sent into a booking. One file per kind. */
export interface ProcedureFlow<Kind extends ProcedureKind = ProcedureKind> extends ProcedurePath {
  readonly kind: Kind;
  /** Keys of this procedure's words for the review, where it has one; the views look them up. */
  readonly words:
    | undefined
    | {
        /** What sending will and will not do, told beside the button. */
        readonly beforeSending: `beforeSending${string}`;
        readonly sendButton: `send${string}` | "prepareMail";
      };
  /**
   * The moment that the visitor waits for: until when the link works, or by when the office answers.
   * The server's word, else the rule's; `undefined` where neither can tell.
   */
  dueAt?(booking: KnownBooking, office: OfficeWith<Kind>): Temporal.Instant | undefined;
}

export type OfficeWith<Kind extends ProcedureKind> = BookingRules & {
  readonly procedure: Extract<Procedure, { kind: Kind }>;
};

/** The way of most procedures. */
export const requestPath = {
  steps: ["consent", "eligibility", "slot", "form", "review"],
  sends: "request",
  provisional: "waiting-mail",
  ownBookings: undefined,
} as const satisfies ProcedurePath;
