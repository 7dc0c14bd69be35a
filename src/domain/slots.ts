import { applyByOn } from "./deadlines.ts";
import type { BookingRules, ClosedDay, SlotRules } from "./office.ts";
import { closureOn, isKnown, type Closure } from "./open-days.ts";
import { several } from "./several.ts";
import { Temporal } from "./temporal.ts";
import { todayAt } from "./clock.ts";

export interface Slot {
  readonly start: Temporal.ZonedDateTime;
  readonly end: Temporal.ZonedDateTime;
  /** The last moment at which it may be applied for. */
  readonly applyBy: Temporal.ZonedDateTime;
}

/** What the backend says is left. A slot that it does not list is full. */
export interface Availability {
  /** Seats left, by start in epoch milliseconds. */
  readonly remaining: ReadonlyMap<number, number>;
  /** Closures beyond the profile's. */
  readonly closures: readonly ClosedDay[];
}

export type DayState = "open" | "closed" | "deadline-passed" | "full" | "beyond-horizon" | "past";

/** A day and what it offers. `closure` tells why a closed day is closed. */
export interface Day {
  readonly date: Temporal.PlainDate;
  readonly state: DayState;
  readonly closure?: Closure;
  /** Only the slots that may be applied for now; empty unless the state is `open`. */
  readonly slots: readonly Slot[];
}

/** The starts of a day by the rules alone, in order, each once. */
function startTimes(slots: SlotRules): Temporal.PlainTime[] {
  const { times } = slots;
  const seconds = new Set<number>();
  if (times.kind === "starts") {
    for (const start of times.starts) seconds.add(secondOfDay(start));
  } else {
    for (const { from, to } of times.windows) {
      const last = secondOfDay(to) - slots.minutes * 60;
      for (let at = secondOfDay(from); at <= last; at += times.stepMinutes * 60) seconds.add(at);
    }
  }
  return [...seconds]
    .sort((a, b) => a - b)
    .map((at) => new Temporal.PlainTime(Math.floor(at / 3600), Math.floor(at / 60) % 60, at % 60));
}

const startsOf = new WeakMap<SlotRules, Temporal.PlainTime[]>();

function secondOfDay(time: Temporal.PlainTime): number {
  return (time.hour * 60 + time.minute) * 60 + time.second;
}

/** Every slot that the rules place on a day, were it open, whether or not it may still be applied for. */
export function slotsOn(date: Temporal.PlainDate, rules: BookingRules): Slot[] {
  let starts = startsOf.get(rules.slots);
  if (!starts) {
    starts = startTimes(rules.slots);
    startsOf.set(rules.slots, starts);
  }
  const applyBy = applyByOn(date, rules);
  const slots: Slot[] = [];
  for (const plainTime of starts) {
    const start = date.toZonedDateTime({ timeZone: rules.timeZone, plainTime });
    // Where clocks go forward, a time that the clock leaves out is no slot.
    if (!start.toPlainTime().equals(plainTime)) continue;
    const deadline = applyBy(start);
    if (!deadline) continue;
    slots.push({ start, end: start.add({ minutes: rules.slots.minutes }), applyBy: deadline });
  }
  return slots;
}

/** Whether a slot may still be applied for. A slot that has begun may not, whatever its deadline says. */
export function isInTime(slot: Slot, now: Temporal.Instant): boolean {
  return (
    Temporal.Instant.compare(now, slot.applyBy.toInstant()) <= 0 &&
    Temporal.Instant.compare(now, slot.start.toInstant()) < 0
  );
}

/**
 * One day: rules ∩ availability. Without availability (an office that keeps none) the rules alone.
 * A past day is past before anything else; then why the office is closed outranks how far ahead the day is.
 */
export function dayOffer(
  date: Temporal.PlainDate,
  rules: BookingRules,
  now: Temporal.Instant,
  availability?: Availability,
): Day {
  const today = todayAt(rules.timeZone, now);
  if (Temporal.PlainDate.compare(date, today) < 0) return { date, state: "past", slots: [] };
  if (!isKnown(date, rules.calendar)) return { date, state: "beyond-horizon", slots: [] };
  const closure = closureOn(date, rules.calendar) ?? extraClosure(date, availability);
  if (closure) return { date, state: "closed", closure, slots: [] };
  if (Temporal.PlainDate.compare(date, today.add(rules.horizon)) > 0) {
    return { date, state: "beyond-horizon", slots: [] };
  }
  const inTime = slotsOn(date, rules).filter((slot) => isInTime(slot, now));
  if (inTime.length === 0) return { date, state: "deadline-passed", slots: [] };
  const free = inTime.filter((slot) => seatsLeft(slot, rules, availability) > 0);
  if (free.length === 0) return { date, state: "full", slots: [] };
  return { date, state: "open", slots: free };
}

/** All the days of a month, in order. */
export function monthOffer(
  month: Temporal.PlainYearMonth,
  rules: BookingRules,
  now: Temporal.Instant,
  availability?: Availability,
): Day[] {
  const first = month.toPlainDate({ day: 1 });
  return several(month.daysInMonth, (index) =>
    dayOffer(first.add({ days: index }), rules, now, availability),
  );
}

/** The last day on which anything can be offered. */
export function lastOfferedOn(rules: BookingRules, now: Temporal.Instant): Temporal.PlainDate {
  const horizon = todayAt(rules.timeZone, now).add(rules.horizon);
  const known = rules.calendar.closedDaysThrough;
  return Temporal.PlainDate.compare(horizon, known) < 0 ? horizon : known;
}

/** Why a wished start cannot be had now, or the slot itself: how a server judges what it is sent. */
export function judgeStart(
  start: Temporal.Instant,
  rules: BookingRules,
  now: Temporal.Instant,
  availability?: Availability,
): { readonly slot: Slot } | { readonly refusal: Exclude<DayState, "open"> | "not-a-slot" } {
  const date = start.toZonedDateTimeISO(rules.timeZone).toPlainDate();
  const same = (slot: Slot) => slot.start.toInstant().equals(start);
  const day = dayOffer(date, rules, now, availability);
  const slot = day.slots.find(same);
  if (slot) return { slot };
  if (day.state === "past" || day.state === "closed" || day.state === "beyond-horizon") {
    return { refusal: day.state };
  }
  const ruled = slotsOn(date, rules).find(same);
  if (!ruled) return { refusal: "not-a-slot" };
  return { refusal: isInTime(ruled, now) ? "full" : "deadline-passed" };
}

function seatsLeft(slot: Slot, rules: BookingRules, availability?: Availability): number {
  if (!availability) return rules.slots.capacity;
  return availability.remaining.get(slot.start.epochMilliseconds) ?? 0;
}

function extraClosure(date: Temporal.PlainDate, availability?: Availability): Closure | undefined {
  const day = availability?.closures.find((closure) => closure.date.equals(date));
  return day && { kind: day.kind, name: day.name };
}
