import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import { Temporal } from "../domain/temporal.ts";
import { dueAt } from "../flow/procedures/index.ts";
import type { KnownBooking } from "../flow/state.ts";
import { atTheMeeting } from "./parts/at-the-meeting.ts";
import { cancelHelp } from "./parts/cancel-help.ts";
import { contactBelow } from "./parts/contact-below.ts";
import { facts } from "./parts/facts.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { reconsentNotice } from "./parts/reconsent-notice.ts";
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
      const isAsked = booking.reconsent !== undefined;
      const moved = isAsked !== (this.booking.reconsent !== undefined);
      if (booking.status !== this.booking.status || moved) {
        // The permission to follow it came with the answer to the request alone.
        const { flow } = this.booking;
        this.tell({ type: "booking-answered", booking: { ...booking, ...(flow && { flow }) } });
      }
    },
  );

  protected override render() {
    const { t, locale } = this;
    const { headingLevel } = this.context;
    // The office has answered; only the agreement to changed terms is missing.
    const isAccepted = this.booking.status === "confirmed";
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, isAccepted ? t.reconsentTitle : t.requestedTitle)}
        ${isAccepted ? nothing : this.renderReply()} ${this.renderReconsent()}
        <div role="status">
          ${this.poll.isEnded ? notice("warning", said(t.followEnded)) : nothing}
        </div>
        ${facts([{ term: t.dateAndTime, text: slotText(this.booking, locale.format) }])}
        <p>${t.requestedNoteDown}</p>
      </div>
      ${atTheMeeting(this.context, locale)} ${cancelHelp(this.booking, this.context, t)}
    </div>`;
  }

  private renderReply() {
    const { t, locale } = this;
    const { office } = this.context;
    const due = dueAt(this.booking, office);
    return notice(
      "warning",
      html`<p class="strong">${t.requestedNotBooked}</p>
        ${this.replyWords(due && locale.format.moment(due), due).map(
          (words) => html`<p>${said(words)}</p>`,
        )}
        ${contactBelow(t)}`,
    );
  }

  private replyWords(moment: string | undefined, due: Temporal.Instant | undefined): string[] {
    const { t } = this;
    if (!due || !moment) return [t.requestedReply, t.requestedNoReplyUnknown];
    const isOverdue = Temporal.Instant.compare(this.context.clock.now(), due) > 0;
    return isOverdue
      ? [t.requestedOverdue(moment)]
      : [t.requestedReplyBy(moment), t.requestedNoReply(moment)];
  }

  /** What a change of the terms asks for; said beforehand, where the office will ask for it. */
  private renderReconsent() {
    const { procedure } = this.context.office;
    if (this.booking.reconsent) {
      return html`<div role="status">${reconsentNotice(this.booking, this.locale)}</div>`;
    }
    return procedure.kind === "office-reply" && procedure.reconsent
      ? html`<p>${this.t.reconsentBeforehand}</p>`
      : nothing;
  }
}
