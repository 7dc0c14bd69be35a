import { expect } from "@open-wc/testing";
import type { BookingRules } from "../../src/domain/office.ts";
import { isInTime, lastOfferedOn, monthOffer, slotsOn } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { at, date, deadlines, halfHours, now, officeCalendar } from "../support/rules.ts";
import { officeRules, starts, windows } from "../support/rules.ts";

const clock = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainTime().toString({ smallestUnit: "minute" });

describe("the slots that the rules place on a day", () => {
  before(loadTemporal);

  const rows: [what: string, slots: () => BookingRules["slots"], expected: string[]][] = [
    [
      "half hours in two windows",
      () =>
        halfHours([
          ["10:00", "12:00"],
          ["13:00", "14:00"],
        ]),
      ["10:00–10:30", "10:30–11:00", "11:00–11:30", "11:30–12:00", "13:00–13:30", "13:30–14:00"],
    ],
    [
      "fifty minutes on the hour and on the half",
      () =>
        windows(
          [
            ["09:00", "12:00"],
            ["13:30", "16:30"],
          ],
          50,
          60,
        ),
      ["09:00–09:50", "10:00–10:50", "11:00–11:50", "13:30–14:20", "14:30–15:20", "15:30–16:20"],
    ],
    [
      "no slot that would end after its window",
      () => windows([["10:00", "11:10"]], 30, 30),
      ["10:00–10:30", "10:30–11:00"],
    ],
    ["a slot that fills its window", () => windows([["10:00", "10:30"]], 30, 30), ["10:00–10:30"]],
    ["none in a window that is too short", () => windows([["10:00", "10:29"]], 30, 30), []],
    [
      "windows in order, however they are written",
      () =>
        halfHours([
          ["13:00", "13:30"],
          ["10:00", "10:30"],
        ]),
      ["10:00–10:30", "13:00–13:30"],
    ],
    [
      "fixed starts",
      () => starts(["10:00", "11:00", "14:00", "15:00"], 30),
      ["10:00–10:30", "11:00–11:30", "14:00–14:30", "15:00–15:30"],
    ],
    [
      "fixed starts in order and each once",
      () => starts(["14:00", "10:00", "14:00"], 30),
      ["10:00–10:30", "14:00–14:30"],
    ],
  ];
  for (const [what, slots, expected] of rows) {
    it(`are ${what}`, () => {
      const found = slotsOn(date("2026-06-15"), officeRules({ slots: slots() }));
      expect(found.map(({ start, end }) => `${clock(start)}–${clock(end)}`)).to.deep.equal(
        expected,
      );
    });
  }

  it("begin at the office's wall time, not at the visitor's", () => {
    const [first] = slotsOn(date("2026-06-15"), officeRules());
    expect(first?.start.toInstant().toString()).to.equal("2026-06-15T01:00:00Z");
  });

  it("each know until when they may be applied for", () => {
    const rules = officeRules({ deadlines: [deadlines.applyAnHourBefore()] });
    const found = slotsOn(date("2026-06-15"), rules).slice(0, 2);
    expect(found.map((slot) => clock(slot.applyBy))).to.deep.equal(["09:00", "09:30"]);
  });

  it("leave out those whose deadline nobody can work out", () => {
    const rules = officeRules({ deadlines: [deadlines.applyTwoOpenDaysBefore()] });
    expect(slotsOn(date("2026-01-06"), rules)).to.deep.equal([]);
  });
});

