import { withinDailyLimit } from "../src/domain/booking.ts";
import { isSamePerson } from "../src/domain/person.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { statusAt } from "./booking-record.ts";
import type { BookingRecord } from "./records/booking.ts";

/**
 * Whether a booking keeps within what one person may hold on its day. A signed-in person's are the
 * account's own; elsewhere a person is known by what was typed. What nobody has confirmed does not count:
 * anybody may have typed it.
 */
export function withinLimit(
  record: Pick<BookingRecord, "id" | "start" | "applicant" | "account">,
  office: OfficeProfile,
  backend: Backend,
): boolean {
  const now = backend.now();
  const startOf = ({ start }: Pick<BookingRecord, "start">) =>
    Temporal.Instant.from(start).toZonedDateTimeISO(office.timeZone);
  const samePerson = (other: BookingRecord) =>
    record.account === undefined
      ? isSamePerson(other.applicant, record.applicant)
      : other.account === record.account;
  const held = backend.state.bookings
    .filter((other) => other.id !== record.id && other.office === office.id && samePerson(other))
    .map((other) => ({ status: statusAt(other, now), start: startOf(other) }))
    .filter(({ status }) => status !== "provisional");
  return withinDailyLimit(held, startOf(record).toPlainDate(), office);
}
