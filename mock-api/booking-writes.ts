import { linkExpiresAt } from "../src/domain/booking.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { changeStatus, statusAt, stands } from "./booking-record.ts";
import { withinLimit } from "./daily-limit.ts";
import { sendMail } from "./mailbox.ts";
import { toSecond } from "./moments.ts";
import { Refusal } from "./refusal.ts";
import type { BookingRecord } from "./records/booking.ts";
import { sha256 } from "./secrets.ts";

/** A mail with a fresh link and code. Earlier links live on till their own end; earlier codes do not. */
export async function sendConfirmLink(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  if (office.procedure.kind !== "email-link") return;
  const acceptedAt = toSecond(backend.now());
  const { linkMinutes } = office.procedure;
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const until = linkExpiresAt(acceptedAt, linkMinutes, start, office);
  const token = backend.secrets.token();
  const code = backend.secrets.code();
  record.mails.push({
    acceptedAt: String(acceptedAt),
    expiresAt: String(until),
    linkHash: await sha256(token),
    codeHash: await codeHash(record, code),
    wrongCodes: 0,
    superseded: false,
  });
  sendMail("confirm", record, office, backend, { link: { action: "confirm", token }, code, until });
}

/** Six digits alone could be found from their hash in no time; with the booking's id at least not at once. */
export function codeHash(record: BookingRecord, code: string): Promise<string> {
  return sha256(`${record.id} ${code}`);
}

/**
 * By whoever has read the mail. Only now is the daily limit judged: a stranger who types somebody's name
 * must not learn of that person's bookings.
 *
 * @throws {Refusal}
 */
export async function confirmByApplicant(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  if (statusAt(record, backend.now()) === "provisional" && !withinLimit(record, office, backend)) {
    throw new Refusal("daily-limit");
  }
  await confirmBooking(record, office, backend);
}

/** Repeatable: a booking that stands already keeps standing, and nobody gets a second mail. */
export async function confirmBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const bookingStatus = statusAt(record, backend.now());
  if (bookingStatus === "confirmed") return;
  const token = cancelsByLink(office) ? backend.secrets.token() : undefined;
  const cancelLinkHash = token && (await sha256(token));
  changeStatus(record, "confirmed", backend.now());
  if (cancelLinkHash) record.cancelLinkHash = cancelLinkHash;
  const link = token === undefined ? undefined : ({ action: "cancel", token } as const);
  if (record.reconsent) {
    const until = Temporal.Instant.from(record.reconsent.by);
    sendMail("accepted-but-terms-changed", record, office, backend, { link, until });
  } else {
    record.standsSince = String(backend.now());
    sendMail("confirmed", record, office, backend, { link });
  }
}

/** Repeatable, like confirming. */
export function cancelBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
  by: "applicant" | "office" | { readonly closedFor: string } = "applicant",
): void {
  if (record.status === "cancelled") return;
  const booked = stands(record);
  changeStatus(record, "cancelled", backend.now());
  if (typeof by === "object") {
    sendMail("day-closed", record, office, backend, { booked, reason: by.closedFor });
  } else if (by === "office") {
    sendMail("cancelled-by-office", record, office, backend, { booked });
  } else {
    sendMail(record.receipt ? "receipt-withdrawn" : "cancelled", record, office, backend, {
      booked,
    });
  }
}

export function declineBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): void {
  if (record.status === "declined") return;
  changeStatus(record, "declined", backend.now());
  sendMail("declined", record, office, backend);
}

/** Where there is an account or a receipt, one cancels there, and no link of a mail is needed. */
function cancelsByLink({ cancellation, procedure }: OfficeProfile): boolean {
  const { before, sameDay } = cancellation;
  const online = before.includes("online") || sameDay.includes("online");
  return online && procedure.kind !== "account" && procedure.kind !== "receipt";
}
