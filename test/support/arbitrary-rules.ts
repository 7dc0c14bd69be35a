import fc from "fast-check";
import type { BookingRules, ClosedDay, Deadline, SlotRules } from "../../src/domain/office.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { closed, date, now, officeCalendar, officeRules } from "./rules.ts";

/** The days that the properties look at: two weeks with Silver Week in them. */
export const days = () => Array.from({ length: 14 }, (_, n) => date("2026-09-14").add({ days: n }));

const clockTime = (minute: number) =>
  Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });

const length = {
  minutes: fc.integer({ min: 5, max: 90 }),
  gap: fc.integer({ min: 0, max: 30 }),
  atMost: fc.boolean(),
  capacity: fc.integer({ min: 1, max: 3 }),
};

/** Distinct minutes of a day in steps of five, paired into windows that do not overlap. */
const windowRules: fc.Arbitrary<SlotRules> = fc
  .record({
    edges: fc.uniqueArray(fc.integer({ min: 0, max: 287 }), { minLength: 2, maxLength: 8 }),
    ...length,
  })
  .map(({ edges, gap, ...rest }) => {
    const sorted = edges.map((edge) => edge * 5).sort((a, b) => a - b);
    const windows = sorted.flatMap((from, index) => {
      const to = sorted[index + 1];
      return index % 2 === 0 && to !== undefined
        ? [{ from: clockTime(from), to: clockTime(to) }]
        : [];
    });
    return { times: { kind: "windows", windows, stepMinutes: rest.minutes + gap }, ...rest };
  });

/** Starts to the second, at least a slot's length apart; the last slot is over by midnight. */
const startRules: fc.Arbitrary<SlotRules> = fc
  .record({
    pauses: fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 8 }),
    second: fc.integer({ min: 0, max: 59 }),
    ...length,
  })
  .map(({ pauses, second, gap, ...rest }) => {
    let free = gap;
    const starts = pauses.flatMap((pause) => {
      const start = free + pause;
      free = start + rest.minutes;
      return free < 24 * 60 ? [clockTime(start).with({ second })] : [];
    });
    return { times: { kind: "starts", starts }, ...rest };
  });

const slotRules = fc.oneof(windowRules, startRules);

const timeOfDay = fc.integer({ min: 0, max: 1439 });
const rule = fc.oneof(
  fc.record({
    kind: fc.constant("minutes-before" as const),
    minutes: fc.integer({ min: 0, max: 3000 }),
  }),
  fc
    .record({
      kind: fc.constantFrom("calendar-days-before" as const, "open-days-before" as const),
      days: fc.integer({ min: 0, max: 3 }),
      at: fc.option(timeOfDay, { freq: 2 }),
    })
    .map(({ at, ...rest }) => (at === null ? rest : { ...rest, at: clockTime(at) })),
);
const deadlines: fc.Arbitrary<Deadline[]> = fc
  .record({ apply: fc.option(rule, { freq: 3 }), confirm: fc.option(rule, { freq: 3 }) })
  .map(({ apply, confirm }) => [
    ...(apply ? [{ event: "apply" as const, ...apply }] : []),
    ...(confirm ? [{ event: "confirm" as const, ...confirm }] : []),
  ]);

/** Closures of the office's own, from a week before the days that are looked at. */
export const closure: fc.Arbitrary<ClosedDay> = fc
  .integer({ min: 0, max: 20 })
  .map((n) => closed(date("2026-09-07").add({ days: n }).toString(), "臨時休業"));

export const closures = fc.uniqueArray(closure, {
  maxLength: 4,
  selector: (day) => day.date.toString(),
});

/** Rules that can work. Built inside a test only: Temporal must have been loaded. */
export const rules: fc.Arbitrary<BookingRules> = fc
  .record({ slots: slotRules, deadlines, closures, horizonDays: fc.integer({ min: 0, max: 20 }) })
  .map(({ slots, deadlines, closures, horizonDays }) =>
    officeRules({
      slots,
      deadlines,
      horizon: { days: horizonDays },
      calendar: withClosures(officeCalendar(), closures),
    }),
  );

export function withClosures(calendar: BookingRules["calendar"], more: readonly ClosedDay[]) {
  const fresh = more.filter((day) => !calendar.closedDays.some((old) => old.date.equals(day.date)));
  return { ...calendar, closedDays: [...calendar.closedDays, ...fresh] };
}

/** A moment in the weeks before and among the days, to the second. */
export const moment = fc
  .integer({ min: 0, max: 21 * 24 * 3600 })
  .map((seconds) => now("2026-09-07T00:00").add({ seconds }));

/** Where a visitor's device may believe to be; with the zones farthest from the office's on either side. */
export const zone = fc.constantFrom(
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  ...Intl.supportedValuesOf("timeZone"),
);
