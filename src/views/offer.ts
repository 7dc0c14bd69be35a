import { todayAt } from "../domain/clock.ts";
import type { BookingRules } from "../domain/office.ts";
import {
  isInTime,
  lastOfferedOn,
  monthOffer,
  type Availability,
  type Day,
  type Slot,
} from "../domain/slots.ts";
import { Temporal } from "../domain/temporal.ts";

import type { MonthReading } from "./availability-reader.ts";

/** The days of a month: `undefined` while they load, none where they did not load. */
export type DaysOf = (month: Temporal.PlainYearMonth) => readonly Day[] | undefined;

/** Slots that were on show and are offered no more, by why. */
export interface LostSlots {
  readonly late: readonly Slot[];
  readonly full: readonly Slot[];
}

const compare = (a: Temporal.PlainYearMonth, b: Temporal.PlainYearMonth) =>
  Temporal.PlainYearMonth.compare(a, b);

export function isSameSlot(slot: Slot, other: Slot | undefined): boolean {
  return slot.start.epochMilliseconds === other?.start.epochMilliseconds;
}

/** What a visitor can choose from at one moment, as far as it has been read. Each month is worked out once. */
export class Offer {
  readonly first: Temporal.PlainYearMonth;
  readonly last: Temporal.PlainYearMonth;
  readonly #daysOf: DaysOf;
  readonly #days = new Map<string, readonly Day[] | undefined>();

  /** @param first the month of today @param last the month of the last day that can be offered */
  constructor(first: Temporal.PlainYearMonth, last: Temporal.PlainYearMonth, daysOf: DaysOf) {
    this.first = first;
    this.last = last;
    this.#daysOf = daysOf;
  }

  days(month: Temporal.PlainYearMonth): readonly Day[] | undefined {
    const key = month.toString();
    if (!this.#days.has(key)) this.#days.set(key, this.#daysOf(month));
    return this.#days.get(key);
  }

  day(date: Temporal.PlainDate): Day | undefined {
    return this.days(date.toPlainYearMonth())?.[date.day - 1];
  }

  /** Whether a slot can be chosen; `undefined` where that is not known. */
  has(slot: Slot): boolean | undefined {
    return this.day(slot.start.toPlainDate())?.slots.some((each) => isSameSlot(each, slot));
  }

  /**
   * The first slots in time; `undefined` while an earlier one may still load.
   * @param except a day that is of no use to the visitor
   */
  soonest(count: number, except?: Temporal.PlainDate): readonly Slot[] | undefined {
    const found: Slot[] = [];
    for (const month of this.#from(this.first)) {
      const days = this.days(month);
      if (!days) return undefined;
      for (const { date, slots } of days) if (!except?.equals(date)) found.push(...slots);
      if (found.length >= count) break;
    }
    return found.slice(0, count);
  }

  /** Where to find a free day when `shown` has none: in the next month with one, else in the first. */
  freeDay(shown: Temporal.PlainYearMonth): Temporal.PlainDate | undefined {
    for (const month of [...this.#from(shown), ...this.#from(this.first)]) {
      const free = this.days(month)?.find(({ slots }) => slots.length > 0);
      if (free) return free.date;
    }
    return undefined;
  }

  /**
   * The first two months and the one on show; and one after the other for as long as the list of the
   * soonest is not full, or no free day after the month on show is found.
   */
  monthsToRead(shown: Temporal.PlainYearMonth, count: number): Temporal.PlainYearMonth[] {
    const wanted = new Map<string, Temporal.PlainYearMonth>();
    const want = (month: Temporal.PlainYearMonth) => {
      if (compare(month, this.last) <= 0) wanted.set(month.toString(), month);
    };
    want(this.first);
    want(this.first.add({ months: 1 }));
    want(shown);
    for (const [from, enough] of [
      [this.first, count],
      [shown, 1],
    ] as const) {
      let found = 0;
      for (const month of this.#from(from)) {
        want(month);
        const days = this.days(month);
        if (!days) break;
        for (const { slots } of days) found += slots.length;
        if (found >= enough) break;
      }
    }
    return [...wanted.values()];
  }

  /** Which of the slots that were on show have gone. What is not known now is not lost. */
  lost(shown: readonly Slot[], now: Temporal.Instant): LostSlots {
    const gone = shown.filter(
      (slot, index) =>
        this.has(slot) === false && shown.findIndex((each) => isSameSlot(each, slot)) === index,
    );
    return {
      late: gone.filter((slot) => !isInTime(slot, now)),
      full: gone.filter((slot) => isInTime(slot, now)),
    };
  }

  *#from(month: Temporal.PlainYearMonth): Generator<Temporal.PlainYearMonth> {
    for (let at = month; compare(at, this.last) <= 0; at = at.add({ months: 1 })) yield at;
  }
}

/** What a visitor can choose from now, by what was read of each month. */
export function offerAt(
  now: Temporal.Instant,
  rules: BookingRules,
  readingOf: (month: Temporal.PlainYearMonth) => MonthReading,
): Offer {
  const first = todayAt(rules.timeZone, now).toPlainYearMonth();
  const last = lastOfferedOn(rules, now).toPlainYearMonth();
  return new Offer(first, last, (month): readonly Day[] | undefined => {
    const reading = readingOf(month);
    switch (reading.kind) {
      case "loading":
        return undefined;
      case "failed":
        return [];
      case "read":
        return monthOffer(month, rules, now, reading.availability);
      case "out-of-window":
        return monthOffer(month, rules, now, nothingLeft).map((day) =>
          day.state === "full" ? { ...day, state: "beyond-horizon" } : day,
        );
    }
  });
}

const nothingLeft: Availability = { remaining: new Map(), closures: [] };