describe("the last second of a slot", () => {
  before(loadTemporal);

  const rows: [moment: string, inTime: boolean][] = [
    ["2026-06-11T15:59:59", true],
    ["2026-06-11T16:00:00", true],
    ["2026-06-11T16:00:00.001", false],
    ["2026-06-11T16:00:01", false],
  ];
  for (const [moment, inTime] of rows) {
    it(`before a deadline at 16:00: ${moment} is ${inTime ? "in time" : "too late"}`, () => {
      const rules = officeRules({ deadlines: [deadlines.applyTwoOpenDaysBeforeAt16()] });
      const [slot] = slotsOn(date("2026-06-15"), rules);
      expect(slot && isInTime(slot, now(moment))).to.equal(inTime);
    });
  }

  const begun: [moment: string, inTime: boolean][] = [
    ["2026-06-15T09:59:59", true],
    ["2026-06-15T10:00:00", false],
  ];
  for (const [moment, inTime] of begun) {
    it(`without a deadline: ${moment} is ${inTime ? "in time" : "too late"} for 10:00`, () => {
      const [slot] = slotsOn(date("2026-06-15"), officeRules());
      expect(slot && isInTime(slot, now(moment))).to.equal(inTime);
    });
  }
});

describe("a month's offer", () => {
  before(loadTemporal);

  const month = (text: string) => Temporal.PlainYearMonth.from(text);

  it("has every day of the month in order", () => {
    const days = monthOffer(month("2026-02"), officeRules(), now("2026-02-02T09:00"));
    expect(days.map((day) => day.date.toString())).to.deep.equal(
      Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, "0")}`),
    );
  });

  it("tells of Silver Week 2026 which days are open and why the rest is not", () => {
    const days = monthOffer(month("2026-09"), officeRules(), now("2026-09-01T09:00"));
    const words = days
      .slice(16, 25)
      .map(({ date: { day }, state, closure }) => `${day} ${closure?.kind ?? state}`);
    expect(words.join(", ")).to.equal(
      "17 open, 18 open, 19 weekend, 20 weekend, 21 holiday, 22 holiday, 23 holiday, 24 open, 25 open",
    );
  });

  it("ends at the horizon", () => {
    const rules = officeRules({ horizon: { days: 7 } });
    const days = monthOffer(month("2026-06"), rules, now("2026-06-01T00:00"));
    const open = days.filter(({ state }) => state === "open").map((day) => day.date.day);
    expect(open).to.deep.equal([1, 2, 3, 4, 5, 8]);
    expect(days[8]?.state).to.equal("beyond-horizon");
  });
});

describe("the last day on which anything can be offered", () => {
  before(loadTemporal);

  const rows: [today: string, horizonDays: number, through: string, last: string][] = [
    ["2026-06-01T00:00", 30, "2027-12-31", "2026-07-01"],
    ["2026-06-01T23:59", 30, "2027-12-31", "2026-07-01"],
    ["2026-06-01T00:00", 30, "2026-06-20", "2026-06-20"],
    ["2026-06-01T00:00", 30, "2026-07-01", "2026-07-01"],
  ];
  for (const [today, days, through, last] of rows) {
    it(`is ${last} at ${today} with ${days} days ahead and a list through ${through}`, () => {
      const calendar = officeCalendar({ closedDaysThrough: date(through), closedDays: [] });
      const rules = officeRules({ calendar, horizon: { days } });
      expect(lastOfferedOn(rules, now(today)).toString()).to.equal(last);
    });
  }

  it("counts from the office's today, which the visitor has not reached yet", () => {
    const morning = at("2026-06-02T00:30").toInstant();
    expect(lastOfferedOn(officeRules({ horizon: { days: 1 } }), morning).toString()).to.equal(
      "2026-06-03",
    );
  });
});

describe("the night on which clocks go forward", () => {
  before(loadTemporal);

  it("has no slot at a time that the clock leaves out, and none twice", () => {
    const rules = officeRules({
      timeZone: "America/New_York",
      slots: halfHours([["01:00", "04:00"]]),
    });
    const starting = slotsOn(date("2026-03-08"), rules).map(({ start }) =>
      start.toPlainTime().toString({ smallestUnit: "minute" }),
    );
    expect(starting).to.deep.equal(["01:00", "01:30", "03:00", "03:30"]);
  });
});
