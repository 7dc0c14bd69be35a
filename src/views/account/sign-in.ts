import { html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import {
  parseUserId,
  passwordFault,
  type PasswordFault,
  type UserIdFault,
} from "../../flow/account/credentials.ts";
import type { AccountState, SignInNotice } from "../../flow/account/state.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { erasedNews } from "../parts/erased-news.ts";
import { errorSummary, ERROR_SUMMARY_ID, type SummaryFault } from "../parts/error-summary.ts";
import { subheading, TITLE_ID, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { emptyInputs } from "../empty-inputs.ts";
import { AccountElement, answer, ANSWER_ID } from "./account-element.ts";
import {
  PASSWORD,
  passwordFaultText,
  passwordField,
  USER_ID,
  userIdFaultText,
  userIdField,
} from "./credential-fields.ts";
import { minutesToWait } from "../parts/minutes-to-wait.ts";
import { passwordStyles } from "../parts/password-input.ts";

/** User ID and password; and the ways on for whoever has none, or has forgotten them. */
export class SignIn extends AccountElement {
  static override styles = [...AccountElement.styles, passwordStyles];

  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "sign-in" | "signing-in" }
  >;
  /** Whether a request that was typed waits for the visitor to be signed in again. */
  @property({ attribute: false }) isRequestKept = false;
  /** Whether the documents have been agreed to, as a registration needs it. */
  @property({ attribute: false }) mayRegister = false;

  @state() private idFault: UserIdFault | undefined;
  @state() private passwordFault: PasswordFault | undefined;
  @state() private isPasswordShown: boolean | undefined;
  @state() private isErased = false;

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("accountState")?.screen;
    if (before !== "signing-in" || this.accountState.screen !== "sign-in") return;
    void this.focusOn(this.faults.length > 0 ? ERROR_SUMMARY_ID : ANSWER_ID);
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.accountState.screen === "signing-in") return;
    const password = this.typedIn(PASSWORD);
    const userId = parseUserId(this.typedIn(USER_ID));
    this.idFault = "fault" in userId ? userId.fault : undefined;
    this.passwordFault = passwordFault(password);
    this.isPasswordShown = undefined;
    if ("fault" in userId || this.passwordFault) void this.focusOn(ERROR_SUMMARY_ID);
    else void this.flow.signIn(userId.value, password);
  }

  private onErase(): void {
    emptyInputs(this.renderRoot);
    this.isErased = true;
    this.tell({ type: "personal-data-erased" });
    void this.focusOn(TITLE_ID);
  }

  protected override render() {
    const { t } = this;
    const { headingLevel } = this.context;
    const { faults } = this;
    const { kind } = this.accountState.notice;
    const title = kind === "refused" || kind === "lost" ? "none" : kind;
    const isBusy = this.accountState.screen === "signing-in";
    return html`<div class="stack wide">
      <form class="stack wide" novalidate @submit=${this.onSubmit}>
        <div class="stack">
          ${titleHeading(headingLevel, t.signInTitles[title])}
          ${errorSummary(faults, t, headingLevel)}
          ${faults.length > 0 ? nothing : answer(this.renderNotice())}
          ${erasedNews(this.isErased, t)}
          <p>${t.signInLead}</p>
        </div>
        <div class="fields">
          ${userIdField(t, { value: "", fault: userIdFaultText(this.idFault, t) })}
          ${passwordField(t, {
            autocomplete: "current-password",
            fault: passwordFaultText(this.passwordFault, t, 0),
            shown: this.isPasswordShown ?? false,
            toggle: () => {
              this.isPasswordShown = !this.isPasswordShown;
            },
          })}
        </div>
        <p role="status" class=${isBusy ? "" : "visually-hidden"}>${said(this.status)}</p>
        <div class="actions">
          <button class="primary" aria-disabled=${isBusy}>${t.signIn}</button>
          <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
          <button type="button" class="plain" @click=${this.onErase}>${t.erase}</button>
        </div>
      </form>
      ${this.renderFirstTime()}
      <section class="stack tight">
        ${subheading(headingLevel, t.forgotTitle)}
        <p>${t.forgot}</p>
        ${contactBelow(t)}
      </section>
    </div>`;
  }

  private get status(): string {
    const { t } = this;
    if (this.accountState.screen === "signing-in") return t.signingIn;
    if (this.isPasswordShown === undefined) return "";
    return this.isPasswordShown ? t.passwordShown : t.passwordHidden;
  }

  /** A wrong ID and a wrong password are told alike, at the first of the two inputs. */
  private get faults(): readonly SummaryFault[] {
    const { t } = this;
    const own = [
      { input: USER_ID, text: userIdFaultText(this.idFault, t) },
      { input: PASSWORD, text: passwordFaultText(this.passwordFault, t, 0) },
    ].flatMap(({ input, text }) => (text ? [{ input, text }] : []));
    const { notice: told, screen } = this.accountState;
    const hasFailed = told.kind === "refused" && told.problem.code === "sign-in-failed";
    if (own.length > 0 || !hasFailed || screen === "signing-in") return own;
    return [{ input: USER_ID, text: t.signInFailed }];
  }

  private renderNotice() {
    const { t } = this;
    const { notice: told, screen } = this.accountState;
    if (screen === "signing-in" || told.kind === "none") return this.renderKept();
    if (told.kind === "refused") return this.renderRefusal(told);
    const kind =
      told.kind === "activated" ? "success" : told.kind === "signed-out" ? "info" : "warning";
    return notice(
      kind,
      html`<p>${t.signInNotices[told.kind]}</p>
        ${this.renderKept()}`,
    );
  }

  private renderKept() {
    return this.isRequestKept ? html`<p class="strong">${this.t.sessionEndedKept}</p>` : nothing;
  }

  private renderRefusal({ problem }: Extract<SignInNotice, { kind: "refused" }>) {
    const { t } = this;
    const minutes = minutesToWait(problem);
    const words =
      problem.code === "sign-in-locked"
        ? t.signInLocked(minutes)
        : problem.status === 429
          ? t.serviceBusy(minutes)
          : problem.code === "validation-failed"
            ? t.signInFailed
            : t.signInRefused;
    return notice(
      "error",
      html`<p>${said(words)}</p>
        ${this.renderKept()}`,
    );
  }

  private renderFirstTime() {
    const { t } = this;
    if (this.isRequestKept || this.accountState.notice.kind === "activated") return nothing;
    const [text, button, press] = this.mayRegister
      ? [t.firstTime, t.toRegistration, () => this.flow.handle({ type: "registration-chosen" })]
      : [t.firstTimeTermsFirst, t.toTerms, () => this.tell({ type: "restarted" })];
    return html`<section class="stack tight">
      ${subheading(this.context.headingLevel, t.firstTimeTitle)}
      <p>${text}</p>
      <div class="actions"><button type="button" @click=${press}>${button}</button></div>
    </section>`;
  }
}
