import { html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import { todayAt } from "../../domain/clock.ts";
import type { OfficeField } from "../../contract/office.ts";
import { newPasswordFault, parseUserId } from "../../flow/account/credentials.ts";
import {
  refusedRegistration,
  type RegistrationFault,
} from "../../flow/account/refused-registration.ts";
import type { AccountState } from "../../flow/account/state.ts";
import type { ConsentGiven, FormValues } from "../../flow/state.ts";
import { firstInputOf, validateForm, type FormFault } from "../../flow/validate.ts";
import { errorSummary, ERROR_SUMMARY_ID, type SummaryFault } from "../parts/error-summary.ts";
import { erasedNews } from "../parts/erased-news.ts";
import { formField } from "../parts/form-field.ts";
import { TITLE_ID, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { officeText } from "../parts/office-text.ts";
import { said } from "../parts/said.ts";
import { emptyInputs } from "../empty-inputs.ts";
import { TypingHelp } from "../typing-help.ts";
import { AccountElement, answer, ANSWER_ID } from "./account-element.ts";
import { PASSWORD, passwordField, USER_ID, userIdField } from "./credential-fields.ts";
import { minutesToWait } from "../parts/minutes-to-wait.ts";
import { passwordStyles } from "../parts/password-input.ts";
import { registrationFaultWords } from "./registration-fault-words.ts";

/** ID, password and what the office's profile asks of whoever registers (Kanazawa, national terms M5). */
export class Register extends AccountElement {
  static override styles = [...AccountElement.styles, passwordStyles];

  @property({ attribute: false }) accountState!: Extract<
    AccountState,
    { screen: "register" | "registering" }
  >;
  @property({ attribute: false }) consents: readonly ConsentGiven[] = [];
  /** What was typed before, by input; never a password. */
  @property({ attribute: false }) values: FormValues = {};
  /** Takes what stands in the form, for when the visitor comes back. */
  @property({ attribute: false }) keep: (values: FormValues) => void = () => undefined;

  @state() private faults: readonly (RegistrationFault | FormFault)[] = [];
  @state() private isPasswordShown: boolean | undefined;
  @state() private erased = false;

  private readonly help = new TypingHelp(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.help.begin(this.values);
    if (!changed.has("accountState") || this.accountState.screen !== "register") return;
    const { notice: told } = this.accountState;
    if (told.kind === "refused") this.faults = refusedRegistration(told.problem);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.get("accountState")?.screen !== "registering") return;
    void this.focusOn(this.faults.length > 0 ? ERROR_SUMMARY_ID : ANSWER_ID);
  }

  protected override firstUpdated(): void {
    if (this.faults.length > 0) void this.focusOn(ERROR_SUMMARY_ID);
    else super.firstUpdated();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.accountState.screen === "registering") return;
    const { office, clock, locale } = this.context;
    const values = this.typedForm;
    const password = this.typedIn(PASSWORD);
    const userId = parseUserId(this.typedIn(USER_ID));
    const known = "value" in userId ? userId.value : "";
    const weak = newPasswordFault(password, { atLeast: this.atLeast, userId: known });
    const today = todayAt(office.timeZone, clock.now());
    const validated = validateForm(values, this.fields, today);
    this.faults = [
      ...("fault" in userId ? [{ field: "userId" as const, fault: userId.fault }] : []),
      ...(weak ? [{ field: "password" as const, fault: weak }] : []),
      ...(validated.faults ?? []),
    ];
    this.isPasswordShown = undefined;
    this.erased = false;
    this.keep(values);
    if (this.faults.length > 0 || validated.faults) {
      void this.focusOn(ERROR_SUMMARY_ID);
      return;
    }
    void this.flow.register({
      office: office.id,
      userId: known,
      password,
      applicant: validated.applicant,
      consents: [...this.consents],
      language: locale.tag,
    });
  }

  private onErase(): void {
    if (this.accountState.screen === "registering") return;
    emptyInputs(this.renderRoot);
    this.faults = [];
    this.erased = true;
    this.tell({ type: "personal-data-erased" });
    void this.focusOn(TITLE_ID);
  }

  private onBack(): void {
    this.keep(this.typedForm);
    this.flow.handle({ type: "sign-in-chosen" });
  }

  /** All that stands in the form but the password. */
  override get typedForm(): FormValues {
    const form = this.renderRoot.querySelector("form");
    const entries = form ? [...new FormData(form)] : [];
    return Object.fromEntries(
      entries.flatMap(([name, value]) =>
        name === "password" || typeof value !== "string" ? [] : [[name, value]],
      ),
    );
  }

  private get procedure() {
    const { procedure } = this.context.office;
    return procedure.kind === "account" ? procedure : undefined;
  }

  private get fields(): readonly OfficeField[] {
    return this.procedure?.registration ?? [];
  }

  private get atLeast(): number {
    return this.procedure?.passwordLength ?? 1;
  }

  protected override render() {
    const { t, summary } = this;
    const { headingLevel, office } = this.context;
    const isBusy = this.accountState.screen === "registering";
    const hints = { ...t.hints, email: t.registrationEmailHint };
    const locale = { ...this.locale, t: { ...t, hints } };
    const faultAt = (input: string) => summary.find((fault) => fault.input === input)?.text;
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(headingLevel, t.registerTitle)} ${errorSummary(summary, t, headingLevel)}
        ${answer(this.renderRefusal())} ${erasedNews(this.erased, t)}
        <p>${t.registerLead}</p>
        ${notice(
          "info",
          html`<p class="strong">${t.purposeTitle}</p>
            <p>${officeText(office.purpose, locale)}</p>`,
        )}
      </div>
      <div class="fields">
        ${userIdField(t, {
          value: this.values["username"] ?? "",
          hint: t.userIdHint,
          fault: faultAt(USER_ID),
        })}
        ${passwordField(t, {
          autocomplete: "new-password",
          hint: t.newPasswordHint(this.atLeast),
          fault: faultAt(PASSWORD),
          shown: this.isPasswordShown ?? false,
          toggle: () => {
            this.isPasswordShown = !this.isPasswordShown;
          },
        })}
        ${this.fields.map((field) =>
          formField(field, {
            value: (input) => this.values[input] ?? "",
            fault: faultAt(firstInputOf(field.name)),
            locale,
            help: this.help,
          }),
        )}
      </div>
      <p role="status">${said(this.status)}</p>
      <div class="actions">
        <button class="primary" aria-disabled=${isBusy}>${t.register}</button>
        <button type="button" aria-disabled=${isBusy} @click=${this.onBack}>${t.toSignIn}</button>
        <button type="button" class="plain" aria-disabled=${isBusy} @click=${this.onErase}>
          ${t.erase}
        </button>
      </div>
    </form>`;
  }

  private get status(): string {
    const { t } = this;
    if (this.accountState.screen === "registering") return t.registering;
    if (this.isPasswordShown === undefined) return "";
    return this.isPasswordShown ? t.passwordShown : t.passwordHidden;
  }

  private get summary(): readonly SummaryFault[] {
    if (this.accountState.screen === "registering") return [];
    return registrationFaultWords(this.faults, this.locale, this.fields, this.atLeast);
  }

  /** A refusal that is about no field. */
  private renderRefusal() {
    if (this.accountState.screen !== "register") return nothing;
    const { notice: told } = this.accountState;
    if (told.kind !== "refused" || this.faults.length > 0) return nothing;
    const { t } = this;
    const isBusy = told.problem.status === 429;
    const words = isBusy ? t.serviceBusy(minutesToWait(told.problem)) : t.registrationRefused;
    return notice("error", said(words));
  }
}
