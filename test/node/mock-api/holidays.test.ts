import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  closedDaysAround,
  closedDaysBetween,
  HolidaysUnknownError,
} from "../../../mock-api/holidays.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { nationalHolidays, sandwichedDays } from "./national-holidays.ts";

before(loadTemporal);

const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027];
const closedIn = (year: number) => closedDaysBetween(year, year);

function dayOf(date: string) {
  return closedIn(Number(date.slice(0, 4))).find((day) => day.date === date);
}

/** Ours for the list's 休日: a visitor is told a substitute day as what it is. */
function nameOf(date: string, name: string): string {
  return name === "休日" && !sandwichedDays.includes(date) ? "振替休日" : name;
}

describe("closed days", () => {
  for (const year of years) {
    test(`the holidays of ${year} are the official ones by date and name, no more and no fewer`, () => {
      const holidays = closedIn(year).filter(({ kind }) => kind === "holiday");
      assert.deepEqual(
        holidays.map(({ date, name }) => [date, name]),
        nationalHolidays
          .filter(([date]) => date.startsWith(`${year}-`))
          .map(([date, name]) => [date, nameOf(date, name)]),
      );
    });

    test(`the days of ${year} that are closed besides are 29 December to 3 January`, () => {
      const others = closedIn(year).filter(({ kind }) => kind !== "holiday");
      const isHoliday = (on: string) => nationalHolidays.some(([date]) => date === on);
      assert.deepEqual(
        others,
        ["01-01", "01-02", "01-03", "12-29", "12-30", "12-31"]
          .map((day) => `${year}-${day}`)
          .filter((date) => !isHoliday(date))
          .map((date) => ({ date, kind: "year-end", name: "年末年始" })),
      );
    });
  }

  const special: [date: string, name: string | undefined, why: string][] = [
    ["2019-05-01", "休日（祝日扱い）", "the accession, by an act of its own"],
    ["2019-04-30", "休日", "between two holidays, because of the accession"],
    ["2019-10-22", "休日（祝日扱い）", "the enthronement"],
    ["2019-12-23", undefined, "the birthday of an emperor who had abdicated"],
    ["2020-07-24", "スポーツの日", "moved for the Olympic Games"],
    ["2020-10-12", undefined, "moved away for the Olympic Games"],
    ["2021-07-22", "海の日", "moved for the Olympic Games"],
    ["2021-08-09", "振替休日", "a substitute for a holiday that was moved"],
    ["2021-08-11", undefined, "moved away for the Olympic Games"],
    ["2026-05-06", "振替休日", "a substitute three days after its holiday"],
    ["2026-09-22", "休日", "between two holidays"],
    ["2027-03-22", "振替休日", "a substitute for the equinox"],
  ];
  for (const [date, name, why] of special) {
    test(`${date} is ${name ?? "no holiday"}: ${why}`, () => {
      const expected = name === undefined ? undefined : { date, kind: "holiday", name };
      assert.deepEqual(dayOf(date), expected);
    });
  }

  test("a day that is a holiday and in the year-end closure is listed once, as the holiday", () => {
    const days = closedIn(2023).filter(({ date }) => date <= "2023-01-03");
    assert.deepEqual(days, [
      { date: "2023-01-01", kind: "holiday", name: "元日" },
      { date: "2023-01-02", kind: "holiday", name: "振替休日" },
      { date: "2023-01-03", kind: "year-end", name: "年末年始" },
    ]);
  });

  test("the list is in order and has each day once", () => {
    const dates = closedDaysBetween(2019, 2027).map(({ date }) => date);
    assert.deepEqual(dates, [...new Set(dates)].toSorted());
  });

  test("the list runs from the year before the office's today through the year after", () => {
    const newYearInJapan = Temporal.Instant.from("2026-12-31T15:00:00Z");
    const { closedDays, closedDaysFrom, closedDaysThrough } = closedDaysAround(
      newYearInJapan,
      "Asia/Tokyo",
    );
    assert.equal(closedDaysFrom, "2026-01-01");
    assert.equal(closedDaysThrough, "2028-12-31");
    assert.equal(closedDays.at(0)?.date, "2026-01-01");
    assert.equal(closedDays.at(-1)?.date, "2028-12-31");
  });

  test("a year that the table does not cover is refused, not served without holidays", () => {
    assert.throws(() => closedDaysBetween(2050, 2051), HolidaysUnknownError);
    assert.throws(() => closedDaysBetween(1969, 1970), HolidaysUnknownError);
  });
});

/**
 * Fails when six months after `now` the mock can serve no list, or one whose last year is not whole.
 *
 * @throws {HolidaysUnknownError | assert.AssertionError}
 */
function assertLastsSixMonths(now: Temporal.Instant): void {
  const then = now.toZonedDateTimeISO("Asia/Tokyo").add({ months: 6 }).toInstant();
  const { closedDays, closedDaysThrough } = closedDaysAround(then, "Asia/Tokyo");
  const last = closedDays.findLast(({ kind }) => kind === "holiday");
  const lastOfYear = `${closedDaysThrough.slice(0, 4)}-11-23`;
  assert.equal(last?.date, lastOfYear, "the list ends too soon: update @holiday-jp/holiday_jp");
}

describe("six months ahead", () => {
  const isCovered = (year: number) => {
    try {
      return closedIn(year).length > 0;
    } catch {
      return false;
    }
  };

  test("the list that is served today still lasts", () => {
    assertLastsSixMonths(Temporal.Now.instant());
  });

  test("the check above passes on the last day of June before the list ends, and fails on the next", () => {
    const next = Array.from({ length: 100 }, (_, n) => 2027 + n).find((year) => !isCovered(year));
    assert.ok(next, "no year is refused");
    // The list runs through the year after `now`, so that its last whole year of service is this one:
    const year = next - 2;
    const at = (day: string) => Temporal.Instant.from(`${year}-${day}T12:00:00+09:00`);
    assert.doesNotThrow(() => assertLastsSixMonths(at("06-30")));
    assert.throws(() => assertLastsSixMonths(at("07-01")), HolidaysUnknownError);
  });
});
