import { holdsSeat } from "../src/domain/booking.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { ClosedDay } from "../src/domain/office.ts";
import type { Backend } from "./backend.ts";
import { hasBegun, statusAt } from "./booking-record.ts";
import { cancelBooking } from "./booking-writes.ts";

/** Days that an office closed beside its calendar. */
export function closuresOf({ id }: OfficeProfile, backend: Backend): ClosedDay[] {
  return (backend.state.closures[id] ?? []).map(({ date, name }) => ({
    date: Temporal.PlainDate.from(date),
    name,
    kind: "office",
  }));
}

/**
 * Closes a day and cancels what is booked on it, with a mail that says so. What a receipt's mail has
 * refused already holds a seat alone, and goes with it.
 *
 * @returns how many bookings were cancelled
 */
export function closeDay(
  date: Temporal.PlainDate,
  name: string,
  office: OfficeProfile,
  backend: Backend,
): number {
  const { closures, bookings } = backend.state;
  const others = (closures[office.id] ?? []).filter((each) => each.date !== date.toString());
  closures[office.id] = [...others, { date: date.toString(), name }];
  const now = backend.now();
  const met = bookings.filter((record) => {
    const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
    return (
      record.office === office.id &&
      record.receipt?.heldUntil === undefined &&
      start.toPlainDate().equals(date) &&
      !hasBegun(record, now) &&
      holdsSeat(statusAt(record, now))
    );
  });
  for (const record of met) cancelBooking(record, office, backend, { closedFor: name });
  return met.length;
}
