import type { Applicant, FieldFault, FieldName } from "../domain/applicant.ts";
import { parseBirthDate } from "../domain/fields/birth-date.ts";
import { parseText } from "../domain/fields/parse-field.ts";
import type { OfficeField } from "../contract/office.ts";
import type { FormValues } from "./state.ts";

/** The three inputs of a birth date. */
export const birthInputs = { year: "birthYear", month: "birthMonth", day: "birthDay" } as const;

export interface FormFault {
  readonly field: FieldName;
  /** The input to go to. */
  readonly input: string;
  readonly fault: FieldFault;
}

export type Validated =
  | { readonly applicant: Applicant; readonly faults?: never }
  | { readonly faults: readonly FormFault[] };

/** Reads the form as the profile's fields ask for it. Every fault is found, in the form's order. */
export function validateForm(
  form: FormValues,
  fields: readonly OfficeField[],
  today: Temporal.PlainDate,
): Validated {
  const applicant: { -readonly [K in FieldName]?: string } = {};
  const faults: FormFault[] = [];
  for (const field of fields) {
    const { name } = field;
    const parsed = parse(form, field, today);
    if ("value" in parsed) applicant[name] = parsed.value;
    else if (parsed.fault !== "missing" || field.required) {
      faults.push({ field: name, input: firstInputOf(name), fault: parsed.fault });
    }
  }
  return faults.length > 0 ? { faults } : { applicant };
}

export function firstInputOf(field: FieldName): string {
  return field === "birthDate" ? birthInputs.year : field;
}

function parse(form: FormValues, field: OfficeField, today: Temporal.PlainDate) {
  const { name, choices = [] } = field;
  if (name === "birthDate") {
    const typed = {
      year: form[birthInputs.year] ?? "",
      month: form[birthInputs.month] ?? "",
      day: form[birthInputs.day] ?? "",
    };
    if (Object.values(typed).every((text) => text.trim() === ""))
      return { fault: "missing" } as const;
    return parseBirthDate(typed, today);
  }
  const raw = form[name] ?? "";
  if (name !== "companion" && choices.length === 0) return parseText(name, raw);
  if (raw === "") return { fault: "missing" } as const;
  return choices.some(({ value }) => value === raw)
    ? { value: raw }
    : ({ fault: "not-a-choice" } as const);
}
