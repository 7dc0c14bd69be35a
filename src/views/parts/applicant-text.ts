import type { Applicant } from "../../domain/applicant.ts";
import { warekiOf } from "../../domain/fields/birth-date.ts";
import { Temporal } from "../../domain/temporal.ts";
import type { OfficeField } from "../../contract/office.ts";
import { textIn, type SomeLocale } from "../../i18n/locale.ts";

/** What was told in a field, as a person reads it: a date in words, a choice by its label. */
export function applicantText(
  field: OfficeField,
  applicant: Applicant,
  { tag, format }: SomeLocale,
): string | undefined {
  const { name } = field;
  const value = applicant[name];
  if (value !== undefined && name === "birthDate") {
    const date = Temporal.PlainDate.from(value);
    const era = tag === "ja" ? warekiOf(date.year) : undefined;
    return era ? `${format.plainDate(date)}（${era}）` : format.plainDate(date);
  }
  const label = chosenLabel(field, applicant);
  return label ? textIn(label, tag).text : value;
}

/** What the office calls the choice that was made. */
export function chosenLabel({ name, choices = [] }: OfficeField, applicant: Applicant) {
  return choices.find((each) => each.value === applicant[name])?.label;
}
