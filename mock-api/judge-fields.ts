import type { FieldName } from "../src/domain/applicant.ts";
import { parseBirthDate } from "../src/domain/fields/birth-date.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeField } from "../src/contract/office.ts";
import type { Fault } from "./request-faults.ts";
import { textFault } from "./requests.ts";

/** What of a person's fields is missing, wrong or not asked. */
export function fieldFaults(
  applicant: BookingRequest["applicant"],
  fields: readonly OfficeField[],
  today: Temporal.PlainDate,
): Fault[] {
  const given = Object.keys(applicant) as FieldName[];
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
  for (const name of given) {
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
  if (choices && !choices.some((choice) => choice.value === value)) return "not-a-choice";
  if (name === "companion") return choices ? undefined : "not-a-choice";
  if (name !== "birthDate") return textFault(name, value);
  const [year = "", month = "", day = ""] = value.split("-");
  const parsed = parseBirthDate({ year, month, day }, today);
  return "fault" in parsed ? parsed.fault : undefined;
}
