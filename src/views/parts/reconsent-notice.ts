import { nothing, type TemplateResult } from "lit";
import type { KnownBooking } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";

/** The terms changed: by when a mail's link must be followed, and what becomes of the booking otherwise. */
export function reconsentNotice(
  { reconsent }: KnownBooking,
  { t, format }: FullLocale,
): TemplateResult | typeof nothing {
  return reconsent
    ? notice("warning", said(t.reconsentNeeded(format.moment(reconsent.by))))
    : nothing;
}
