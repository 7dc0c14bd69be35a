import { html, nothing, type TemplateResult } from "lit";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { said } from "./said.ts";

/** A month that offers nothing, and one press to a day that does. */
export function monthWithoutFreeDay(
  month: Temporal.PlainYearMonth,
  free: Temporal.PlainDate | undefined,
  { t, format }: FullLocale,
  goTo: (date: Temporal.PlainDate) => void,
): TemplateResult {
  return html`<div class="notice info">
    <p class="strong">${said(t.monthNothing(format.month(month)))}</p>
    ${
      free
        ? html`<button type="button" @click=${() => goTo(free)}>
            ${said(t.goToFreeDay(format.shortDate(free)))}
          </button>`
        : nothing
    }
  </div>`;
}
