import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import { dueAt } from "../flow/procedures/index.ts";
import type { KnownBooking } from "../flow/state.ts";
import { cancelHelp } from "./parts/cancel-help.ts";
import { contactLines } from "./parts/contact.ts";
import { facts } from "./parts/facts.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingPoll } from "./booking-poll.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** Received, not booked: by when the office answers, and what to do if it does not. */
export class RequestedStep extends BookingStepElement {
  @property({ attribute: false }) booking!: KnownBooking;

  readonly poll = new BookingPoll(
    this,
    () => this.booking,
    (booking) => {
      if (booking.status !== this.booking.status) this.tell({ type: "booking-answered", booking });
    },
  );

  protected override render() {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const { locale } = this;
    const due = dueAt(this.booking, office);
    const moment = due && locale.format.moment(due);
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.requestedTitle)}
        ${notice(
          "warning",
          html`<p class="strong">${t.requestedNotBooked}</p>
            <p>${said(moment ? t.requestedReplyBy(moment) : t.requestedReply)}</p>
            <p>${said(moment ? t.requestedNoReply(moment) : t.requestedNoReplyUnknown)}</p>
            ${contactLines(office, locale)}`,
        )}
        ${facts([{ term: t.dateAndTime, text: slotText(this.booking, locale.format) }])}
        <p>${t.requestedNoteDown}</p>
      </div>
      ${cancelHelp(this.booking, this.context, this.t) ?? nothing}
    </div>`;
  }
}
