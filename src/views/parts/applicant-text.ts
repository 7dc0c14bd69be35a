import type { Applicant } from "../../domain/applicant.ts";
import { warekiOf } from "../../domain/fields/birth-date.ts";
import { Temporal } from "../../domain/temporal.ts";
import type { OfficeField } from "../../contract/office.ts";
import { textIn, type SomeLocale } from "../../i18n/locale.ts";

/** What was told in a field, as a person reads it: a date in words, a choice by its label. */
export function applicantText(
  { name, choices = [] }: OfficeField,
  applicant: Applicant,
  { tag, format }: SomeLocale,
): string | undefined {
  const value = applicant[name];
  if (value !== undefined && name === "birthDate") {
    const date = Temporal.PlainDate.from(value);
    const era = tag === "ja" ? warekiOf(date.year) : undefined;
    return era ? `${format.plainDate(date)}（${era}）` : format.plainDate(date);
  }
  const choice = choices.find((each) => each.value === value);
  return choice ? textIn(choice.label, tag).text : value;
}
