import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Day, Slot } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { isSameSlot } from "../offer.ts";
import { dayReason } from "./day-words.ts";
import { said } from "./said.ts";

/**
 * The id of the chosen day's name or reason, which takes the focus when a day is chosen. It is not
 * the legend itself: Firefox 153 gives a legend no focus, `tabindex` or not.
 */
export const DAY_ID = "day";
/** The id of the first time, to which a missing choice leads. */
export const FIRST_TIME_ID = "first-time";
const APPLY_BY_ID = "apply-by";

interface DayTimes {
  readonly day: Day;
  readonly locale: FullLocale;
  readonly picked: Slot | undefined;
  readonly pick: (slot: Slot) => void;
}

/** A day's slots as a radio group with the moment by which to apply, or why there are none. */
export function dayTimes({ day, locale, picked, pick }: DayTimes): TemplateResult {
  const { t, format } = locale;
  const date = format.date(day.date);
  const { slots } = day;
  if (slots.length === 0) {
    return html`<p id=${DAY_ID} tabindex="-1">
      ${said(t.dayNothing(date, dayReason(day, locale)))}
    </p>`;
  }
  const applyBy = deadlineOf(slots, picked);
  return html`<fieldset class="stack tight" aria-describedby=${APPLY_BY_ID}>
    <legend><span id=${DAY_ID} tabindex="-1">${said(t.timesOf(date))}</span></legend>
    <div class="times">
      ${repeat(
        slots,
        ({ start }) => start.epochMilliseconds,
        (slot, index) =>
          html`<label class="choice">
            <input
              type="radio"
              name="slot"
              id=${index === 0 ? FIRST_TIME_ID : nothing}
              .checked=${isSameSlot(slot, picked)}
              @change=${() => pick(slot)}
            />
            ${said(format.timeRange(slot))}
          </label>`,
      )}
    </div>
    <p id=${APPLY_BY_ID} role="status">${said(applyBy ? t.applyBy(format.moment(applyBy)) : "")}</p>
  </fieldset>`;
}

/** The deadline of all the day's slots where they share one, else that of the slot picked. */
function deadlineOf(
  slots: readonly Slot[],
  picked: Slot | undefined,
): Temporal.ZonedDateTime | undefined {
  const [first] = slots;
  if (first && slots.every(({ applyBy }) => applyBy.equals(first.applyBy))) return first.applyBy;
  return slots.find((slot) => isSameSlot(slot, picked))?.applyBy;
}
