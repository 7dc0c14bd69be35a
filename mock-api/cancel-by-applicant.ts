import { cancelWays } from "../src/domain/cancellation.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { cancelBooking } from "./booking-writes.ts";
import { Refusal } from "./refusal.ts";
import type { BookingRecord } from "./records/booking.ts";

/** Cancels where the office lets the applicant do it online at this moment. Repeatable. @throws {Refusal} */
export function cancelByApplicant(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): void {
  if (record.status === "confirmed") judgeCancel(record, office, backend.now());
  cancelBooking(record, office, backend);
}

function judgeCancel(record: BookingRecord, office: OfficeProfile, now: Temporal.Instant): void {
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const ways = cancelWays(office.cancellation, start, now);
  if (ways.channels.includes("online")) return;
  const begun = Temporal.Instant.compare(now, start.toInstant()) >= 0;
  throw new Refusal("cancel-closed", {
    reason: begun ? "begun" : ways.sameDay ? "same-day" : "not-online",
    phone: office.contact.phone?.number,
  });
}
