import { html } from "lit";
import { titleHeading } from "./parts/heading.ts";
import { StepElement } from "./step-element.ts";

/** A visitor who may not use the service: what else there is, and the way back. */
export class IneligibleStep extends StepElement {
  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    return html`<div class="stack">
      ${titleHeading(headingLevel, t.ineligibleTitle)}
      <p>${t.ineligible}</p>
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </div>`;
  }
}
