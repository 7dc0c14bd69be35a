import { expect } from "@open-wc/testing";
import { dayOffer, judgeStart, type Availability } from "../../src/domain/slots.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { availability, closed, date, deadlines, now } from "../support/rules.ts";
import { officeCalendar, officeRules, starts } from "../support/rules.ts";

/** Starts 10:00 and 14:00, an hour's notice, thirty days ahead, list of closed days to the year's end. */
const rules = () =>
  officeRules({
    slots: starts(["10:00", "14:00"], 30),
    deadlines: [deadlines.applyAnHourBefore()],
    horizon: { days: 30 },
    calendar: officeCalendar({ closedDaysThrough: date("2026-12-31") }),
  });

const all = (on: string) => availability({ [`${on}T10:00`]: 1, [`${on}T14:00`]: 1 });
const inspection = (on: string) => availability({ [`${on}T10:00`]: 1 }, [closed(on, "館内点検")]);
const nothing = () => availability({});

type Row = [
  what: string,
  on: string,
  moment: string,
  state: string,
  starts: string[],
  taken?: (on: string) => Availability,
];

describe("a day's state", () => {
  before(loadTemporal);

  const rows: Row[] = [
    ["by the rules alone", "2026-06-15", "2026-06-12T09:00", "open", ["10:00", "14:00"]],
    ["with all free", "2026-06-15", "2026-06-12T09:00", "open", ["10:00", "14:00"], all],
    [
      "today, before the deadlines",
      "2026-06-15",
      "2026-06-15T09:00:00",
      "open",
      ["10:00", "14:00"],
    ],
    ["today, after the first deadline", "2026-06-15", "2026-06-15T09:00:01", "open", ["14:00"]],
    ["today, after the last deadline", "2026-06-15", "2026-06-15T13:00:01", "deadline-passed", []],
    ["yesterday", "2026-06-15", "2026-06-16T00:00", "past", []],
    ["a Saturday", "2026-06-13", "2026-06-12T09:00", "closed", []],
    ["the thirtieth day ahead", "2026-07-15", "2026-06-15T09:00", "open", ["10:00", "14:00"]],
    ["the day after", "2026-07-16", "2026-06-15T09:00", "beyond-horizon", []],
    ["closed for inspection", "2026-06-15", "2026-06-12T09:00", "closed", [], inspection],
    ["nothing listed", "2026-06-15", "2026-06-12T09:00", "full", [], nothing],
    [
      "one slot unlisted",
      "2026-06-15",
      "2026-06-12T09:00",
      "open",
      ["14:00"],
      (on) => availability({ [`${on}T14:00`]: 1 }),
    ],
    [
      "one slot with no seat left",
      "2026-06-15",
      "2026-06-12T09:00",
      "open",
      ["10:00"],
      (on) => availability({ [`${on}T10:00`]: 2, [`${on}T14:00`]: 0 }),
    ],
    [
      "fewer than no seats",
      "2026-06-15",
      "2026-06-12T09:00",
      "full",
      [],
      (on) => availability({ [`${on}T10:00`]: -1 }),
    ],
    [
      "a slot listed that the rules do not have",
      "2026-06-15",
      "2026-06-12T09:00",
      "full",
      [],
      (on) => availability({ [`${on}T11:00`]: 1 }),
    ],
  ];
  for (const [what, on, moment, state, starts, taken] of rows) {
    it(`${what}: ${on} is ${state} at ${moment}`, () => {
      const day = dayOffer(date(on), rules(), now(moment), taken?.(on));
      expect(day.state).to.equal(state);
      expect(day.date.toString()).to.equal(on);
      const found = day.slots.map(({ start }) => start.toPlainTime().toString().slice(0, 5));
      expect(found).to.deep.equal(starts);
    });
  }
});

