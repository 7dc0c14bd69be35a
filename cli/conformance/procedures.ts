import type { OfficeProfile, ProcedureKind } from "../../src/contract/office.ts";

/** The procedures whose bookings this backend takes. */
const bookingKinds = [
  "email-link",
  "office-reply",
  "receipt",
  "account",
] as const satisfies readonly ProcedureKind[];

export const takesBookings = { procedure: bookingKinds } as const;

/** What a request becomes first. */
export function firstStatus(kind: ProcedureKind): string {
  if (kind === "office-reply") return "awaiting-office";
  return kind === "account" ? "confirmed" : "provisional";
}

/** Whether the mail that says “booked” has a link to cancel. */
export function cancelsByLink({ cancellation, procedure }: OfficeProfile): boolean {
  return procedure.kind === "email-link" && cancellation.before.includes("online");
}
