import { html, nothing, type TemplateResult } from "lit";
import type { Booking } from "../../contract/booking.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { facts } from "../parts/facts.ts";
import { notice } from "../parts/notice.ts";
import { slotText } from "../parts/slot-text.ts";
import type { StepContext } from "../step-element.ts";
import { waysOf } from "./cancel-part.ts";
import type { ReceiptLocale } from "./receipt-step-element.ts";

/** Cancelled, by the server's word; and the call that is owed on the day itself. */
export function cancelledBooking(
  booking: Booking,
  context: StepContext,
  locale: ReceiptLocale,
): TemplateResult {
  const { t, format } = locale;
  return html`<div class="stack">
    ${notice(
      "success",
      html`<p>${t.cancelledText}</p>
        <p>${t.cancelledMail}</p>`,
    )}
    ${facts([{ term: t.dateAndTime, text: slotText(booking, format) }])}
    ${
      waysOf(booking, context).callOwed
        ? notice(
            "warning",
            html`<p class="strong">${t.cancelledCall}</p>
              ${contactBelow(t)}`,
          )
        : nothing
    }
  </div>`;
}
