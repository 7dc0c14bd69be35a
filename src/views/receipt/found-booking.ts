import { html, nothing, type TemplateResult } from "lit";
import type { Lookup } from "../../contract/receipt.ts";
import { atTheMeeting } from "../parts/at-the-meeting.ts";
import { facts } from "../parts/facts.ts";
import { subheading } from "../parts/heading.ts";
import { slotText } from "../parts/slot-text.ts";
import type { StepContext } from "../step-element.ts";
import { meetingPart } from "./meeting-part.ts";
import type { ReceiptLocale } from "./receipt-step-element.ts";

/** What is known of a booking: how it stands, when it is, what the office has told. */
export function foundBooking(
  lookup: Lookup,
  context: StepContext,
  locale: ReceiptLocale,
): TemplateResult {
  const { t, format } = locale;
  const { booking } = lookup;
  const stands = booking.status === "confirmed";
  return html`<div class="stack">
      ${facts([
        { term: t.foundStatus, text: t.foundStatuses[booking.status] },
        { term: t.dateAndTime, text: slotText(booking, format) },
      ])}
      ${stands ? html`<p>${t.receiptNotPromised}</p>` : nothing}
    </div>
    ${meetingPart(lookup, context, locale)} ${officeTold(lookup, context, locale)}
    ${stands ? atTheMeeting(context, locale) : nothing}`;
}

/** In the office's own words: plain text, line breaks kept. */
function officeTold(
  { messages }: Lookup,
  { headingLevel }: StepContext,
  { t, format }: ReceiptLocale,
): TemplateResult {
  return html`<section class="stack tight">
    ${subheading(headingLevel, t.officeToldTitle)}
    ${
      messages.length > 0
        ? facts(messages.map(({ at, text }) => ({ term: format.moment(at), text })))
        : html`<p>${t.officeToldNothing}</p>`
    }
  </section>`;
}
