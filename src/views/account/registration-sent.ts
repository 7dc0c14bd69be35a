import { html, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { AccountState } from "../../flow/account/state.ts";
import { subheading, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { AccountElement } from "./account-element.ts";

/** The mail is on its way; only its link makes the registration a full one (Kanazawa, M5-2). */
export class RegistrationSent extends AccountElement {
  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "registration-sent" }
  >;

  protected override render(): TemplateResult {
    const { t } = this;
    const { headingLevel } = this.context;
    const { email, activateBy } = this.accountState;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.registrationSentTitle)}
        ${notice(
          "warning",
          html`<p>${said(t.registrationSentTo(email))}</p>
            <p class="strong">${said(t.activateBy(this.locale.format.moment(activateBy)))}</p>
            <p>${t.activateLapses}</p>`,
        )}
        <p>${t.waitingOtherDevice}</p>
      </div>
      <section class="stack tight">
        ${subheading(headingLevel, t.noMailTitle)}
        <ul>
          ${t.registrationNoMail.map((hint) => html`<li>${hint}</li>`)}
        </ul>
        <p>${t.registrationWrongAddress}</p>
      </section>
      <div class="actions">
        <button type="button" @click=${() => this.flow.handle({ type: "sign-in-chosen" })}>
          ${t.toSignIn}
        </button>
        <button type="button" @click=${() => this.flow.handle({ type: "registration-chosen" })}>
          ${t.changeRegistration}
        </button>
      </div>
    </div>`;
  }
}
