import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  closedDaysAround,
  closedDaysBetween,
  HolidaysUnknownError,
} from "../../../mock-api/holidays.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

/** Written by hand from the Cabinet Office's announcements. */
const official: Record<number, string> = {
  2019: `01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12
    09-16 09-23 10-14 10-22 11-03 11-04 11-23`,
  2020: `01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21
    09-22 11-03 11-23`,
  2021: `01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23
    11-03 11-23`,
  2022: `01-01 01-10 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-18 08-11 09-19 09-23 10-10 11-03
    11-23`,
  2023: `01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 10-09
    11-03 11-23`,
  2024: `01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16
    09-22 09-23 10-14 11-03 11-04 11-23`,
  2025: `01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23
    10-13 11-03 11-23 11-24`,
  2026: `01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23
    10-12 11-03 11-23`,
  2027: `01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11
    11-03 11-23`,
};

function dayOf(date: string) {
  const year = Number(date.slice(0, 4));
  return closedDaysBetween(year, year).find((day) => day.date === date);
}

describe("closed days", () => {
  for (const [year, days] of Object.entries(official)) {
    test(`the holidays of ${year} are the official ones, no more and no fewer`, () => {
      const holidays = closedDaysBetween(Number(year), Number(year))
        .filter(({ kind }) => kind === "holiday")
        .map(({ date }) => date);
      assert.deepEqual(
        holidays,
        days.split(/\s+/u).map((day) => `${year}-${day}`),
      );
    });
  }

  test("a substitute day says so and names no holiday that it may not stand for", () => {
    assert.equal(dayOf("2026-05-06")?.name, "振替休日");
    assert.equal(dayOf("2027-03-22")?.name, "振替休日");
  });

  test("a day between two holidays is a holiday", () => {
    assert.equal(dayOf("2026-09-22")?.kind, "holiday");
  });

  test("the year-end closure runs from 29 December through 3 January", () => {
    const yearEnd = closedDaysBetween(2026, 2027).filter(
      ({ date }) => date >= "2026-12-01" && date <= "2027-01-10",
    );
    assert.deepEqual(
      yearEnd.map(({ date, kind }) => `${date} ${kind}`),
      [
        "2026-12-29 year-end",
        "2026-12-30 year-end",
        "2026-12-31 year-end",
        "2027-01-01 holiday",
        "2027-01-02 year-end",
        "2027-01-03 year-end",
      ],
    );
  });

  test("a day that is a holiday and in the year-end closure is listed once, as the holiday", () => {
    const days = closedDaysBetween(2023, 2023).filter(({ date }) => date <= "2023-01-03");
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

  test("the list served today ends more than six months from now", () => {
    const now = Temporal.Now.instant();
    const { closedDays, closedDaysThrough } = closedDaysAround(now, "Asia/Tokyo");
    const inSixMonths = Temporal.Now.plainDateISO("Asia/Tokyo").add({ months: 6 }).toString();
    assert.ok(closedDaysThrough > inSixMonths, `the list ends on ${closedDaysThrough}`);
    const lastHoliday = closedDays.findLast(({ kind }) => kind === "holiday");
    assert.ok(
      lastHoliday && lastHoliday.date > inSixMonths,
      `the last holiday known is ${lastHoliday?.date}: update @holiday-jp/holiday_jp`,
    );
  });
});
