import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { deadlineFor } from "../../src/domain/deadlines.ts";
import type { BookingRules, ClosedDay } from "../../src/domain/office.ts";
import { dayOffer, judgeStart, type Availability, type Slot } from "../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import {
  closure,
  closures,
  days,
  moment,
  rules,
  withClosures,
} from "../support/arbitrary-rules.ts";

function offered(by: BookingRules, at: Temporal.Instant, taken?: Availability): Slot[] {
  return days().flatMap((date) => dayOffer(date, by, at, taken).slots);
}

const names = (slots: readonly Slot[]) => slots.map(({ start }) => start.toString());

/** Checks a property with fifty sets of rules; the polyfill needs its time. */
function holds<Ts extends [unknown, ...unknown[]]>(
  what: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  property: (...values: Ts) => void,
) {
  it(what, () => fc.assert(fc.property(...arbitraries, property), { numRuns: 50 })).timeout(30_000);
}

describe("whatever the rules and the moment", () => {
  before(loadTemporal);

  it("the examples are not empty: many of them offer something", () => {
    const samples = fc.sample(fc.tuple(rules, moment), { numRuns: 60, seed: 7 });
    const busy = samples.filter(([by, at]) => offered(by, at).length > 0);
    expect(busy.length).to.be.above(20);
  }).timeout(30_000);

  holds<[BookingRules, Temporal.Instant]>(
    "no slot is offered outside the office's hours or on a closed day",
    [rules, moment],
    (by, at) => {
      const { times } = by.slots;
      const closedOn = by.calendar.closedDays.map((day) => day.date.toString());
      for (const { start, end } of offered(by, at)) {
        const [from, to] = [start.toPlainTime(), end.toPlainTime()];
        const inHours =
          times.kind === "windows" &&
          times.windows.some(
            (hours) =>
              Temporal.PlainTime.compare(hours.from, from) <= 0 &&
              Temporal.PlainTime.compare(from, to) < 0 &&
              Temporal.PlainTime.compare(to, hours.to) <= 0,
          );
        expect(inHours, `${from} to ${to}`).to.equal(true);
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
    "no slot is offered after one of its deadlines, after its start or beyond the horizon",
    [rules, moment],
    (by, at) => {
      const here = at.toZonedDateTimeISO(by.timeZone);
      for (const { start } of offered(by, at)) {
        expect(Temporal.ZonedDateTime.compare(here, start)).to.equal(-1);
        for (const deadline of by.deadlines) {
          const last = deadlineFor(deadline, start, by);
          expect(last && Temporal.ZonedDateTime.compare(here, last)).to.be.at.most(0);
        }
        const ahead = here.toPlainDate().until(start.toPlainDate()).total("days");
        expect(ahead).to.be.at.most(by.horizon.days);
      }
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

  holds<[BookingRules, Temporal.Instant, number]>(
    "the order in which windows, closed days and deadlines are written does not matter",
    [rules, moment, fc.nat()],
    (by, at, seed) => {
      const shuffled = <T>(list: readonly T[]): T[] =>
        fc.sample(
          fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length }),
          { numRuns: 1, seed },
        )[0] ?? [];
      const { times } = by.slots;
      const other: BookingRules = {
        ...by,
        deadlines: shuffled(by.deadlines),
        calendar: { ...by.calendar, closedDays: shuffled(by.calendar.closedDays) },
        slots:
          times.kind === "windows"
            ? { ...by.slots, times: { ...times, windows: shuffled(times.windows) } }
            : by.slots,
      };
      expect(names(offered(other, at))).to.deep.equal(names(offered(by, at)));
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
