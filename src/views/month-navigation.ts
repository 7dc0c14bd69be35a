import { several } from "../domain/several.ts";
import { Temporal } from "../domain/temporal.ts";

/** The dates of a month in weeks from Sunday; days of other months are left out. */
export function weeksOf(month: Temporal.PlainYearMonth): (Temporal.PlainDate | undefined)[][] {
  const first = month.toPlainDate({ day: 1 });
  const lead = first.dayOfWeek % 7;
  const cells = several(Math.ceil((lead + month.daysInMonth) / 7) * 7, (index) => {
    const day = index - lead;
    return day >= 0 && day < month.daysInMonth ? first.add({ days: day }) : undefined;
  });
  return several(cells.length / 7, (week) => cells.slice(week * 7, week * 7 + 7));
}

/**
 * Where a key leads in a date grid (ARIA Authoring Practices): arrows by day and week, Home and End
 * within the week, Page Up and Page Down by month, with Shift by year. Kept within `min` and `max`;
 * `undefined` for other keys.
 */
export function dateAfterKey(
  key: string,
  date: Temporal.PlainDate,
  min: Temporal.PlainDate,
  max: Temporal.PlainDate,
  withShift = false,
): Temporal.PlainDate | undefined {
  const weekday = date.dayOfWeek % 7;
  const moves: Record<string, Temporal.DurationLike> = {
    ArrowLeft: { days: -1 },
    ArrowRight: { days: 1 },
    ArrowUp: { weeks: -1 },
    ArrowDown: { weeks: 1 },
    Home: { days: -weekday },
    End: { days: 6 - weekday },
    PageUp: withShift ? { years: -1 } : { months: -1 },
    PageDown: withShift ? { years: 1 } : { months: 1 },
  };
  const move = moves[key];
  if (!move) return undefined;
  const moved = date.add(move);
  if (Temporal.PlainDate.compare(moved, min) < 0) return min;
  if (Temporal.PlainDate.compare(moved, max) > 0) return max;
  return moved;
}
