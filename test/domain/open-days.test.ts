import { expect } from "@open-wc/testing";
import {
  closureOn,
  isKnown,
  isOpenDay,
  openDaysAfter,
  openDaysBefore,
} from "../../src/domain/open-days.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { closed, date, officeCalendar } from "../support/rules.ts";

describe("why an office is closed", () => {
  before(loadTemporal);

  const rows: [on: string, kind: string | undefined, name?: string][] = [
    ["2026-05-07", undefined],
    ["2026-05-01", undefined],
    ["2026-05-02", "weekend"],
    ["2026-05-10", "weekend"],
    ["2026-05-03", "holiday", "憲法記念日"],
    ["2026-05-04", "holiday", "みどりの日"],
    ["2026-05-06", "holiday", "振替休日"],
    ["2026-09-18", undefined],
    ["2026-09-19", "weekend"],
    ["2026-09-20", "weekend"],
    ["2026-09-21", "holiday", "敬老の日"],
    ["2026-09-22", "holiday", "国民の休日"],
    ["2026-09-23", "holiday", "秋分の日"],
    ["2026-09-24", undefined],
    ["2026-12-28", undefined],
    ["2026-12-29", "year-end", "年末年始"],
    ["2027-01-01", "holiday", "元日"],
    ["2027-01-03", "year-end", "年末年始"],
    ["2027-01-04", undefined],
    ["2027-03-22", "holiday", "振替休日"],
    ["2026-06-10", "office", "館内点検"],
    ["2026-06-13", "office", "停電"],
  ];
  for (const [on, kind, name] of rows) {
    it(`${on} is ${kind === undefined ? "an open day" : `closed: ${name ?? kind}`}`, () => {
      const standard = officeCalendar();
      const closedDays = [
        ...standard.closedDays,
        closed("2026-06-10", "館内点検"),
        closed("2026-06-13", "停電"),
      ];
      const calendar = officeCalendar({ closedDays });
      const named = name === undefined ? { kind } : { kind, name };
      expect(closureOn(date(on), calendar)).to.deep.equal(kind === undefined ? undefined : named);
      expect(isOpenDay(date(on), calendar)).to.equal(kind === undefined);
    });
  }

  it("counts the weekdays that the calendar names, not Monday to Friday", () => {
    const calendar = officeCalendar({ weekdays: [2, 6] });
    expect(isOpenDay(date("2026-05-16"), calendar), "a Saturday").to.equal(true);
    expect(isOpenDay(date("2026-05-18"), calendar), "a Monday").to.equal(false);
  });

  it("does not mistake one calendar for another", () => {
    const [one, other] = [officeCalendar(), officeCalendar({ closedDays: [] })];
    expect(isOpenDay(date("2026-05-04"), one)).to.equal(false);
    expect(isOpenDay(date("2026-05-04"), other)).to.equal(true);
  });
});

describe("the days that a calendar knows", () => {
  before(loadTemporal);

  const rows: [on: string, known: boolean][] = [
    ["2025-12-31", false],
    ["2026-01-01", true],
    ["2027-12-31", true],
    ["2028-01-01", false],
  ];
  for (const [on, known] of rows) {
    it(`${known ? "include" : "do not include"} ${on}`, () => {
      expect(isKnown(date(on), officeCalendar())).to.equal(known);
    });
  }

  it("are the only ones that can be open", () => {
    const thursday = date("2025-12-25");
    expect(closureOn(thursday, officeCalendar())).to.equal(undefined);
    expect(isOpenDay(thursday, officeCalendar())).to.equal(false);
  });
});

describe("counting open days back", () => {
  before(loadTemporal);

  const rows: [count: number, before: string, expected: string | undefined, why: string][] = [
    [2, "2026-05-07", "2026-04-30", "over Golden Week"],
    [2, "2026-11-24", "2026-11-19", "over a holiday Monday"],
    [2, "2027-01-04", "2026-12-25", "over the year-end"],
    [1, "2027-01-04", "2026-12-28", "over the year-end alone"],
    [1, "2026-09-24", "2026-09-18", "over Silver Week with its sandwiched day"],
    [2, "2026-09-24", "2026-09-17", "over Silver Week and one more"],
    [1, "2026-06-15", "2026-06-12", "over a weekend"],
    [1, "2026-06-14", "2026-06-12", "from a Sunday"],
    [1, "2026-06-12", "2026-06-11", "with nothing between"],
    [0, "2026-06-12", "2026-06-12", "not at all"],
    [1, "2026-01-06", "2026-01-05", "to the year's first open day"],
    [2, "2026-01-06", undefined, "out of the known days"],
  ];
  for (const [count, before, expected, why] of rows) {
    it(`${count} before ${before} is ${expected ?? "unknown"}: ${why}`, () => {
      const found = openDaysBefore(date(before), count, officeCalendar());
      expect(found?.toString()).to.equal(expected);
    });
  }

  it("takes an office's own closure into account", () => {
    const calendar = officeCalendar({ closedDays: [closed("2026-06-11", "館内点検")] });
    expect(String(openDaysBefore(date("2026-06-12"), 1, calendar))).to.equal("2026-06-10");
  });

  it("gives up on an office that never opens instead of searching on", () => {
    const never = officeCalendar({
      weekdays: [],
      closedDaysFrom: date("1000-01-01"),
      closedDaysThrough: date("9999-12-31"),
    });
    expect(openDaysBefore(date("9000-01-01"), 1, never)).to.equal(undefined);
  });
});

describe("counting open days on", () => {
  before(loadTemporal);

  const rows: [count: number, after: string, expected: string | undefined][] = [
    [1, "2026-06-12", "2026-06-15"],
    [1, "2026-06-13", "2026-06-15"],
    [1, "2026-04-30", "2026-05-01"],
    [2, "2026-04-30", "2026-05-07"],
    [1, "2026-12-28", "2027-01-04"],
    [1, "2027-12-27", "2027-12-28"],
    [1, "2027-12-28", undefined],
  ];
  for (const [count, after, expected] of rows) {
    it(`${count} after ${after} is ${expected ?? "unknown"}`, () => {
      const found = openDaysAfter(date(after), count, officeCalendar());
      expect(found?.toString()).to.equal(expected);
    });
  }
});
