import { html } from "lit";
import { property } from "lit/decorators.js";
import type { BookingLink } from "../contract/link.ts";
import type { Problem } from "../contract/problem.ts";
import { titleHeading } from "./parts/heading.ts";
import { canRetry } from "./parts/link-pages.ts";
import { linkProblemWords } from "./parts/link-problem-words.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A press on a link's page that the server refused. */
export class LinkRefusedStep extends BookingStepElement {
  @property({ attribute: false }) link!: BookingLink;
  @property({ attribute: false }) problem!: Problem;

  /** Its secret has left the address already: only this page can look it up again. */
  private onRetry(): void {
    this.tell({ type: "link-opened", link: this.link });
  }

  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    const words = linkProblemWords(this.problem, this.link.action, t);
    return html`<div class="stack">
      ${titleHeading(headingLevel, words.title)}
      <p>${said(words.text)}</p>
      <div class="actions">
        ${
          canRetry(words, t)
            ? html`<button type="button" @click=${this.onRetry}>${t.retry}</button>`
            : html`<button type="button" @click=${() => this.tell({ type: "restarted" })}>
                ${t.startOver}
              </button>`
        }
      </div>
    </div>`;
  }
}
