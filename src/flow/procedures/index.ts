import type { OfficeProfile } from "../../contract/office.ts";
import type { KnownBooking } from "../state.ts";
import { account } from "./account.ts";
import { emailLink } from "./email-link.ts";
import { external } from "./external.ts";
import { mail } from "./mail.ts";
import { officeReply } from "./office-reply.ts";
import type { OfficeWith } from "./procedure.ts";
import { receipt } from "./receipt.ts";

const procedures = {
  "email-link": emailLink,
  "office-reply": officeReply,
  receipt,
  account,
  mail,
  external,
} as const;

export function procedureOf({ procedure }: Pick<OfficeProfile, "procedure">) {
  return procedures[procedure.kind];
}

/** For how many minutes the mail's link works, where the office sends one. */
export function linkMinutesOf({ procedure }: OfficeProfile): number {
  return procedure.kind === "email-link" ? procedure.linkMinutes : 0;
}

/** What the visitor of a waiting screen waits for; see `ProcedureFlow.dueAt`. */
export function dueAt(booking: KnownBooking, office: OfficeProfile): Temporal.Instant | undefined {
  const { procedure } = office;
  // The kind picks the flow and the profile at once; TypeScript cannot see that they agree.
  switch (procedure.kind) {
    case "email-link":
      return emailLink.dueAt(booking, office as OfficeWith<"email-link">);
    case "office-reply":
      return officeReply.dueAt(booking, office as OfficeWith<"office-reply">);
    default:
      return undefined;
  }
}
