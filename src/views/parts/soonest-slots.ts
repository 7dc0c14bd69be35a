import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { several } from "../../domain/several.ts";
import type { Slot } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import type { Messages } from "../../i18n/messages.ts";
import { contactBelow } from "./contact-below.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";
import { slotText } from "./slot-text.ts";

/** The id of the list's heading, which takes the focus when what had it has gone. */
export const SOONEST_ID = "soonest";

/** The soonest slots as a plain list: one press chooses one and goes on. */
export function soonestSlots(
  slots: readonly Slot[],
  { t, format }: FullLocale,
  choose: (slot: Slot) => void,
): TemplateResult {
  // By their start: a button that has the focus must not become another slot's when the first one goes.
  return html`<ul class="soonest">
    ${repeat(
      slots,
      ({ start }) => start.epochMilliseconds,
      (slot) => {
        const name = t.chooseSlot(slotText(slot, format));
        return html`<li>
          <button type="button" aria-label=${name} @click=${() => choose(slot)}>
            ${said(format.date(slot.start))} ${said(format.timeRange(slot))}
          </button>
        </li>`;
      },
    )}
  </ul>`;
}

/** What stands in the list's place, and as high, while it loads. */
export function soonestWaiting(count: number, t: Messages): TemplateResult {
  return html`<div class="soonest">
    <p class="skeleton" role="status"><span>${t.availabilityLoading}</span></p>
    ${several(count - 1, () => html`<div class="skeleton"></div>`)}
  </div>`;
}

/** Nothing is free as far as the office offers. */
export function noneOpen(until: Temporal.PlainDate, locale: FullLocale): TemplateResult {
  const { t, format } = locale;
  return notice(
    "info",
    html`<p class="strong">${t.noneOpenTitle}</p>
      <p>${said(t.noneOpen(format.date(until)))}</p>
      ${contactBelow(t)}`,
  );
}
