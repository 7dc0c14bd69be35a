import type * as z from "zod/mini";
import { canBecome, holdsSeat, type BookingStatus } from "../src/domain/booking.ts";
import type { booking, bookingAttempt } from "../src/contract/booking.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import { Temporal } from "../src/domain/temporal.ts";
import { Refusal } from "./refusal.ts";
import type { BookingRecord, LinkMailRecord } from "./records/booking.ts";

export type BookingJson = z.input<typeof booking>;
export type BookingAttemptJson = z.input<typeof bookingAttempt>;

export const RESENDS = 3;
const RESEND_PAUSE_SECONDS = 60;

/** The stated moment itself is still in time. */
export function isPast(moment: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, Temporal.Instant.from(moment)) > 0;
}

export function hasBegun({ start }: BookingRecord, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, Temporal.Instant.from(start)) >= 0;
}

/**
 * Nobody needs to look for a hold to end, or for changed terms to go without an answer: both end by the
 * clock, and the seat is free with them.
 */
export function statusAt(record: BookingRecord, now: Temporal.Instant): BookingStatus {
  const { status, reconsent } = record;
  if (status === "provisional") {
    const until = latestMail(record)?.expiresAt ?? record.receipt?.heldUntil;
    return until !== undefined && isPast(until, now) ? "expired" : status;
  }
  return reconsent && holdsSeat(status) && isPast(reconsent.by, now) ? "expired" : status;
}

/** Whether it was told as booked: one accepted while changed terms wait for an answer was not. */
export function stands({ status, reconsent, standsSince }: BookingRecord): boolean {
  return status === "confirmed" && (reconsent === undefined || standsSince !== undefined);
}

/** @throws {Refusal} where the status allows no such change */
export function changeStatus(
  record: BookingRecord,
  to: BookingStatus,
  now: Temporal.Instant,
): void {
  const from = statusAt(record, now);
  if (!canBecome(from, to)) throw new Refusal("booking-ended", { bookingStatus: from });
  record.status = to;
}

export function latestMail(record: BookingRecord): LinkMailRecord | undefined {
  return record.mails.at(-1);
}

export function resendAt(mail: LinkMailRecord): Temporal.Instant {
  return Temporal.Instant.from(mail.acceptedAt).add({ seconds: RESEND_PAUSE_SECONDS });
}

/** What may be told without the flow token: no personal data, and of a receipt not whether it is booked. */
export function attemptJson(
  record: BookingRecord,
  timeZone: string,
  now: Temporal.Instant,
): BookingAttemptJson {
  if (!record.receipt) return momentsJson(record, timeZone, now);
  const { start, end } = momentsJson(record, timeZone, now);
  return { status: "provisional", start, end };
}

export function bookingJson(
  record: BookingRecord,
  timeZone: string,
  now: Temporal.Instant,
): BookingJson {
  return {
    id: record.id,
    office: record.office,
    acceptedAt: toRfc3339(Temporal.Instant.from(record.acceptedAt), timeZone),
    ...momentsJson(record, timeZone, now),
    serverTime: toRfc3339(now, timeZone),
    ...(record.receipt && { receipt: { number: record.receipt.number } }),
  };
}

/** As whoever sent the request may see it: with the state of the mail, while that matters. */
export function followedBookingJson(
  record: BookingRecord,
  timeZone: string,
  now: Temporal.Instant,
): BookingJson {
  const mail = statusAt(record, now) === "provisional" ? latestMail(record) : undefined;
  const resendsLeft = RESENDS + 1 - record.mails.length;
  return {
    ...bookingJson(record, timeZone, now),
    ...(mail && { mail: { resendsLeft, resendAt: toRfc3339(resendAt(mail), timeZone) } }),
  };
}

function momentsJson(
  record: BookingRecord,
  timeZone: string,
  now: Temporal.Instant,
): BookingAttemptJson {
  const wire = (moment: string) => toRfc3339(Temporal.Instant.from(moment), timeZone);
  const status = statusAt(record, now);
  const mail = status === "provisional" ? latestMail(record) : undefined;
  const replyBy = status === "awaiting-office" ? record.replyBy : undefined;
  const reconsent = holdsSeat(status) ? record.reconsent : undefined;
  return {
    status,
    start: wire(record.start),
    end: wire(record.end),
    ...(mail && { confirmBy: wire(mail.expiresAt) }),
    ...(replyBy && { replyBy: wire(replyBy) }),
    ...(reconsent && {
      reconsent: {
        by: wire(reconsent.by),
        documents: reconsent.documents.map(({ id, version }) => ({ id, version })),
      },
    }),
  };
}
