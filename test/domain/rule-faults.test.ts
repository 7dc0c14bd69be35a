import { expect } from "@open-wc/testing";
import type { BookingRules } from "../../src/domain/office.ts";
import { findRuleFaults } from "../../src/domain/rule-faults.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { closed, date, deadlines, officeCalendar, officeRules } from "../support/rules.ts";
import { starts, time, windows } from "../support/rules.ts";

const calendar = (changes: Parameters<typeof officeCalendar>[0]) => ({
  calendar: officeCalendar(changes),
});

describe("rules that can work", () => {
  before(loadTemporal);

  const rows: [what: string, rules: () => Partial<BookingRules>][] = [
    ["weekdays 10–12 and 13–16", () => ({})],
    ["fixed starts exactly one length apart", () => ({ slots: starts(["10:30", "10:00"], 30) })],
    [
      "windows that touch",
      () => ({
        slots: windows(
          [
            ["10:00", "11:00"],
            ["11:00", "12:00"],
          ],
          30,
          30,
        ),
      }),
    ],
    [
      "windows that touch, the later one first",
      () => ({
        slots: windows(
          [
            ["11:00", "12:00"],
            ["10:00", "11:00"],
          ],
          30,
          30,
        ),
      }),
    ],
    ["a window of exactly one slot", () => ({ slots: windows([["10:00", "10:50"]], 50, 60) })],
    [
      "one deadline for each event",
      () => ({
        deadlines: [deadlines.applyTwoOpenDaysBefore(), deadlines.confirmTheOpenDayBefore()],
      }),
    ],
    [
      "a deadline as far back as the horizon",
      () => ({ deadlines: [deadlines.confirmTheDayBefore()], horizon: { days: 1 } }),
    ],
    [
      "25 hours before within a horizon of one day, which a morning can meet",
      () => ({
        deadlines: [{ event: "apply", kind: "minutes-before", minutes: 25 * 60 }],
        horizon: { days: 1 },
      }),
    ],
    [
      "a calendar of one week",
      () =>
        calendar({
          closedDays: [],
          closedDaysFrom: date("2026-06-15"),
          closedDaysThrough: date("2026-06-19"),
        }),
    ],
  ];
  for (const [what, rules] of rows) {
    it(what, () => expect(findRuleFaults(officeRules(rules()))).to.deep.equal([]));
  }
});

describe("rules that cannot work are named by their path", () => {
  before(loadTemporal);

  const rows: [
    what: string,
    rules: () => Partial<BookingRules>,
    faults: [path: string, says: string][],
  ][] = [
    [
      "a list of closed days that ends before it starts",
      () => calendar({ closedDaysThrough: date("2025-12-31") }),
      [["calendar.closedDaysThrough", "2025-12-31 is before"]],
    ],
    [
      "closed days outside the list's range",
      () =>
        calendar({
          closedDays: [
            closed("2025-12-31", "a"),
            closed("2026-05-05", "b"),
            closed("2028-01-01", "c"),
          ],
        }),
      [
        ["calendar.closedDays[0].date", "2025-12-31 lies outside"],
        ["calendar.closedDays[2].date", "2028-01-01 lies outside"],
      ],
    ],
    [
      "a closed day that is listed twice",
      () => calendar({ closedDays: [closed("2026-05-05", "a"), closed("2026-05-05", "b")] }),
      [["calendar.closedDays[1].date", "twice"]],
    ],
    ["an office that is never open", () => calendar({ weekdays: [] }), [["deadlines", "no slot"]]],
    [
      "two deadlines for one event",
      () => ({
        deadlines: [
          deadlines.applyAnHourBefore(),
          deadlines.confirmTheDayBefore(),
          deadlines.applyTwoOpenDaysBefore(),
        ],
      }),
      [["deadlines[2]", 'second deadline for "apply" beside deadlines[0]']],
    ],
    [
      "a deadline in days that lies further back than the horizon",
      () => ({ deadlines: [deadlines.applyTwoOpenDaysBefore()], horizon: { days: 1 } }),
      [["deadlines[0]", "horizon of 1 days"]],
    ],
    [
      "a deadline in minutes that lies further back than the horizon",
      () => ({
        deadlines: [
          deadlines.confirmTheDayBefore(),
          { event: "apply", kind: "minutes-before", minutes: 8 * 1440 },
        ],
        horizon: { days: 7 },
      }),
      [["deadlines[1]", "horizon of 7 days"]],
    ],
    [
      "five open days before with five days ahead: a weekend always lies between",
      () => ({
        deadlines: [{ event: "apply", kind: "open-days-before", days: 5, at: time("16:00") }],
        horizon: { days: 5 },
      }),
      [["deadlines", "no slot is both within the horizon and before its deadline"]],
    ],
    [
      "a deadline that lies before the calendar for every slot",
      () => ({
        deadlines: [deadlines.applyTwoOpenDaysBefore()],
        ...calendar({
          closedDays: [],
          closedDaysFrom: date("2026-06-15"),
          closedDaysThrough: date("2026-06-16"),
        }),
      }),
      [["deadlines", "no slot"]],
    ],
    [
      "several faults at once",
      () => ({
        slots: windows([["12:00", "10:00"]], 30, 10),
        deadlines: [deadlines.applyAnHourBefore(), deadlines.applyAnHourBefore()],
        ...calendar({ closedDays: [closed("2030-01-01", "a")] }),
      }),
      [
        ["calendar.closedDays[0].date", "outside"],
        ["slots.times.stepMinutes", "overlap"],
        ["slots.times.windows[0]", "ends at"],
        ["deadlines[1]", "second deadline"],
      ],
    ],
  ];
  for (const [what, rules, expected] of rows) {
    it(what, () => {
      const faults = findRuleFaults(officeRules(rules()));
      expect(faults.map(({ path }) => path)).to.deep.equal(expected.map(([path]) => path));
      expected.forEach(([, says], index) => expect(faults[index]?.message).to.include(says));
    });
  }
});
