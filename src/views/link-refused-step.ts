import { html } from "lit";
import { property } from "lit/decorators.js";
import type { Problem } from "../contract/problem.ts";
import { titleHeading } from "./parts/heading.ts";
import { linkProblemWords } from "./parts/link-problem-words.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A press on a link's page that the server refused. */
export class LinkRefusedStep extends BookingStepElement {
  @property({ attribute: false }) problem!: Problem;

  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    const words = linkProblemWords(this.problem, t);
    return html`<div class="stack">
      ${titleHeading(headingLevel, words.title)}
      <p>${said(words.text)}</p>
      <div class="actions">
        <button type="button" @click=${() => this.tell({ type: "restarted" })}>
          ${t.startOver}
        </button>
      </div>
    </div>`;
  }
}
