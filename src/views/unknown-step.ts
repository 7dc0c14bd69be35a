import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import type { UnknownState } from "../flow/state.ts";
import { facts } from "./parts/facts.ts";
import { titleHeading } from "./parts/heading.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A request whose answer was lost: what is known, and a button that can do no harm. */
export class UnknownStep extends BookingStepElement {
  @property({ attribute: false }) flowState!: UnknownState;

  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    const { locale } = this;
    const { settling, start } = this.flowState;
    const absent = settling === "absent";
    return html`<div class="stack">
      ${titleHeading(headingLevel, absent ? t.unknownAbsentTitle : t.unknownTitle)}
      <p role="status">${said(this.explanation)}</p>
      ${facts([{ term: t.dateAndTime, text: locale.format.moment(start) }])} ${this.renderAction()}
    </div>`;
  }

  private get explanation(): string {
    const { t } = this;
    const { settling, draft } = this.flowState;
    if (settling === "asking") return t.unknownAsking;
    if (settling === "no-answer") return t.unknownNoAnswer;
    return draft ? t.unknownAbsent : t.unknownAbsentAfterReload;
  }

  private renderAction() {
    const { t } = this;
    const { settling, draft } = this.flowState;
    if (settling === "asking") return nothing;
    if (settling === "no-answer") {
      return this.button(t.askAgain, () => this.tell({ type: "asked-again" }));
    }
    return draft
      ? this.button(t.sendAgain, () => this.tell({ type: "send-pressed" }))
      : this.button(t.startOver, () => this.tell({ type: "restarted" }));
  }

  private button(text: string, onClick: () => void) {
    return html`<div class="actions">
      <button type="button" class="primary" @click=${onClick}>${text}</button>
    </div>`;
  }
}
