import holidays from "@holiday-jp/holiday_jp/lib/holidays.js";
import type { OfficeProfileJson } from "../src/contract/office.ts";
import { todayAt } from "../src/domain/clock.ts";

type ClosedDayJson = OfficeProfileJson["calendar"]["closedDays"][number];

/** The table is read as text: the package's own functions compare `Date`s in the local zone. */
const table: Readonly<Record<string, { readonly name: string }>> = holidays;
const dates = Object.keys(table).toSorted();
const firstYear = Number(dates.at(0)?.slice(0, 4));
const lastYear = Number(dates.at(-1)?.slice(0, 4));

const YEAR_END = ["12-29", "12-30", "12-31", "01-01", "01-02", "01-03"];

/** The holiday table does not cover the years that were asked for. */
export class HolidaysUnknownError extends Error {
  override readonly name = "HolidaysUnknownError";
  constructor(year: number) {
    super(
      `No holidays are known for ${year}, only for ${firstYear} to ${lastYear}. ` +
        `Update @holiday-jp/holiday_jp, or ask for another time.`,
    );
  }
}

/**
 * The days on which a Japanese public office is closed besides weekends, in order, each once: national
 * holidays with substitute and sandwiched days, and 29 December to 3 January. A day that is both is
 * told as the holiday it is.
 *
 * @throws {HolidaysUnknownError}
 */
export function closedDaysBetween(first: number, last: number): ClosedDayJson[] {
  const closed = new Map<string, ClosedDayJson>();
  for (let year = first; year <= last; year += 1) {
    if (year < firstYear || year > lastYear) throw new HolidaysUnknownError(year);
    for (const day of YEAR_END) {
      const date = `${year}-${day}`;
      closed.set(date, { date, kind: "year-end", name: "年末年始" });
    }
  }
  for (const date of dates) {
    const year = Number(date.slice(0, 4));
    const name = table[date]?.name;
    if (name === undefined || year < first || year > last) continue;
    closed.set(date, { date, kind: "holiday", name: nameOf(name) });
  }
  return [...closed.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** From 1 January of the year before the office's today to 31 December of the year after. */
export function closedDaysAround(now: Temporal.Instant, timeZone: string) {
  const { year } = todayAt(timeZone, now);
  return {
    closedDays: closedDaysBetween(year - 1, year + 1),
    closedDaysFrom: `${year - 1}-01-01`,
    closedDaysThrough: `${year + 1}-12-31`,
  };
}

/**
 * A substitute day is told without the holiday it stands for: the table names the wrong one where
 * holidays follow each other (2026-05-06 makes up for 3 May, not for 5 May).
 */
function nameOf(name: string): string {
  return name.endsWith("振替休日") ? "振替休日" : name;
}
