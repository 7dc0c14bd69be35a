import { officeIds, officeJson } from "../../../mock-api/offices/index.ts";
import { officeProfile } from "../../../src/contract/office.ts";
import type { BookingRules } from "../../../src/domain/office.ts";
import { monthOffer, type Availability } from "../../../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { medianMs } from "../timing.ts";

/** The side of the benchmark that runs in the page: the slot engine by itself, without a DOM. */

const YEAR = 2026;
/** The month with the most open days of the year. */
const BUSY_MONTH = `${YEAR}-06`;

export interface Measured {
  /** Offered by one piece of work. */
  readonly slots: number;
  /** Median of a piece of work. */
  readonly ms: number;
}

interface Work {
  readonly slots: number;
  readonly run: () => unknown;
}

/** @returns whether Temporal is the browser's own */
export async function load(): Promise<boolean> {
  const native = "Temporal" in globalThis;
  await loadTemporal();
  return native;
}

/** The offices that are booked here, each with the slots that it offers in the busy month. */
export function officesBySlots(): { id: string; slots: number }[] {
  return Object.entries(allRules())
    .map(([id, rules]) => ({ id, slots: monthWork(rules, BUSY_MONTH).slots }))
    .sort((a, b) => b.slots - a.slots);
}

export function officeMonth(id: string): Measured {
  return measured([monthWork(rulesOf(id), BUSY_MONTH)]);
}

/** Every office, twelve months. */
export function everyOfficeForAYear(): Measured {
  const months = Array.from({ length: 12 }, (_, n) => `${YEAR}-${String(n + 1).padStart(2, "0")}`);
  return measured(
    Object.values(allRules()).flatMap((rules) => months.map((month) => monthWork(rules, month))),
  );
}

/** As many offices as there are in the country, each by the largest one's rules: three months. */
export function manyOffices(id: string, count: number): Measured {
  const months = ["06", "07", "08"].map((month) => `${YEAR}-${month}`);
  const offices = Array.from({ length: count }, () => structuredRules(id));
  return measured(offices.flatMap((rules) => months.map((month) => monthWork(rules, month))));
}

/** An office of its own: nothing that the engine keeps for one serves another. */
function structuredRules(id: string): BookingRules {
  const rules = rulesOf(id);
  return { ...rules, slots: { ...rules.slots }, calendar: { ...rules.calendar } };
}

/** The month of an office that differs from a real one only in having so many slots a day. */
export function monthOfSize(id: string, perDay: number): Measured {
  const rules = rulesOf(id);
  const times = { kind: "starts", starts: startsSpreadOverADay(perDay) } as const;
  return measured([
    monthWork({ ...rules, slots: { ...rules.slots, times, minutes: 1 } }, BUSY_MONTH),
  ]);
}

function measured(works: readonly Work[]): Measured {
  return {
    slots: works.reduce((total, { slots }) => total + slots, 0),
    ms: medianMs(() => {
      for (const { run } of works) run();
    }),
  };
}

/** A month as seen when it begins, so that none of it is past, with every seat free: the most to do. */
function monthWork(rules: BookingRules, text: string): Work {
  const month = Temporal.PlainYearMonth.from(text);
  const now = month.toPlainDate({ day: 1 }).toZonedDateTime(rules.timeZone).toInstant();
  const ruled = monthOffer(month, rules, now).flatMap(({ slots }) => slots);
  const availability: Availability = {
    remaining: new Map(ruled.map(({ start }) => [start.epochMilliseconds, 1])),
    closures: [],
  };
  return { slots: ruled.length, run: () => monthOffer(month, rules, now, availability) };
}

const profiles = new Map<string, BookingRules>();

function allRules(): Readonly<Record<string, BookingRules>> {
  if (profiles.size === 0) {
    const now = Temporal.Instant.from(`${YEAR}-01-01T00:00:00+09:00`);
    for (const id of officeIds) {
      const profile = officeProfile.parse(officeJson(id, now));
      // An office that is booked on another site has no slots of its own.
      if (profile.procedure.kind !== "external") profiles.set(id, profile);
    }
  }
  return Object.fromEntries(profiles);
}

function rulesOf(id: string): BookingRules {
  const rules = allRules()[id];
  if (!rules) throw new Error(`There is no office ${id}`);
  return rules;
}

/** To the second: a day has only 1,440 whole minutes. */
function startsSpreadOverADay(count: number): Temporal.PlainTime[] {
  const midnight = new Temporal.PlainTime();
  return Array.from({ length: count }, (_, n) =>
    midnight.add({ seconds: Math.floor((n * 24 * 3600) / count) }),
  );
}
