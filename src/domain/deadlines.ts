import type { BookingRules, DeadlineEvent, DeadlineRule } from "./office.ts";
import { openDaysBefore } from "./open-days.ts";
import { Temporal } from "./temporal.ts";

/**
 * The last moment at which a deadline is still kept for a slot that starts at `start`; that moment
 * itself is in time (16:00:00 is, 16:00:01 is not). `undefined` where the calendar does not reach.
 */
export function deadlineFor(
  rule: DeadlineRule,
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  if (rule.kind === "minutes-before") return start.subtract({ minutes: rule.minutes });
  const startOn = start.withTimeZone(rules.timeZone).toPlainDate();
  const date =
    rule.kind === "calendar-days-before"
      ? startOn.subtract({ days: rule.days })
      : openDaysBefore(startOn, rule.days, rules.calendar);
  return date?.toZonedDateTime({
    timeZone: rules.timeZone,
    plainTime: rule.at ?? rules.calendar.closesAt,
  });
}

/**
 * The earliest of the deadlines for `events` and the start itself; `undefined` where one cannot be
 * worked out, because what cannot be judged cannot be offered.
 */
function earliestDeadline(
  events: readonly DeadlineEvent[],
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  let earliest = start;
  for (const deadline of rules.deadlines) {
    if (!events.includes(deadline.event)) continue;
    const moment = deadlineFor(deadline, start, rules);
    if (!moment) return undefined;
    if (Temporal.ZonedDateTime.compare(moment, earliest) < 0) earliest = moment;
  }
  return earliest;
}

/**
 * The last moment at which a slot may be applied for. What must be *confirmed* by a moment cannot be
 * applied for later, so a confirm deadline counts too.
 */
export function applyBy(
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  return earliestDeadline(["apply", "confirm"], start, rules);
}

/** The last moment at which a booking of the slot may still become certain. */
export function confirmBy(
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  return earliestDeadline(["confirm"], start, rules);
}
