import { expect } from "@open-wc/testing";
import fc from "fast-check";
import type { BookingRules, ClosedDay } from "../../src/domain/office.ts";
import { judgeStart } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { closure, closures, moment, rules, withClosures } from "../support/arbitrary-rules.ts";
import { holds } from "../support/holds.ts";
import { names, offered, told } from "../support/offers.ts";

describe("whatever the rules and the moment", () => {
  before(loadTemporal);

  it("the examples are not empty: many of every kind of rule offer something", () => {
    const busy = fc
      .sample(fc.tuple(rules, moment), { numRuns: 200, seed: 7 })
      .flatMap(([by, at]) => (offered(by, at).length > 0 ? [by] : []));
    const kinds: Record<string, (by: BookingRules) => boolean> = {
      windows: ({ slots }) => slots.times.kind === "windows",
      starts: ({ slots }) => slots.times.kind === "starts",
      "at most": ({ slots }) => slots.atMost,
      exactly: ({ slots }) => !slots.atMost,
      "no deadline": ({ deadlines }) => deadlines.length === 0,
      "apply and confirm": ({ deadlines }) => deadlines.length === 2,
      "open days before, at": ({ deadlines }) =>
        deadlines.some((rule) => rule.kind === "open-days-before" && rule.at),
      "open days before, closing": ({ deadlines }) =>
        deadlines.some((rule) => rule.kind === "open-days-before" && !rule.at),
    };
    for (const [kind, isOfIt] of Object.entries(kinds)) {
      expect(busy.filter(isOfIt).length, kind).to.be.at.least(10);
    }
  }).timeout(30_000);

  holds<[BookingRules, Temporal.Instant]>(
    "no slot is offered outside the office's hours or on a closed day",
    [rules, moment],
    (by, at) => {
      const { times, minutes } = by.slots;
      const closedOn = by.calendar.closedDays.map((day) => day.date.toString());
      for (const { start, end } of offered(by, at)) {
        const [from, to] = [start.toPlainTime(), end.toPlainTime()];
        const inHours =
          times.kind === "windows"
            ? times.windows.some(
                (hours) =>
                  Temporal.PlainTime.compare(hours.from, from) <= 0 &&
                  Temporal.PlainTime.compare(from, to) < 0 &&
                  Temporal.PlainTime.compare(to, hours.to) <= 0,
              )
            : times.starts.some((each) => each.equals(from));
        expect(inHours, `${from} to ${to}`).to.equal(true);
        expect(start.until(end).total("minutes")).to.equal(minutes);
        expect(start.dayOfWeek, start.toString()).to.be.below(6);
        expect(closedOn).not.to.include(start.toPlainDate().toString());
      }
    },
  );

  holds<[BookingRules, Temporal.Instant]>(
    "no two offered slots overlap, and they come in order",
    [rules, moment],
    (by, at) => {
      const slots = offered(by, at);
      slots.slice(1).forEach((slot, index) => {
        const before = slots[index]?.end ?? slot.start;
        expect(Temporal.ZonedDateTime.compare(before, slot.start)).to.be.at.most(0);
      });
    },
  );

  holds<[BookingRules, Temporal.Instant]>(
    "a length that is meant as 'at most' offers what the same length does that is not",
    [rules, moment],
    (by, at) => {
      const other = { ...by, slots: { ...by.slots, atMost: !by.slots.atMost } };
      expect(told(other, at)).to.deep.equal(told(by, at));
    },
  );

  holds<[BookingRules, Temporal.Instant]>(
    "an offered slot is judged bookable, and a slot that is not offered is refused",
    [rules, moment],
    (by, at) => {
      const shown = new Set(names(offered(by, at)));
      const wished = offered({ ...by, deadlines: [], horizon: { days: 60 } }, at);
      for (const { start } of wished) {
        const judged = judgeStart(start.toInstant(), by, at);
        expect("slot" in judged, start.toString()).to.equal(shown.has(start.toString()));
      }
    },
  );

  holds<[BookingRules, Temporal.Instant, ClosedDay[], number]>(
    "the order in which hours, closures and deadlines are written does not matter",
    [rules, moment, closures, fc.nat()],
    (by, at, more, seed) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        fc.sample(
          fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
          { numRuns: 1, seed },
        )[0] ?? [];
      const { calendar, slots, deadlines } = by;
      const times: BookingRules["slots"]["times"] =
        slots.times.kind === "windows"
          ? { ...slots.times, windows: shuffled(slots.times.windows) }
          : { ...slots.times, starts: shuffled(slots.times.starts) };
      const other: BookingRules = {
        ...by,
        deadlines: shuffled(deadlines),
        calendar: {
          ...calendar,
          weekdays: shuffled(calendar.weekdays),
          closedDays: shuffled(calendar.closedDays),
        },
        slots: { ...slots, times },
      };
      const free = offered(by, at).map(({ start }) => [start.epochMilliseconds, 1] as const);
      const listed = { remaining: new Map(free), closures: more };
      const reordered = { remaining: new Map(shuffled(free)), closures: shuffled(more) };
      expect(told(other, at)).to.deep.equal(told(by, at));
      expect(told(other, at, reordered)).to.deep.equal(told(by, at, listed));
    },
  );

  holds<[BookingRules, Temporal.Instant, ClosedDay]>(
    "one more closed day in the profile never adds a slot",
    [rules, moment, closure],
    (by, at, day) => {
      const fewer = { ...by, calendar: withClosures(by.calendar, [day]) };
      expect(names(offered(by, at))).to.include.members(names(offered(fewer, at)));
    },
  );

  holds<[BookingRules, Temporal.Instant, ClosedDay[]]>(
    "a further closure from the backend takes its own day's slots and no others",
    [rules, moment, closures],
    (by, at, more) => {
      const all = offered(by, at);
      const remaining = new Map(all.map(({ start }) => [start.epochMilliseconds, 1]));
      const left = all.filter(
        ({ start }) => !more.some((day) => day.date.equals(start.toPlainDate())),
      );
      const fewer = offered(by, at, { remaining, closures: more });
      expect(names(fewer)).to.deep.equal(names(left));
    },
  );

  holds<[BookingRules, Temporal.Instant, boolean[]]>(
    "what is offered is what the rules allow and the backend lists",
    [rules, moment, fc.array(fc.boolean(), { minLength: 1, maxLength: 40 })],
    (by, at, coins) => {
      const all = offered(by, at);
      const listed = all.filter((_, index) => coins[index % coins.length]);
      const remaining = new Map(listed.map(({ start }) => [start.epochMilliseconds, 1]));
      expect(names(offered(by, at, { remaining, closures: [] }))).to.deep.equal(names(listed));
    },
  );
});
