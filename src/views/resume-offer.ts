import { css, html } from "lit";
import { BookingStepElement } from "./booking-step-element.ts";
import { notice } from "./parts/notice.ts";

/** Below the page of a link: the way back to what was under way when it was opened. */
export class ResumeOffer extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    css`
      :host {
        display: block;
        margin-block-start: 24px;
      }
    `,
  ];

  protected override render() {
    const { t } = this;
    return notice(
      "info",
      html`<div class="stack">
        <p>${t.resumeLead}</p>
        <div class="actions">
          <button type="button" @click=${() => this.tell({ type: "resumed" })}>${t.resume}</button>
        </div>
      </div>`,
    );
  }
}
