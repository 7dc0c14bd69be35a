import type { BookingRules, Deadline } from "../../src/domain/office.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { date } from "./rules.ts";

/** The office's open days around those of the properties, written out. */
function openDaysOf({ calendar }: BookingRules): Temporal.PlainDate[] {
  return Array.from({ length: 45 }, (_, n) => date("2026-08-15").add({ days: n })).filter(
    (day) =>
      calendar.weekdays.includes(day.dayOfWeek) &&
      !calendar.closedDays.some((closed) => closed.date.equals(day)),
  );
}

/** The last wall time that keeps a deadline, worked out otherwise than by the code that is tested. */
export function lastMoment(
  deadline: Deadline,
  start: Temporal.ZonedDateTime,
  by: BookingRules,
): Temporal.PlainDateTime {
  if (deadline.kind === "minutes-before") {
    return start.toPlainDateTime().subtract({ minutes: deadline.minutes });
  }
  const startOn = start.toPlainDate();
  const earlier = openDaysOf(by).filter((day) => Temporal.PlainDate.compare(day, startOn) < 0);
  const on =
    deadline.kind === "calendar-days-before" || deadline.days === 0
      ? startOn.subtract({ days: deadline.days })
      : earlier.at(-deadline.days)!;
  return on.toPlainDateTime(deadline.at ?? by.calendar.closesAt);
}
