import { expect } from "@open-wc/testing";
import { applyByOn, confirmBy, deadlineFor } from "../../src/domain/deadlines.ts";
import type { Deadline, DeadlineRule } from "../../src/domain/office.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { at, deadlines, officeCalendar, officeRules, time } from "../support/rules.ts";

/** As a profile writes a rule; `at` as text, since a table is built before Temporal is there. */
type Written =
  | { kind: "minutes-before"; minutes: number }
  | { kind: "calendar-days-before" | "open-days-before"; days: number; at?: string };

function read(written: Written): DeadlineRule {
  if (written.kind === "minutes-before") return written;
  const { at: clock, ...rule } = written;
  return clock === undefined ? rule : { ...rule, at: time(clock) };
}

const wall = (moment: Temporal.ZonedDateTime | undefined) =>
  moment?.toPlainDateTime().toString({ smallestUnit: "second" });

describe("a deadline", () => {
  before(loadTemporal);

  const rows: [rule: Written, start: string, expected: string | undefined][] = [
    [{ kind: "minutes-before", minutes: 0 }, "2026-05-07T10:00", "2026-05-07T10:00:00"],
    [{ kind: "minutes-before", minutes: 60 }, "2026-05-07T10:00", "2026-05-07T09:00:00"],
    [{ kind: "minutes-before", minutes: 660 }, "2026-05-07T10:00", "2026-05-06T23:00:00"],
    [{ kind: "calendar-days-before", days: 1 }, "2026-05-08T10:00", "2026-05-07T17:15:00"],
    [{ kind: "calendar-days-before", days: 1 }, "2026-05-07T10:00", "2026-05-06T17:15:00"],
    [
      { kind: "calendar-days-before", days: 2, at: "12:00" },
      "2026-05-07T10:00",
      "2026-05-05T12:00:00",
    ],
    [
      { kind: "calendar-days-before", days: 0, at: "08:30" },
      "2026-05-07T10:00",
      "2026-05-07T08:30:00",
    ],
    [
      { kind: "calendar-days-before", days: 1, at: "00:00" },
      "2026-03-01T10:00",
      "2026-02-28T00:00:00",
    ],
    [{ kind: "open-days-before", days: 1 }, "2026-05-07T10:00", "2026-05-01T17:15:00"],
    [{ kind: "open-days-before", days: 1 }, "2026-06-15T10:00", "2026-06-12T17:15:00"],
    [{ kind: "open-days-before", days: 2, at: "16:00" }, "2026-05-07T10:00", "2026-04-30T16:00:00"],
    [{ kind: "open-days-before", days: 2, at: "16:00" }, "2026-11-24T10:00", "2026-11-19T16:00:00"],
    [{ kind: "open-days-before", days: 2, at: "16:00" }, "2027-01-04T10:00", "2026-12-25T16:00:00"],
    [{ kind: "open-days-before", days: 2 }, "2026-01-06T10:00", undefined],
  ];
  for (const [rule, start, expected] of rows) {
    const { kind, ...figures } = rule;
    it(`${kind} ${JSON.stringify(figures)} of ${start} is ${expected ?? "unknown"}`, () => {
      expect(wall(deadlineFor(read(rule), at(start), officeRules()))).to.equal(expected);
    });
  }

  it("without a time of day falls at the office's own closing time", () => {
    const rules = officeRules({ calendar: officeCalendar({ closesAt: time("19:00") }) });
    const moment = deadlineFor(
      { kind: "open-days-before", days: 1 },
      at("2026-06-12T10:00"),
      rules,
    );
    expect(wall(moment)).to.equal("2026-06-11T19:00:00");
  });

  it("counts the office's days, also for a start that is written in another zone", () => {
    const start = at("2026-06-12T08:00").withTimeZone("America/Los_Angeles");
    const moment = deadlineFor({ kind: "calendar-days-before", days: 1 }, start, officeRules());
    expect(moment?.toInstant().toString()).to.equal("2026-06-11T08:15:00Z");
  });
});

describe("how long a slot may be applied for and confirmed", () => {
  before(loadTemporal);

  const rows: [what: string, rules: () => Deadline[], apply: string, confirm: string][] = [
    ["no deadline at all", () => [], "2026-06-15T10:00:00", "2026-06-15T10:00:00"],
    [
      "an apply deadline",
      () => [deadlines.applyTwoOpenDaysBeforeAt16()],
      "2026-06-11T16:00:00",
      "2026-06-15T10:00:00",
    ],
    [
      "a confirm deadline, which ends applying too",
      () => [deadlines.confirmTheOpenDayBefore()],
      "2026-06-12T17:15:00",
      "2026-06-12T17:15:00",
    ],
    [
      "both deadlines, applying first",
      () => [deadlines.applyTwoOpenDaysBefore(), deadlines.confirmTheOpenDayBefore()],
      "2026-06-11T17:15:00",
      "2026-06-12T17:15:00",
    ],
    [
      "both deadlines, written the other way round",
      () => [deadlines.confirmTheOpenDayBefore(), deadlines.applyTwoOpenDaysBefore()],
      "2026-06-11T17:15:00",
      "2026-06-12T17:15:00",
    ],
    [
      "a confirm deadline before the apply deadline",
      () => [deadlines.applyAnHourBefore(), deadlines.confirmTheDayBefore()],
      "2026-06-14T17:15:00",
      "2026-06-14T17:15:00",
    ],
    [
      "a deadline after the start, which the start outranks",
      () => [{ event: "confirm", kind: "calendar-days-before", days: 0 }],
      "2026-06-15T10:00:00",
      "2026-06-15T10:00:00",
    ],
  ];
  for (const [what, written, apply, confirm] of rows) {
    it(`with ${what}`, () => {
      const rules = officeRules({ deadlines: written() });
      const start = at("2026-06-15T10:00");
      expect(wall(applyByOn(start.toPlainDate(), rules)(start)), "apply by").to.equal(apply);
      expect(wall(confirmBy(start, rules)), "confirm by").to.equal(confirm);
    });
  }

  it("is unknown where a deadline cannot be worked out", () => {
    const rules = officeRules({ deadlines: [deadlines.applyTwoOpenDaysBefore()] });
    const start = at("2026-01-06T10:00");
    expect(applyByOn(start.toPlainDate(), rules)(start)).to.equal(undefined);
    expect(wall(confirmBy(at("2026-01-06T10:00"), rules))).to.equal("2026-01-06T10:00:00");
  });
});
