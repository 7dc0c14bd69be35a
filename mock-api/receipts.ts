import { meetingToldOn } from "../src/domain/booking.ts";
import { todayAt } from "../src/domain/clock.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { changeStatus } from "./booking-record.ts";
import { sendMail, type MailExtras } from "./mailbox.ts";
import { toSecond } from "./moments.ts";
import type { BookingRecord, ReceiptRecord } from "./records/booking.ts";
import { sha256 } from "./secrets.ts";

const TOKEN_MINUTES = 15;

/**
 * @param booked whether it will be booked; the seat of one that will not is held till the start all the
 *   same: freed any earlier, the calendar would tell what the screen does not
 */
export function newReceipt(booked: boolean, start: string, backend: Backend): ReceiptRecord {
  let number = backend.secrets.receiptNumber();
  while (backend.state.bookings.some(({ receipt }) => receipt?.number === number)) {
    number = backend.secrets.receiptNumber();
  }
  return {
    number,
    passwordHashes: [],
    cancelTokens: [],
    ...(!booked && { heldUntil: start }),
  };
}

/** Books, and sends two mails: what is booked, and apart from it the password (Kanagawa policy, 4(5)イ). */
export async function completeReceipt(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const password = await newPassword(record, backend);
  changeStatus(record, "confirmed", backend.now());
  record.standsSince = String(backend.now());
  sendMail("receipt-completed", record, office, backend, lookupLink(record));
  sendMail("receipt-password", record, office, backend, { password });
}

export function refuseReceipt(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): void {
  sendMail("receipt-refused", record, office, backend, { booked: false });
}

/** The day before: a reminder, and since only hashes are kept, a new password beside the old one (4(5)エ). */
export async function sendReminder(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
  at: Temporal.Instant,
): Promise<void> {
  const password = await newPassword(record, backend);
  sendMail("receipt-reminder", record, office, backend, { ...lookupLink(record), at });
  sendMail("receipt-password-again", record, office, backend, { password, at });
}

export function lookupLink({ receipt }: BookingRecord): Pick<MailExtras, "link"> {
  return receipt ? { link: { action: "receipt", token: receipt.number } } : {};
}

/** The first day on which a lookup shows the meeting's address. */
export function meetingShownFrom(
  record: BookingRecord,
  office: OfficeProfile,
): Temporal.PlainDate | undefined {
  if (office.procedure.kind !== "receipt") return undefined;
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const told = meetingToldOn(start, office.procedure.meetingToldOpenDays, office.calendar);
  return told ?? start.toPlainDate();
}

/** The meeting as a lookup shows it: from its day on, while the booking stands. */
export function shownMeeting(
  record: BookingRecord,
  office: OfficeProfile,
  now: Temporal.Instant,
): { readonly url: string } | undefined {
  const from = meetingShownFrom(record, office);
  const today = todayAt(office.timeZone, now);
  if (!record.meeting || record.status !== "confirmed" || !from) return undefined;
  return Temporal.PlainDate.compare(today, from) < 0 ? undefined : { url: record.meeting.url };
}

export async function isReceiptPassword(
  { receipt }: BookingRecord,
  password: string,
): Promise<boolean> {
  if (!receipt) return false;
  return receipt.passwordHashes.includes(await passwordHash(receipt.number, password));
}

/** For the cancel call, a while long. */
export async function newCancelToken(receipt: ReceiptRecord, backend: Backend) {
  const now = toSecond(backend.now());
  const token = backend.secrets.token();
  const expiresAt = now.add({ minutes: TOKEN_MINUTES });
  const yesterday = now.subtract({ hours: 24 });
  const kept = receipt.cancelTokens.filter(
    (old) => Temporal.Instant.compare(Temporal.Instant.from(old.expiresAt), yesterday) > 0,
  );
  receipt.cancelTokens = [...kept, { hash: await sha256(token), expiresAt: String(expiresAt) }];
  return { token, expiresAt };
}

/** Random and long enough that a plain hash will do. */
async function newPassword({ receipt }: BookingRecord, backend: Backend): Promise<string> {
  const password = backend.secrets.password();
  receipt?.passwordHashes.push(await passwordHash(receipt.number, password));
  return password;
}

function passwordHash(number: string, password: string): Promise<string> {
  return sha256(`${number} ${password}`);
}
