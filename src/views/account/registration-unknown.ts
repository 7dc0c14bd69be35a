import { html, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AccountState } from "../../flow/account/state.ts";
import { TITLE_ID, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { AccountElement } from "./account-element.ts";

/**
 * Nobody knows whether the registration arrived; sending the very same again can do no harm. It does not
 * outlive the page: the very same has a password in it, which is kept nowhere. The mail tells then.
 */
export class RegistrationUnknown extends AccountElement {
  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "registration-unknown" | "registering-again" }
  >;

  /** A second answer was lost: the screen looks the same, and is read out once more. */
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get("accountState")?.screen === "registering-again") void this.focusOn(TITLE_ID);
  }

  private get isBusy(): boolean {
    return this.accountState.screen === "registering-again";
  }

  private onSignIn(): void {
    this.flow.handle({ type: "sign-in-chosen" });
  }

  protected override render(): TemplateResult {
    const { t } = this;
    return html`<div class="stack">
      ${titleHeading(this.context.headingLevel, t.registrationUnknownTitle)}
      ${notice("warning", html`<p>${t.registrationUnknown}</p>`)}
      <p>${t.registrationUnknownLeft}</p>
      <p role="status">${said(this.isBusy ? t.registering : "")}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled=${this.isBusy}
          @click=${() => this.flow.registerAgain()}
        >
          ${t.registerAgain}
        </button>
        <button type="button" aria-disabled=${this.isBusy} @click=${this.onSignIn}>
          ${t.toSignIn}
        </button>
      </div>
    </div>`;
  }
}
