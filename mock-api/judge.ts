import type { FieldName } from "../src/domain/applicant.ts";
import { withinDailyLimit } from "../src/domain/booking.ts";
import { todayAt } from "../src/domain/clock.ts";
import { parseBirthDate } from "../src/domain/fields/birth-date.ts";
import { judgeStart, type Slot } from "../src/domain/slots.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeField, OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { statusAt } from "./booking-record.ts";
import { invalid, Refusal } from "./refusal.ts";
import { textFault } from "./requests.ts";
import { availabilityOn } from "./seats.ts";
import type { BookingRecord } from "./state.ts";

type Applicant = BookingRequest["applicant"];
type Fault = { readonly pointer: string; readonly code: string };

/** Judges a well-formed request as the office would, in the contract's order. @throws {Refusal} */
export async function judgeBooking(
  request: BookingRequest,
  office: OfficeProfile,
  backend: Backend,
): Promise<Slot> {
  const today = todayAt(office.timeZone, backend.now());
  const faults = [
    ...fieldFaults(request.applicant, office, today),
    ...repeated(request.consents.map(({ id }) => id)).map(faultAt("/consents", "repeated")),
    ...eligibilityFaults(request.eligibility, office),
  ];
  if (faults.length > 0) throw invalid(faults);
  await judgeConsents(request.consents, office, backend);
  const slot = judgeSlot(request.slot.start, office, backend);
  judgeDailyLimit(request.applicant, slot, office, backend);
  return slot;
}

function fieldFaults(
  applicant: Applicant,
  { fields }: OfficeProfile,
  today: Temporal.PlainDate,
): Fault[] {
  const given = Object.entries(applicant) as [FieldName, string | undefined][];
  const faults: Fault[] = [];
  for (const field of fields) {
    const value = applicant[field.name];
    const fault =
      value === undefined
        ? field.required
          ? "missing"
          : undefined
        : valueFault(field, value, today);
    if (fault) faults.push({ pointer: `/applicant/${field.name}`, code: fault });
  }
  for (const [name] of given) {
    const asked = fields.some((field) => field.name === name);
    if (!asked) faults.push({ pointer: `/applicant/${name}`, code: "not-asked" });
  }
  return faults;
}

function valueFault(
  { name, choices }: OfficeField,
  value: string,
  today: Temporal.PlainDate,
): string | undefined {
  if (name === "companion") {
    return choices?.some((choice) => choice.value === value) ? undefined : "not-a-choice";
  }
  if (name !== "birthDate") return textFault(name, value);
  const [year = "", month = "", day = ""] = value.split("-");
  const parsed = parseBirthDate({ year, month, day }, today);
  return "fault" in parsed ? parsed.fault : undefined;
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

/** Every document of the profile in its current version, and no other. */
async function judgeConsents(
  given: BookingRequest["consents"],
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const documents = await backend.catalog.terms(office.id, backend.state);
  const isCurrent = ({ id, version, digest }: BookingRequest["consents"][number]) =>
    office.consents.some((consent) => consent.id === id && consent.version === version) &&
    documents.some((each) => each.id === id && each.version === version && each.digest === digest);
  const outdated = given.flatMap((consent, index) => (isCurrent(consent) ? [] : [index]));
  if (outdated.length === 0 && given.length === office.consents.length) return;
  throw new Refusal("terms-outdated", { errors: outdated.map(faultAt("/consents", "outdated")) });
}

function judgeSlot(start: Temporal.Instant, office: OfficeProfile, backend: Backend): Slot {
  const date = start.toZonedDateTimeISO(office.timeZone).toPlainDate();
  const availability = availabilityOn(date, office, backend);
  const judged = judgeStart(start, office, backend.now(), availability);
  if ("slot" in judged) return judged.slot;
  if (judged.refusal === "full") throw new Refusal("slot-taken");
  throw new Refusal("slot-not-bookable", { reason: judged.refusal });
}

function judgeDailyLimit(
  applicant: Applicant,
  slot: Slot,
  office: OfficeProfile,
  backend: Backend,
): void {
  const now = backend.now();
  const held = backend.state.bookings
    .filter((record) => record.office === office.id && isSamePerson(record, applicant))
    .map((record) => ({
      status: statusAt(record, now),
      start: Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone),
    }));
  if (!withinDailyLimit(held, slot.start.toPlainDate(), office)) throw new Refusal("daily-limit");
}

/** The same name with one more thing in common: a name alone belongs to many. */
function isSamePerson({ applicant: known }: BookingRecord, applicant: Applicant): boolean {
  if (known.name !== applicant.name) return false;
  const same = (name: FieldName) =>
    known[name] !== undefined && known[name].toLowerCase() === applicant[name]?.toLowerCase();
  return same("email") || same("jobSeekerNumber") || same("phone");
}

function faultAt(pointer: string, code: string) {
  return (index: number): Fault => ({ pointer: `${pointer}/${index}`, code });
}

function repeated(ids: readonly string[]): number[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
}
