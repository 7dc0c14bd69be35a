import { holdsSeat } from "../src/domain/booking.ts";
import { todayAt } from "../src/domain/clock.ts";
import { isOpenDay } from "../src/domain/open-days.ts";
import { lastOfferedOn, slotsOn, type Availability, type Slot } from "../src/domain/slots.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { statusAt } from "./booking-record.ts";
import { closuresOf } from "./closures.ts";
import { Refusal } from "./refusal.ts";
import { isTakenElsewhere } from "./scenarios/taken.ts";

export interface SlotLeft {
  readonly slot: Slot;
  /** At least 1: what is not listed is full. */
  readonly remaining: number;
}

/**
 * What is left of a month, from today on.
 *
 * @throws {Refusal} for a month in which nothing can be offered
 */
export function seatsInMonth(
  month: Temporal.PlainYearMonth,
  office: OfficeProfile,
  backend: Backend,
): SlotLeft[] {
  const now = backend.now();
  const today = todayAt(office.timeZone, now);
  const last = lastOfferedOn(office, now);
  const compare = Temporal.PlainYearMonth.compare;
  if (compare(month, today.toPlainYearMonth()) < 0 || compare(month, last.toPlainYearMonth()) > 0) {
    throw new Refusal("month-out-of-window");
  }
  const first = month.toPlainDate({ day: 1 });
  return Array.from({ length: month.daysInMonth }, (_, index) => first.add({ days: index }))
    .filter((date) => Temporal.PlainDate.compare(date, today) >= 0)
    .filter((date) => Temporal.PlainDate.compare(date, last) <= 0)
    .flatMap((date) => seatsOn(date, office, backend));
}

/** One day's slots as `judgeStart` takes them. */
export function availabilityOn(
  date: Temporal.PlainDate,
  office: OfficeProfile,
  backend: Backend,
): Availability {
  const remaining = new Map(
    seatsOn(date, office, backend).map((left) => [
      left.slot.start.epochMilliseconds,
      left.remaining,
    ]),
  );
  return { remaining, closures: closuresOf(office, backend) };
}

function seatsOn(date: Temporal.PlainDate, office: OfficeProfile, backend: Backend): SlotLeft[] {
  const closed = closuresOf(office, backend).some((closure) => closure.date.equals(date));
  if (closed || !isOpenDay(date, office.calendar)) return [];
  return slotsOn(date, office)
    .map((slot) => ({ slot, remaining: seatsLeft(slot, office, backend) }))
    .filter(({ remaining }) => remaining > 0);
}

function seatsLeft({ start }: Slot, office: OfficeProfile, backend: Backend): number {
  const wall = start.toPlainDateTime().toString();
  if (backend.seedTaken && isSeeded(`${office.id} ${wall}`)) return 0;
  const now = backend.now();
  const at = start.toInstant().toString();
  if (isTakenElsewhere(office.id, at, backend)) return 0;
  const held = backend.state.bookings.filter(
    (record) =>
      record.office === office.id && record.start === at && holdsSeat(statusAt(record, now)),
  );
  return office.slots.capacity - held.length;
}

/** About every fourth slot; the same ones each time, so that a picture of the calendar stays true. */
function isSeeded(text: string): boolean {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  }
  return ((hash ^ (hash >>> 15)) >>> 0) % 4 === 0;
}
