import type { BookingRules } from "../../domain/office.ts";
import type { Procedure, ProcedureKind } from "../../contract/office.ts";
import type { KnownBooking } from "../state.ts";

/** The steps before sending, in order. */
export type FillingStep = "consent" | "eligibility" | "slot" | "form" | "review";

/** How a kind of office turns what is sent into a booking. One file per kind. */
export interface ProcedureFlow<Kind extends ProcedureKind = ProcedureKind> {
  readonly kind: Kind;
  readonly steps: readonly FillingStep[];
  /** Keys of this procedure's words; the views look them up. */
  readonly words: {
    /** What sending will and will not do, told beside the button. */
    readonly beforeSending: `beforeSending${string}`;
    readonly sendButton: `send${string}`;
  };
  /**
   * The moment that the visitor waits for: until when the link works, or by when the office answers.
   * The server's word, else the rule's; `undefined` where neither can tell.
   */
  dueAt(booking: KnownBooking, office: OfficeWith<Kind>): Temporal.Instant | undefined;
}

export type OfficeWith<Kind extends ProcedureKind> = BookingRules & {
  readonly procedure: Extract<Procedure, { kind: Kind }>;
};
