import { confirmBy } from "./deadlines.ts";
import type { BookingRules, OfficeCalendar } from "./office.ts";
import { openDaysAfter, openDaysBefore } from "./open-days.ts";
import { Temporal } from "./temporal.ts";
import { todayAt } from "./clock.ts";

export const bookingStatuses = [
  "provisional",
  "awaiting-office",
  "confirmed",
  "declined",
  "expired",
  "cancelled",
  "completed",
] as const;
export type BookingStatus = (typeof bookingStatuses)[number];

const next: Record<BookingStatus, readonly BookingStatus[]> = {
  provisional: ["confirmed", "awaiting-office", "expired", "cancelled"],
  // They expire where changed terms are not agreed to in time (Wajima terms, article 6(5)).
  "awaiting-office": ["confirmed", "declined", "expired", "cancelled"],
  confirmed: ["expired", "cancelled", "completed"],
  declined: [],
  expired: [],
  cancelled: [],
  completed: [],
};

export function canBecome(from: BookingStatus, to: BookingStatus): boolean {
  return next[from].includes(to);
}

/** Whether a booking in this status keeps its seat from others. */
export function holdsSeat(status: BookingStatus): boolean {
  return status === "provisional" || status === "awaiting-office" || status === "confirmed";
}

/** Whether a meeting stands and is not over. */
export function isAhead(
  { status, end }: { readonly status: string; readonly end: Temporal.Instant },
  now: Temporal.Instant,
): boolean {
  return status === "confirmed" && Temporal.Instant.compare(now, end) < 0;
}

/**
 * Until when the link in the mail works: the earliest of `linkMinutes` after the mail was accepted,
 * the start, and the office's confirm deadline (Kitakyushu terms, article 6(1) and 6(2)).
 */
export function linkExpiresAt(
  mailAcceptedAt: Temporal.Instant,
  linkMinutes: number,
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.Instant {
  const hour = mailAcceptedAt.add({ minutes: linkMinutes });
  const deadline = (confirmBy(start, rules) ?? start).toInstant();
  return Temporal.Instant.compare(hour, deadline) < 0 ? hour : deadline;
}

/**
 * By when an office that answers by hand has answered: its closing time on the nth open day after
 * the request, yet never after the moment by which the booking must stand. `undefined` where the
 * calendar tells neither.
 */
export function replyDueAt(
  requestedAt: Temporal.Instant,
  openDays: number,
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  const requestedOn = todayAt(rules.timeZone, requestedAt);
  const date = openDaysAfter(requestedOn, openDays, rules.calendar);
  const due = date?.toZonedDateTime({
    timeZone: rules.timeZone,
    plainTime: rules.calendar.closesAt,
  });
  const deadline = confirmBy(start, rules);
  if (!due || !deadline) return deadline ?? due;
  return Temporal.ZonedDateTime.compare(due, deadline) < 0 ? due : deadline;
}

/**
 * By when an applicant has agreed to terms that changed after the request: the moment by which the
 * booking must stand (Wajima terms, article 6(4) and 6(5)).
 */
export function reconsentBy(
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime {
  return confirmBy(start, rules) ?? start;
}

/**
 * The day on which the meeting's address is told: `openDays` open days before the meeting (Kanagawa
 * policy, 4(5)ウ). `undefined` where the calendar does not reach back so far.
 */
export function meetingToldOn(
  start: Temporal.ZonedDateTime,
  openDays: number,
  calendar: OfficeCalendar,
): Temporal.PlainDate | undefined {
  return openDaysBefore(start.toPlainDate(), openDays, calendar);
}

/** Whether one more booking on the date keeps within the limit for a person's `held` bookings. */
export function withinDailyLimit(
  held: readonly { readonly status: BookingStatus; readonly start: Temporal.ZonedDateTime }[],
  date: Temporal.PlainDate,
  rules: BookingRules,
): boolean {
  const limit = rules.limits.perPersonPerDay;
  if (limit === undefined) return true;
  const onTheDay = held.filter(
    ({ status, start }) =>
      (holdsSeat(status) || status === "completed") &&
      start.withTimeZone(rules.timeZone).toPlainDate().equals(date),
  );
  return onTheDay.length < limit;
}
