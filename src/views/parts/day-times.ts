import { html, nothing, type TemplateResult } from "lit";
import type { Day, Slot } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { dayReason } from "./day-words.ts";
import { said } from "./said.ts";

/**
 * The id of the chosen day's name or reason, which takes the focus when a day is chosen. It is not
 * the legend itself: Firefox 153 gives a legend no focus, `tabindex` or not.
 */
export const DAY_ID = "day";
/** The id of the first time, to which a missing choice leads. */
export const FIRST_TIME_ID = "first-time";

interface DayTimes {
  readonly day: Day;
  readonly locale: FullLocale;
  readonly picked: Slot | undefined;
  readonly pick: (slot: Slot) => void;
}

/** A day's slots as a radio group, or why there are none. */
export function dayTimes({ day, locale, picked, pick }: DayTimes): TemplateResult {
  const { t, format } = locale;
  const date = format.date(day.date);
  if (day.slots.length === 0) {
    return html`<p id=${DAY_ID} tabindex="-1">
      ${said(t.dayNothing(date, dayReason(day, locale)))}
    </p>`;
  }
  return html`<fieldset class="stack tight">
    <legend><span id=${DAY_ID} tabindex="-1">${said(t.timesOf(date))}</span></legend>
    <div class="times">
      ${day.slots.map(
        (slot, index) =>
          html`<label class="choice">
            <input
              type="radio"
              name="slot"
              id=${index === 0 ? FIRST_TIME_ID : nothing}
              .checked=${isSame(slot, picked)}
              @change=${() => pick(slot)}
            />
            ${said(format.timeRange(slot))}
          </label>`,
      )}
    </div>
    <p class="subtle" role="status">
      ${said(picked && day.slots.some((slot) => isSame(slot, picked)) ? t.applyBy(format.moment(picked.applyBy)) : "")}
    </p>
  </fieldset>`;
}

function isSame(slot: Slot, other: Slot | undefined): boolean {
  return slot.start.epochMilliseconds === other?.start.epochMilliseconds;
}
