import type * as z from "zod/mini";
import { canBecome, type BookingStatus } from "../src/domain/booking.ts";
import type { booking, bookingAttempt } from "../src/contract/booking.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import { Temporal } from "../src/domain/temporal.ts";
import { Refusal } from "./refusal.ts";
import type { BookingRecord, LinkMailRecord } from "./state.ts";

export type BookingJson = z.input<typeof booking>;
export type BookingAttemptJson = z.input<typeof bookingAttempt>;

export const RESENDS = 3;
export const RESEND_PAUSE_SECONDS = 60;

/** The stated moment itself is still in time. */
export function isPast(moment: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(now, Temporal.Instant.from(moment)) > 0;
}

/** Nobody needs to look for a hold to end: it ends by the clock, and its seat is free with it. */
export function statusAt(record: BookingRecord, now: Temporal.Instant): BookingStatus {
  if (record.status !== "provisional") return record.status;
  const mail = latestMail(record);
  return mail && isPast(mail.expiresAt, now) ? "expired" : "provisional";
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

/** What may be told without the flow token: no personal data. */
export function attemptJson(
  record: BookingRecord,
  timeZone: string,
  now: Temporal.Instant,
): BookingAttemptJson {
  const wire = (moment: string) => toRfc3339(Temporal.Instant.from(moment), timeZone);
  const status = statusAt(record, now);
  const mail = status === "provisional" ? latestMail(record) : undefined;
  const replyBy = status === "awaiting-office" ? record.replyBy : undefined;
  return {
    status,
    start: wire(record.start),
    end: wire(record.end),
    ...(mail && { confirmBy: wire(mail.expiresAt) }),
    ...(replyBy && { replyBy: wire(replyBy) }),
  };
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
    ...attemptJson(record, timeZone, now),
    serverTime: toRfc3339(now, timeZone),
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
