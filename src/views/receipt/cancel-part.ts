import { html, nothing, type TemplateResult } from "lit";
import { cancelWays } from "../../domain/cancellation.ts";
import type { Lookup } from "../../contract/receipt.ts";
import type { CancelFault } from "../../flow/receipt/machine.ts";
import { cancelHelp } from "../parts/cancel-help.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { subheading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import type { StepContext } from "../step-element.ts";
import type { ReceiptLocale } from "./receipt-step-element.ts";

export const CANCEL_ASK_ID = "cancel-ask";
export const CANCEL_SURE_ID = "cancel-sure";

/** How a booking that stands can be cancelled here and now, until it begins, and the first of two presses. */
export function cancelOffer(
  { booking }: Lookup,
  context: StepContext,
  locale: ReceiptLocale,
  ask: () => void,
): TemplateResult | typeof nothing {
  const { t, format } = locale;
  if (booking.status !== "confirmed") return nothing;
  const { channels, callOwed } = waysOf(booking, context);
  if (!channels.includes("online")) {
    const begun = channels.length === 0;
    return begun ? html`<p>${t.cancelHereBegun}</p>` : cancelHelp(booking, context, t);
  }
  const { noShowMinutes, sameDayCallOwed } = context.office.cancellation;
  return html`<section class="stack tight">
    ${subheading(context.headingLevel, t.cancelHereTitle)}
    <p>${said(t.cancelHereUntil(format.moment(booking.start)))}</p>
    ${callOwed ? callNotice(locale) : nothing}
    ${sameDayCallOwed && !callOwed ? html`<p>${t.cancelSameDayCallOwed}</p>` : nothing}
    ${noShowMinutes ? html`<p>${said(t.noShow(noShowMinutes))}</p>` : nothing}
    <div class="actions">
      <button type="button" id=${CANCEL_ASK_ID} @click=${ask}>${t.cancelHereAsk}</button>
    </div>
  </section>`;
}

/** The second press: what it does, and that it cannot be undone. */
export function cancelQuestion(
  { booking }: Lookup,
  context: StepContext,
  locale: ReceiptLocale,
  { isBusy, press, drop }: { isBusy: boolean; press: (event: Event) => void; drop: () => void },
): TemplateResult {
  const { t } = locale;
  return html`<section class="stack tight">
    ${subheading(context.headingLevel, t.cancelHereSure, CANCEL_SURE_ID)}
    ${notice("warning", html`<p>${t.cancelHereCannotUndo}</p>`)}
    ${waysOf(booking, context).callOwed ? callNotice(locale) : nothing}
    <p role="status">${said(isBusy ? t.linkActing : "")}</p>
    <div class="actions">
      <button type="button" class="danger" aria-disabled=${isBusy} @click=${press}>
        ${t.linkCancelButton}
      </button>
      ${isBusy ? nothing : html`<button type="button" @click=${drop}>${t.cancelHereKeep}</button>`}
    </div>
  </section>`;
}

/** What came of the second press, and the way on where the state is not what stands on the page. */
export function cancelAnswer(
  fault: CancelFault,
  { t }: ReceiptLocale,
  lookUpAgain: () => void,
): TemplateResult {
  return html`${notice(fault.kind === "unknown" ? "warning" : "error", said(faultWords(fault, t)))}
    <div class="actions">
      <button type="button" @click=${lookUpAgain}>${t.lookUpAgain}</button>
    </div>`;
}

function faultWords(fault: CancelFault, t: ReceiptLocale["t"]): string {
  switch (fault.kind) {
    case "closed":
      return fault.reason === "begun" ? t.cancelHereBegun : t.linkCancelByPhone;
    case "expired":
      return t.cancelHereExpired;
    case "refused":
      return t.cancelHereRefused;
    case "unknown":
      return t.cancelHereUnknown;
  }
}

/** Whether a call is owed as well as the cancellation here (Kanagawa policy, 4(5)キ). */
export function waysOf({ start }: Lookup["booking"], { office, clock }: StepContext) {
  return cancelWays(office.cancellation, start.toZonedDateTimeISO(office.timeZone), clock.now());
}

function callNotice({ t }: ReceiptLocale): TemplateResult {
  return notice(
    "warning",
    html`<p class="strong">${t.cancelHereCall}</p>
      ${contactBelow(t)}`,
  );
}
