import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AccountState } from "../../flow/account/state.ts";
import { titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { AccountElement, answer, ANSWER_ID } from "./account-element.ts";

/** The link of the registration's mail: opening it changes nothing, a person's press does. */
export class Activate extends AccountElement {
  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "activate" | "activating" }
  >;

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get("accountState")?.screen === "activating") void this.focusOn(ANSWER_ID);
  }

  private get isBusy(): boolean {
    return this.accountState.screen === "activating";
  }

  /** Only a person's press counts: mail scanners run scripts, and scripts press buttons. */
  private onPress(event: Event): void {
    if (event.isTrusted) void this.flow.activate();
  }

  protected override render(): TemplateResult {
    const { t, accountState } = this;
    const isLost = accountState.screen === "activate" && accountState.notice === "lost";
    return html`<div class="stack">
      ${titleHeading(this.context.headingLevel, t.activateTitle)}
      ${answer(notice("warning", html`<p>${said(isLost ? t.activateLost : t.activateLead)}</p>`))}
      <p>${t.activateNotYours}</p>
      <p role="status">${said(this.isBusy ? t.linkActing : "")}</p>
      <div class="actions">
        <button type="button" class="primary" aria-disabled=${this.isBusy} @click=${this.onPress}>
          ${t.activate}
        </button>
      </div>
    </div>`;
  }
}
