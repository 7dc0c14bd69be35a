import { html, nothing, type TemplateResult } from "lit";
import type { Booking } from "../../contract/booking.ts";
import type { LinkArrival } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { StepContext } from "../step-element.ts";
import { bookedDetails } from "./booked-details.ts";
import { facts } from "./facts.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";
import { slotText } from "./slot-text.ts";

/** What stands on the page of a link. */
export interface LinkPage {
  readonly title: string;
  readonly body: TemplateResult;
}

export interface LinkWords {
  readonly title: string;
  readonly text: string;
}

interface Ways {
  readonly retry: () => unknown;
  readonly restart: () => void;
}

/** A link that does nothing, and the way on: once more where that may help, else from the beginning. */
export function linkWordsPage(
  { title, text }: LinkWords,
  t: Messages,
  { retry, restart }: Ways,
): LinkPage {
  const body = html`
    <p role="alert">${said(text)}</p>
    ${
      canRetry({ title, text }, t)
        ? html`<div class="actions"><button type="button" @click=${retry}>${t.retry}</button></div>`
        : restartButton(t, restart)
    }
  `;
  return { title, body };
}

/** Whether another look-up may end otherwise. */
export function canRetry({ text }: LinkWords, t: Messages): boolean {
  return text === t.linkFailed.text || text === t.agreeOutdated.text;
}

/** A link whose work is done, or of a booking that is no more: how that stands. */
export function linkAlreadyPage(
  booking: Booking,
  { title, text }: LinkWords,
  { arrival, restart }: { readonly arrival: LinkArrival; readonly restart: () => void },
  context: StepContext,
  locale: FullLocale,
): LinkPage {
  const { t } = locale;
  const { status } = booking;
  const stands = status === "confirmed" || status === "awaiting-office";
  const body = html`
    ${lostNotice(arrival, t)}
    <p>${said(text)}</p>
    ${status === "confirmed" ? bookedDetails(booking, context, locale) : slotFacts(booking, locale)}
    ${stands ? nothing : restartButton(t, restart)}
  `;
  return { title, body };
}

export function lostNotice(arrival: LinkArrival, t: Messages) {
  return arrival === "lost-answer" ? notice("info", said(t.linkLostAnswer)) : nothing;
}

export function slotFacts(booking: Pick<Booking, "start" | "end">, { t, format }: FullLocale) {
  return facts([{ term: t.dateAndTime, text: slotText(booking, format) }]);
}

function restartButton(t: Messages, restart: () => void): TemplateResult {
  return html`<div class="actions">
    <button type="button" @click=${restart}>${t.startOver}</button>
  </div>`;
}
