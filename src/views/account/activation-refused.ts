import { html, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AccountState } from "../../flow/account/state.ts";
import { titleHeading } from "../parts/heading.ts";
import { said } from "../parts/said.ts";
import { AccountElement } from "./account-element.ts";

/** A registration's link that the server refused. */
export class ActivationRefused extends AccountElement {
  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "activation-refused" }
  >;

  private get kind(): "unknown" | "expired" | "failed" {
    switch (this.accountState.problem.code) {
      case "link-expired":
        return "expired";
      case "link-unknown":
      case "link-superseded":
      case "validation-failed":
        return "unknown";
      default:
        return "failed";
    }
  }

  protected override render(): TemplateResult {
    const { t, kind } = this;
    const { title, text } = t.activationProblems[kind];
    return html`<div class="stack">
      ${titleHeading(this.context.headingLevel, title)}
      <p>${said(text)}</p>
      <div class="actions">
        ${
          kind === "failed"
            ? html`<button
                type="button"
                @click=${() => this.flow.handle({ type: "activation-retried" })}
              >
                ${t.tryAgain}
              </button>`
            : html`<button type="button" @click=${() => this.tell({ type: "restarted" })}>
                ${t.startOver}
              </button>`
        }
        ${
          kind === "unknown"
            ? html`<button
                type="button"
                @click=${() => this.flow.handle({ type: "sign-in-chosen" })}
              >
                ${t.toSignIn}
              </button>`
            : nothing
        }
      </div>
    </div>`;
  }
}
