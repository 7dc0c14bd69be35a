import { css, html } from "lit";
import { property } from "lit/decorators.js";
import type { KnownBooking } from "../../flow/state.ts";
import { atTheMeeting } from "../parts/at-the-meeting.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { facts } from "../parts/facts.ts";
import { subheading, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { slotText } from "../parts/slot-text.ts";
import { ReceiptStepElement } from "./receipt-step-element.ts";

/** Taken in. Whether it is booked, the mailbox alone is told. */
export class ReceiptStep extends ReceiptStepElement {
  static override styles = [
    ...ReceiptStepElement.styles,
    css`
      .number {
        font-size: var(--_font-size-heading);
        letter-spacing: 0.05em;
      }
    `,
  ];

  @property({ attribute: false }) booking!: KnownBooking;
  /** Where the mails go; unknown after a reload. */
  @property({ attribute: false }) email: string | undefined;

  protected override render() {
    const { t, email, locale } = this;
    const { headingLevel } = this.context;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.receiptTitle)}
        ${notice(
          "warning",
          html`<p class="strong">${t.receiptNotKnown}</p>
            <p>${said(email ? t.receiptMailTo(email) : t.receiptMail)}</p>`,
        )}
        ${this.renderNumber()}
        ${facts([{ term: t.receiptWished, text: slotText(this.booking, locale.format) }])}
      </div>
      ${this.renderMails()} ${this.renderNoMail()} ${atTheMeeting(this.context, locale)}
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "own-bookings-asked" })}>
          ${t.receiptLookUp}
        </button>
      </div>
    </div>`;
  }

  private renderNumber() {
    const { t } = this;
    const { receipt } = this.booking;
    if (!receipt) return html`<p>${t.receiptNumberInMail}</p>`;
    return html`<div class="stack tight">
      <p>
        ${t.receiptNumber}<br /><span class="number strong" translate="no"
          >${said(receipt.number)}</span
        >
      </p>
      <p class="strong">${t.receiptNoteDown}</p>
    </div>`;
  }

  private renderMails() {
    const { t } = this;
    return html`<section class="stack tight">
      ${subheading(this.context.headingLevel, t.receiptMailsTitle)}
      <p>${t.receiptMailsBooked}</p>
      <ol>
        ${t.receiptMails.map((mail) => html`<li>${mail}</li>`)}
      </ol>
      <p>${t.receiptMailNotBooked}</p>
      <p>${t.receiptNotPromised}</p>
    </section>`;
  }

  private renderNoMail() {
    const { t } = this;
    return html`<section class="stack tight">
      ${subheading(this.context.headingLevel, t.receiptNoMailTitle)}
      <ul>
        ${t.receiptNoMail.map((hint) => html`<li>${hint}</li>`)}
      </ul>
      <p>${t.receiptNoMailCall}</p>
      ${contactBelow(t)}
    </section>`;
  }
}