describe("of two reasons, a day tells the stronger", () => {
  before(loadTemporal);

  const rows: [what: string, on: string, moment: string, state: string, taken?: Row[5]][] = [
    ["past before closed", "2026-06-13", "2026-06-14T09:00", "past"],
    ["past before unknown", "2025-12-30", "2026-06-14T09:00", "past"],
    ["unknown before closed", "2027-01-02", "2026-12-20T09:00", "beyond-horizon"],
    ["closed before too far ahead", "2026-11-03", "2026-06-15T09:00", "closed"],
    [
      "a further closure before too far ahead",
      "2026-10-01",
      "2026-06-15T09:00",
      "closed",
      inspection,
    ],
    ["closed before the deadline", "2026-06-13", "2026-06-13T16:00", "closed"],
    ["the deadline before full", "2026-06-15", "2026-06-15T16:00", "deadline-passed", nothing],
  ];
  for (const [what, on, moment, state, taken] of rows) {
    it(what, () => {
      expect(dayOffer(date(on), rules(), now(moment), taken?.(on)).state).to.equal(state);
    });
  }

  it("the profile's reason before the backend's", () => {
    const day = dayOffer(
      date("2026-11-03"),
      rules(),
      now("2026-11-02T09:00"),
      inspection("2026-11-03"),
    );
    expect(day.closure).to.deep.equal({ kind: "holiday", name: "文化の日" });
  });

  it("and names a closure that only the backend knows", () => {
    const day = dayOffer(
      date("2026-06-15"),
      rules(),
      now("2026-06-12T09:00"),
      inspection("2026-06-15"),
    );
    expect(day.closure).to.deep.equal({ kind: "office", name: "館内点検" });
  });

  it("keeps the word closure for closed days", () => {
    const day = dayOffer(date("2026-06-15"), rules(), now("2026-06-12T09:00"));
    expect(day).not.to.have.property("closure");
  });
});

describe("seats", () => {
  before(loadTemporal);

  it("are the rules' capacity where an office keeps no availability", () => {
    const none = { ...rules(), slots: { ...rules().slots, capacity: 0 } };
    expect(dayOffer(date("2026-06-15"), none, now("2026-06-12T09:00")).state).to.equal("full");
  });
});

describe("judging a wished start", () => {
  before(loadTemporal);

  const open = "2026-06-12T09:00";
  const rows: [what: string, start: string, moment: string, verdict: string, taken?: Row[5]][] = [
    ["a free slot", "2026-06-15T10:00", open, "slot", all],
    ["a free slot of an office without availability", "2026-06-15T10:00", open, "slot"],
    ["the deadline's own second", "2026-06-15T10:00", "2026-06-15T09:00:00", "slot"],
    ["a second later", "2026-06-15T10:00", "2026-06-15T09:00:01", "deadline-passed"],
    [
      "too late, while the day has others",
      "2026-06-15T10:00",
      "2026-06-15T12:00",
      "deadline-passed",
    ],
    ["too late and full", "2026-06-15T10:00", "2026-06-15T12:00", "deadline-passed", nothing],
    ["full, while the day has others", "2026-06-15T14:00", open, "full", onlyAt10],
    ["a full day", "2026-06-15T10:00", open, "full", nothing],
    ["no slot's start", "2026-06-15T10:05", open, "not-a-slot", all],
    ["a second beside a slot's start", "2026-06-15T10:00:01", open, "not-a-slot", all],
    ["no slot's start on a full day", "2026-06-15T11:00", open, "not-a-slot", nothing],
    ["no slot's start after the deadlines", "2026-06-15T11:00", "2026-06-15T16:00", "not-a-slot"],
    ["a slot's start on a Saturday", "2026-06-13T10:00", open, "closed"],
    ["any time on a Saturday", "2026-06-13T03:33", open, "closed"],
    ["a further closure", "2026-06-15T10:00", open, "closed", inspection],
    ["too far ahead", "2026-07-15T10:00", open, "beyond-horizon"],
    ["beyond the list of closed days", "2027-01-05T10:00", "2026-12-20T09:00", "beyond-horizon"],
    ["yesterday", "2026-06-11T10:00", open, "past"],
  ];
  for (const [what, start, moment, verdict, taken] of rows) {
    it(`${what}: ${verdict}`, () => {
      const on = start.slice(0, 10);
      const judged = judgeStart(now(start), rules(), now(moment), taken?.(on));
      expect("slot" in judged ? "slot" : judged.refusal).to.equal(verdict);
      if ("slot" in judged) expect(judged.slot.start.toInstant().equals(now(start))).to.equal(true);
    });
  }

  function onlyAt10(on: string) {
    return availability({ [`${on}T10:00`]: 1 });
  }
});
