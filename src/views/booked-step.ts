import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import { procedureOf } from "../flow/procedures/index.ts";
import type { KnownBooking } from "../flow/state.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { bookedDetails } from "./parts/booked-details.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";

/** Booked, by the server's word. */
export class BookedStep extends BookingStepElement {
  @property({ attribute: false }) booking!: KnownBooking;

  protected override render() {
    const { t } = this;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(this.context.headingLevel, t.bookedTitle)}
        ${notice("success", said(t.bookedLead))}
      </div>
      ${bookedDetails(this.booking, this.context, this.locale)} ${this.renderOwnBookings()}
    </div>`;
  }

  private renderOwnBookings() {
    if (!procedureOf(this.context.office).ownBookings) return nothing;
    return html`<div class="actions">
      <button type="button" @click=${() => this.tell({ type: "own-bookings-asked" })}>
        ${this.t.ownBookings}
      </button>
    </div>`;
  }
}
