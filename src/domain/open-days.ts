import type { ClosedDay, OfficeCalendar } from "./office.ts";
import { Temporal } from "./temporal.ts";

/** Why an office is closed on a day. */
export type Closure =
  | { readonly kind: "weekend" }
  | { readonly kind: "holiday" | "year-end" | "office"; readonly name: string };

/** No office is closed for longer at a stretch; a longer one means a calendar that cannot work. */
const LONGEST_SEARCH_DAYS = 366;

const indexes = new WeakMap<OfficeCalendar, Map<string, ClosedDay>>();

function closedDayOn(calendar: OfficeCalendar, date: Temporal.PlainDate): ClosedDay | undefined {
  let index = indexes.get(calendar);
  if (!index) {
    index = new Map(calendar.closedDays.map((day) => [day.date.toString(), day]));
    indexes.set(calendar, index);
  }
  return index.get(date.toString());
}

/** Whether the calendar knows about the date at all. */
export function isKnown(date: Temporal.PlainDate, calendar: OfficeCalendar): boolean {
  return (
    Temporal.PlainDate.compare(date, calendar.closedDaysFrom) >= 0 &&
    Temporal.PlainDate.compare(date, calendar.closedDaysThrough) <= 0
  );
}

/** Why the office is closed on the date, or `undefined` on an open day. A named day wins over the weekend. */
export function closureOn(date: Temporal.PlainDate, calendar: OfficeCalendar): Closure | undefined {
  const named = closedDayOn(calendar, date);
  if (named) return { kind: named.kind, name: named.name };
  return calendar.weekdays.includes(date.dayOfWeek) ? undefined : { kind: "weekend" };
}

export function isOpenDay(date: Temporal.PlainDate, calendar: OfficeCalendar): boolean {
  return isKnown(date, calendar) && closureOn(date, calendar) === undefined;
}

/**
 * The nth open day before (negative: after) a date, the date itself not counted.
 * `undefined` where the search leaves the days that the calendar knows.
 */
function openDayAway(
  date: Temporal.PlainDate,
  count: number,
  step: 1 | -1,
  calendar: OfficeCalendar,
): Temporal.PlainDate | undefined {
  let found = date;
  let left = count;
  for (let searched = 0; left > 0; searched += 1) {
    found = found.add({ days: step });
    if (searched > LONGEST_SEARCH_DAYS || !isKnown(found, calendar)) return undefined;
    if (closureOn(found, calendar) === undefined) left -= 1;
  }
  return found;
}

/** Two open days before Thursday 2026-05-07 is Thursday 2026-04-30. */
export function openDaysBefore(
  date: Temporal.PlainDate,
  count: number,
  calendar: OfficeCalendar,
): Temporal.PlainDate | undefined {
  return openDayAway(date, count, -1, calendar);
}

/** One open day after Friday is Monday, and so it is after Saturday. */
export function openDaysAfter(
  date: Temporal.PlainDate,
  count: number,
  calendar: OfficeCalendar,
): Temporal.PlainDate | undefined {
  return openDayAway(date, count, 1, calendar);
}
