import { html } from "lit";
import { titleHeading } from "./parts/heading.ts";
import { ownBookingsButton } from "./parts/own-bookings-button.ts";
import { notice } from "./parts/notice.ts";
import { officeText } from "./parts/office-text.ts";
import { StepElement } from "./step-element.ts";

/** The office takes no bookings online at the moment. */
export class PausedStep extends StepElement {
  protected override render() {
    const { t } = this;
    const { headingLevel, locale, office } = this.context;
    return html`<div class="stack">
      ${titleHeading(headingLevel, t.pausedTitle)} ${notice("warning", html`<p>${t.paused}</p>`)}
      ${office.notices.map((text) => notice("info", officeText(text, locale)))}
      ${ownBookingsButton(office, t, () => this.tell({ type: "own-bookings-asked" }))}
    </div>`;
  }
}
