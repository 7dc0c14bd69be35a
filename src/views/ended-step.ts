import { html } from "lit";
import { property } from "lit/decorators.js";
import type { KnownBooking } from "../flow/state.ts";
import { facts } from "./parts/facts.ts";
import { titleHeading } from "./parts/heading.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A booking that is no more, or one whose state this version cannot tell. */
export class EndedStep extends BookingStepElement {
  @property({ attribute: false }) booking!: KnownBooking;

  private get words() {
    const { t } = this;
    const { status } = this.booking;
    const { procedure } = this.context.office;
    // Where the office answers by hand, nothing can run out but the time to agree to changed terms.
    if (status === "expired" && procedure.kind === "office-reply" && procedure.reconsent) {
      return t.agreeVoid;
    }
    return status in t.ended ? t.ended[status as keyof typeof t.ended] : t.ended.unknown;
  }

  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    const { locale } = this;
    const { words } = this;
    return html`<div class="stack">
      ${titleHeading(headingLevel, words.title)}
      <p>${said(words.text)}</p>
      ${facts([{ term: t.dateAndTime, text: slotText(this.booking, locale.format) }])}
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "restarted" })}>
          ${t.startOver}
        </button>
      </div>
    </div>`;
  }
}
