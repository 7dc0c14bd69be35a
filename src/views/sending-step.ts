import { html } from "lit";
import { titleHeading } from "./parts/heading.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A request on its way. */
export class SendingStep extends BookingStepElement {
  protected override render() {
    const { t } = this;
    return html`<div class="stack" role="status">
      ${titleHeading(this.context.headingLevel, t.sendingTitle)}
      <p>${said(t.sending)}</p>
    </div>`;
  }
}
