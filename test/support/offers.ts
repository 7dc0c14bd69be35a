import type { BookingRules } from "../../src/domain/office.ts";
import { dayOffer, type Availability, type Slot } from "../../src/domain/slots.ts";
import { days } from "./arbitrary-rules.ts";

/** The slots offered on all the days of the properties. */
export function offered(by: BookingRules, at: Temporal.Instant, taken?: Availability): Slot[] {
  return days().flatMap((date) => dayOffer(date, by, at, taken).slots);
}

export const names = (slots: readonly Slot[]) => slots.map(({ start }) => start.toString());

/** All that is told of the same days, as texts: states, closures, and each slot with its deadline. */
export function told(by: BookingRules, at: Temporal.Instant, taken?: Availability): string[] {
  return days().map((date) => {
    const { state, closure, slots } = dayOffer(date, by, at, taken);
    const times = slots.map(({ start, end, applyBy }) => `${start} to ${end}, by ${applyBy}`);
    return [date, state, closure?.kind, ...times].join("; ");
  });
}
