import { expect } from "@open-wc/testing";
import type { BookingRules } from "../../src/domain/office.ts";
import { findRuleFaults } from "../../src/domain/rule-faults.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { officeRules, starts, windows } from "../support/rules.ts";

describe("slots that cannot work are named by their path", () => {
  before(loadTemporal);

  const rows: [
    what: string,
    rules: () => Partial<BookingRules>,
    faults: [path: string, says: string][],
  ][] = [
    [
      "fixed starts that are closer than a slot is long",
      () => ({ slots: starts(["10:20", "10:00", "11:00"], 30) }),
      [["slots.times.starts", "10:00:00 and 10:20:00"]],
    ],
    [
      "a start whose slot would end on the next day",
      () => ({ slots: starts(["10:00", "23:31"], 30) }),
      [["slots.times.starts", "starts at 23:31:00 ends on the next day"]],
    ],
    [
      "the same start twice",
      () => ({ slots: starts(["10:00", "10:00"], 30) }),
      [["slots.times.starts", "less than 30 minutes apart"]],
    ],
    [
      "steps shorter than a slot",
      () => ({ slots: windows([["10:00", "12:00"]], 30, 20) }),
      [["slots.times.stepMinutes", "overlap"]],
    ],
    [
      "hours that end before they start",
      () => ({
        slots: windows(
          [
            ["09:00", "10:00"],
            ["16:00", "13:00"],
          ],
          30,
          30,
        ),
      }),
      [["slots.times.windows[1]", "ends at 13:00:00"]],
    ],
    [
      "hours that end when they start",
      () => ({ slots: windows([["10:00", "10:00"]], 30, 30) }),
      [["slots.times.windows[0]", "ends at 10:00:00"]],
    ],
    [
      "a window too short for a slot",
      () => ({ slots: windows([["10:00", "10:29"]], 30, 30) }),
      [["slots.times.windows[0]", "too short"]],
    ],
    [
      "windows that overlap",
      () => ({
        slots: windows(
          [
            ["10:00", "12:00"],
            ["13:00", "14:00"],
            ["11:30", "12:30"],
          ],
          30,
          30,
        ),
      }),
      [["slots.times.windows[2]", "overlaps slots.times.windows[0]"]],
    ],
  ];
  for (const [what, rules, expected] of rows) {
    it(what, () => {
      const faults = findRuleFaults(officeRules(rules()));
      expect(faults.map(({ path }) => path)).to.deep.equal(expected.map(([path]) => path));
      expected.forEach(([, says], index) => expect(faults[index]?.message).to.include(says));
    });
  }

  it("but not a slot that ends with the day", () => {
    expect(findRuleFaults(officeRules({ slots: starts(["10:00", "23:30"], 30) }))).to.deep.equal(
      [],
    );
  });
});
