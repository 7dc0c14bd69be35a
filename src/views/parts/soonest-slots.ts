import { html, type TemplateResult } from "lit";
import type { Slot } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { subheading } from "./heading.ts";
import { said } from "./said.ts";
import { slotText } from "./slot-text.ts";

/** The soonest slots as a plain list: one press chooses one and goes on. */
export function soonestSlots(
  slots: readonly Slot[],
  { t, format }: FullLocale,
  headingLevel: number,
  choose: (slot: Slot) => void,
): TemplateResult {
  return html`<section class="stack">
    ${subheading(headingLevel, t.nextSlotsTitle)}
    <ul class="soonest">
      ${slots.map((slot) => {
        const name = t.chooseSlot(slotText(slot, format));
        return html`<li>
          <button type="button" aria-label=${name} @click=${() => choose(slot)}>
            ${said(format.date(slot.start))} ${said(format.timeRange(slot))}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
