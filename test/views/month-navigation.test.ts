import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { dateAfterKey, weeksOf } from "../../src/views/month-navigation.ts";
import { date } from "../support/rules.ts";

const days = (month: string) =>
  weeksOf(Temporal.PlainYearMonth.from(month)).map((week) => week.map((day) => day?.day ?? 0));

describe("a month's weeks", () => {
  before(loadTemporal);

  /** A month that starts on each weekday from Sunday, with its empty days before and after. */
  const months: readonly (readonly [
    month: string,
    before: number,
    weeks: number,
    after: number,
  ])[] = [
    ["2026-02", 0, 4, 0],
    ["2026-03", 0, 5, 4],
    ["2026-06", 1, 5, 4],
    ["2026-12", 2, 5, 2],
    ["2026-04", 3, 5, 2],
    ["2026-10", 4, 5, 0],
    ["2027-01", 5, 6, 6],
    ["2026-08", 6, 6, 5],
    ["2027-05", 6, 6, 5],
    ["2028-02", 2, 5, 4],
    ["2100-02", 1, 5, 6],
  ];
  for (const [month, lead, weeks, after] of months) {
    it(`of ${month} are ${weeks}, with ${lead} empty days before and ${after} after`, () => {
      const cells = days(month).flat();
      expect(cells).to.have.length(weeks * 7);
      expect(cells.findIndex((day) => day > 0)).to.equal(lead);
      expect(cells.toReversed().findIndex((day) => day > 0)).to.equal(after);
      const { daysInMonth } = Temporal.PlainYearMonth.from(month);
      const all = Array.from({ length: daysInMonth }, (_, index) => index + 1);
      expect(cells.filter((day) => day > 0)).to.deep.equal(all);
    });
  }

  it("have 29 days in February of a leap year, and 28 in one of a century", () => {
    expect(days("2028-02").flat()).to.include(29);
    expect(days("2100-02").flat()).not.to.include(29);
  });

  it("begin on Sunday", () => {
    for (const week of weeksOf(Temporal.PlainYearMonth.from("2026-11"))) {
      expect(week).to.have.length(7);
      for (const [index, day] of week.entries()) {
        if (day) expect(day.dayOfWeek % 7).to.equal(index);
      }
    }
  });
});

describe("in the calendar", () => {
  before(loadTemporal);

  const leads = (key: string, from: string) =>
    dateAfterKey(key, date(from), date("2026-11-01"), date("2027-01-16"))?.toString();

  const rows: readonly (readonly [key: string, from: string, to: string])[] = [
    ["ArrowLeft", "2026-11-17", "2026-11-16"],
    ["ArrowRight", "2026-11-17", "2026-11-18"],
    ["ArrowUp", "2026-11-17", "2026-11-10"],
    ["ArrowDown", "2026-11-17", "2026-11-24"],
    ["Home", "2026-11-17", "2026-11-15"],
    ["Home", "2026-11-15", "2026-11-15"],
    ["End", "2026-11-17", "2026-11-21"],
    ["End", "2026-11-21", "2026-11-21"],
    ["PageUp", "2026-12-17", "2026-11-17"],
    ["PageDown", "2026-11-17", "2026-12-17"],
    // Into another month, and into another year
    ["ArrowRight", "2026-11-30", "2026-12-01"],
    ["ArrowLeft", "2026-12-01", "2026-11-30"],
    ["ArrowDown", "2026-12-30", "2027-01-06"],
    ["End", "2026-12-30", "2027-01-02"],
    ["Home", "2027-01-01", "2026-12-27"],
    // A month without that day
    ["PageUp", "2026-12-31", "2026-11-30"],
    // Kept within what is offered
    ["ArrowUp", "2026-11-05", "2026-11-01"],
    ["ArrowLeft", "2026-11-01", "2026-11-01"],
    ["PageUp", "2026-11-17", "2026-11-01"],
    ["PageDown", "2026-12-17", "2027-01-16"],
    ["ArrowDown", "2027-01-14", "2027-01-16"],
    ["End", "2027-01-15", "2027-01-16"],
  ];
  for (const [key, from, to] of rows) {
    it(`${key} leads from ${from} to ${to}`, () => {
      expect(leads(key, from)).to.equal(to);
    });
  }

  const years: readonly (readonly [key: string, from: string, to: string])[] = [
    ["PageUp", "2026-11-17", "2025-11-17"],
    ["PageDown", "2026-11-17", "2027-11-17"],
    // A year without that day
    ["PageDown", "2028-02-29", "2029-02-28"],
    // Kept within what is offered
    ["PageUp", "2025-10-17", "2025-01-01"],
    ["PageDown", "2029-10-17", "2030-01-31"],
    // By week and day as ever
    ["Home", "2026-11-17", "2026-11-15"],
  ];
  for (const [key, from, to] of years) {
    it(`${key} with Shift leads from ${from} to ${to}`, () => {
      const [min, max] = [date("2025-01-01"), date("2030-01-31")];
      expect(dateAfterKey(key, date(from), min, max, true)?.toString()).to.equal(to);
    });
  }

  for (const key of ["Enter", " ", "Tab", "Escape", "a", "F1"]) {
    it(`${JSON.stringify(key)} leads nowhere`, () => {
      expect(leads(key, "2026-11-17")).to.equal(undefined);
    });
  }
});
