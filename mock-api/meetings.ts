import { todayAt } from "../src/domain/clock.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { hasBegun, statusAt } from "./booking-record.ts";
import { formatDate, languageOf, sendMail } from "./mailbox.ts";
import { lookupLink, meetingShownFrom } from "./receipts.ts";
import type { BookingRecord } from "./records/booking.ts";
import { Refusal } from "./refusal.ts";

/** An address that leads nowhere. */
export const sampleMeeting = ({ id }: BookingRecord) => `https://meeting.example/${id}`;

/**
 * Tells where a meeting takes place: where there is a receipt, its lookup tells and the mail leads there
 * (Kanagawa policy, 4(5)ウ); else the mail tells (Wajima terms, 6(3)). The same address is told once.
 *
 * @throws {Refusal} for a booking that does not stand, or has begun
 */
export function tellMeeting(
  record: BookingRecord,
  url: string,
  office: OfficeProfile,
  backend: Backend,
  at = backend.now(),
): void {
  const bookingStatus = statusAt(record, at);
  if (bookingStatus !== "confirmed" || hasBegun(record, at)) {
    throw new Refusal("booking-ended", { bookingStatus });
  }
  if (record.meeting?.url === url) return;
  record.meeting = { url, toldAt: String(at) };
  if (!record.receipt) {
    const until = record.reconsent && Temporal.Instant.from(record.reconsent.by);
    sendMail("meeting-guidance", record, office, backend, { meetingUrl: url, until, at });
    return;
  }
  const shownFrom = shownOnlyFrom(record, office, at);
  sendMail("receipt-meeting", record, office, backend, { ...lookupLink(record), shownFrom, at });
}

/**
 * What a lookup shows as told by the office, while the booking stands. Worded for the moment at which it is
 * read: what was told as coming is there later on.
 */
export function messagesAt(
  record: BookingRecord,
  office: OfficeProfile,
  now: Temporal.Instant,
): { readonly at: string; readonly text: string }[] {
  const { meeting, receipt, status } = record;
  if (!meeting || !receipt || status !== "confirmed") return [];
  return [{ at: meeting.toldAt, text: meetingWords(record, shownOnlyFrom(record, office, now)) }];
}

/** The day from which on the lookup shows the meeting, where that day is still to come. */
function shownOnlyFrom(record: BookingRecord, office: OfficeProfile, now: Temporal.Instant) {
  const from = meetingShownFrom(record, office);
  const today = todayAt(office.timeZone, now);
  return from && Temporal.PlainDate.compare(today, from) < 0 ? from : undefined;
}

function meetingWords(record: BookingRecord, shownFrom: Temporal.PlainDate | undefined): string {
  const language = languageOf(record);
  const from = shownFrom && formatDate(shownFrom, language);
  if (language === "en") {
    return from
      ? `The consultation's address will be shown here from ${from} on.`
      : "The consultation's address is shown here. Open it at the time of your booking.";
  }
  return from
    ? `相談用のURLは、${from}からこの画面に表示されます。`
    : "相談用のURLを、この画面に表示しています。予約の時刻になったら開いてください。";
}
