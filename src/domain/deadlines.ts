import type { BookingRules, DeadlineEvent, DeadlineRule } from "./office.ts";
import { openDaysBefore } from "./open-days.ts";
import { Temporal } from "./temporal.ts";

/** The last moment in time for a slot that starts at `start`; `undefined` where the calendar does not reach. */
type LastMoment = (start: Temporal.ZonedDateTime) => Temporal.ZonedDateTime | undefined;

/** One deadline for all the slots of a day: its open days are counted once. */
function deadlineOn(
  date: Temporal.PlainDate,
  rule: DeadlineRule,
  { calendar, timeZone }: BookingRules,
): LastMoment {
  if (rule.kind === "minutes-before") return (start) => start.subtract({ minutes: rule.minutes });
  const on =
    rule.kind === "calendar-days-before"
      ? date.subtract({ days: rule.days })
      : openDaysBefore(date, rule.days, calendar);
  const moment = on?.toZonedDateTime({ timeZone, plainTime: rule.at ?? calendar.closesAt });
  return () => moment;
}

/**
 * The last moment at which a deadline is still kept for a slot that starts at `start`; that moment
 * itself is in time (16:00:00 is, 16:00:01 is not). `undefined` where the calendar does not reach.
 */
export function deadlineFor(
  rule: DeadlineRule,
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  return deadlineOn(dateOf(start, rules), rule, rules)(start);
}

function dateOf(start: Temporal.ZonedDateTime, rules: BookingRules): Temporal.PlainDate {
  return start.withTimeZone(rules.timeZone).toPlainDate();
}

/**
 * The earliest of the deadlines for `events` and the start itself; `undefined` where one cannot be
 * worked out, because what cannot be judged cannot be offered.
 */
function earliestDeadlineOn(
  date: Temporal.PlainDate,
  events: readonly DeadlineEvent[],
  rules: BookingRules,
): LastMoment {
  const deadlines = rules.deadlines
    .filter(({ event }) => events.includes(event))
    .map((rule) => deadlineOn(date, rule, rules));
  return (start) => {
    let earliest = start;
    for (const deadline of deadlines) {
      const moment = deadline(start);
      if (!moment) return undefined;
      if (Temporal.ZonedDateTime.compare(moment, earliest) < 0) earliest = moment;
    }
    return earliest;
  };
}

/**
 * The last moment at which each slot of a day may be applied for. What must be *confirmed* by a moment
 * cannot be applied for later, so a confirm deadline counts too.
 */
export function applyByOn(date: Temporal.PlainDate, rules: BookingRules): LastMoment {
  return earliestDeadlineOn(date, ["apply", "confirm"], rules);
}

/** The last moment at which a booking of the slot may still become certain. */
export function confirmBy(
  start: Temporal.ZonedDateTime,
  rules: BookingRules,
): Temporal.ZonedDateTime | undefined {
  return earliestDeadlineOn(dateOf(start, rules), ["confirm"], rules)(start);
}
