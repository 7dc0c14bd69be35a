import { todayAt } from "../src/domain/clock.ts";
import { judgeStart, type Slot } from "../src/domain/slots.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { withinLimit } from "./daily-limit.ts";
import { judgeConsents, repeatedConsents } from "./judge-consents.ts";
import { fieldFaults } from "./judge-fields.ts";
import type { AccountRecord } from "./records/account.ts";
import { invalid, Refusal } from "./refusal.ts";
import { faultAt, repeated, type Fault } from "./request-faults.ts";
import { availabilityOn } from "./seats.ts";

/**
 * Judges a well-formed request as the office would, in the contract's order. The daily limit is told here
 * to the signed-in person alone; elsewhere it waits until the mailbox's owner has answered, or is asked.
 *
 * @throws {Refusal}
 */
export async function judgeBooking(
  request: BookingRequest,
  office: OfficeProfile,
  backend: Backend,
  account?: AccountRecord,
): Promise<Slot> {
  const today = todayAt(office.timeZone, backend.now());
  const faults = [
    ...fieldFaults(request.applicant, office.fields, today),
    ...repeatedConsents(request.consents),
    ...eligibilityFaults(request.eligibility, office),
  ];
  if (faults.length > 0) throw invalid(faults);
  await judgeConsents(request.consents, office, backend);
  const slot = judgeSlot(request.slot.start, office, backend);
  if (account) {
    const start = String(slot.start.toInstant());
    const wanted = { id: "", start, applicant: {}, account: account.id };
    if (!withinLimit(wanted, office, backend)) throw new Refusal("daily-limit");
  }
  return slot;
}

function eligibilityFaults(declared: readonly string[], { eligibility }: OfficeProfile): Fault[] {
  const { rule, statements } = eligibility;
  const known = new Set(statements.map(({ id }) => id));
  const strange = [
    ...declared
      .flatMap((id, index) => (known.has(id) ? [] : [index]))
      .map(faultAt("/eligibility", "unknown")),
    ...repeated(declared).map(faultAt("/eligibility", "repeated")),
  ];
  if (strange.length > 0 || statements.length === 0) return strange;
  const holds = ({ id }: { readonly id: string }) => declared.includes(id);
  const eligible = rule === "all" ? statements.every(holds) : statements.some(holds);
  return eligible ? [] : [{ pointer: "/eligibility", code: "not-eligible" }];
}

function judgeSlot(start: Temporal.Instant, office: OfficeProfile, backend: Backend): Slot {
  const date = start.toZonedDateTimeISO(office.timeZone).toPlainDate();
  const availability = availabilityOn(date, office, backend);
  const judged = judgeStart(start, office, backend.now(), availability);
  if ("slot" in judged) return judged.slot;
  if (judged.refusal === "full") throw new Refusal("slot-taken");
  throw new Refusal("slot-not-bookable", { reason: judged.refusal });
}
