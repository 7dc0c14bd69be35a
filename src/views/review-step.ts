import { html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import { likelyEmail } from "../domain/fields/email-typo.ts";
import type { Problem } from "../contract/problem.ts";
import { linkMinutesOf, procedureOf } from "../flow/procedures/index.ts";
import type { ReadyDraft } from "../flow/state.ts";
import { applicantText, chosenLabel } from "./parts/applicant-text.ts";
import { facts, type Fact } from "./parts/facts.ts";
import { fieldLabel } from "./parts/form-field.ts";
import { foreignIn, officeText } from "./parts/office-text.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** That an address was mended; it takes the focus of the button that is gone. */
const MENDED_ID = "mended";

/** Everything once more before it is sent, and what sending will not do. */
export class ReviewStep extends BookingStepElement {
  @property({ attribute: false }) draft!: ReadyDraft;
  /** Why the server refused it, when it did. */
  @property({ attribute: false }) problem: Problem | undefined;

  @state() private mended: string | undefined;

  private onMend(email: string): void {
    const { form, applicant } = this.draft;
    const mended = { form: { ...form, email }, applicant: { ...applicant, email } };
    this.tell({ type: "form-completed", ...mended });
    this.mended = email;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get("draft")?.applicant.email;
    const { email } = this.draft.applicant;
    if (before !== undefined && before !== email && email === this.mended) {
      void this.focusOn(MENDED_ID);
    }
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const { noShowMinutes } = office.cancellation;
    const { words } = procedureOf(office);
    if (!words) return nothing;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, this.heading)}
        ${this.problem ? this.renderProblem(this.problem) : html`<p>${t.reviewLead}</p>`}
      </div>
      ${facts(this.rows)} ${this.renderLikelyEmail()}
      ${notice("warning", html`<p class="strong">${t[words.beforeSending](linkMinutesOf(office))}</p>`)}
      ${noShowMinutes ? html`<p>${said(t.noShow(noShowMinutes))}</p>` : nothing}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.tell({ type: "send-pressed" })}>
          ${t[words.sendButton]}
        </button>
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
        <button
          type="button"
          class="plain"
          @click=${() => this.tell({ type: "personal-data-erased" })}
        >
          ${t.erase}
        </button>
      </div>
    </div>`;
  }

  private get heading(): string {
    const { t } = this;
    if (!this.problem) return t.reviewTitle;
    switch (this.problem.code) {
      case "booking-paused":
        return t.pausedTitle;
      case "challenge-cancelled":
        return t.reviewTitle;
      default:
        return t.refusedTitle;
    }
  }

  private get rows(): Fact[] {
    const { t } = this;
    const { office } = this.context;
    const { locale } = this;
    const [open, close] = t.brackets;
    const change = (step: "slot" | "form", what: string) =>
      html`<button
        type="button"
        class="plain"
        aria-label=${t.changeOf(what)}
        @click=${() => this.tell({ type: "step-revisited", step })}
      >
        ${t.change}
      </button>`;
    return [
      {
        term: t.dateAndTime,
        text: slotText(this.draft.slot, locale.format),
        note: t.applyBy(locale.format.moment(this.draft.slot.applyBy)),
        action: change("slot", t.dateAndTime),
      },
      ...office.fields.map((field) => ({
        term: fieldLabel(field, locale),
        termLang: foreignIn(field.label, locale)?.lang,
        text: applicantText(field, this.draft.applicant, locale) ?? t.notGiven,
        lang: foreignIn(chosenLabel(field, this.draft.applicant), locale)?.lang,
        action: change("form", fieldLabel(field, locale)),
      })),
      {
        term: t.agreedDocuments,
        text: html`${office.consents.map(
          ({ title, version }, index) =>
            html`${index > 0 ? "\n" : ""}${officeText(title, locale)}${open}${version}${close}`,
        )}`,
      },
    ];
  }

  private renderLikelyEmail() {
    const { t, mended } = this;
    const { email } = this.draft.applicant;
    const likely = email === undefined ? undefined : likelyEmail(email);
    if (likely !== undefined) {
      return html`<div class="stack tight">
        ${notice("warning", html`<p>${said(t.likelyEmail(likely))}</p>`)}
        <div class="actions">
          <button type="button" @click=${() => this.onMend(likely)}>
            ${said(t.useEmail(likely))}
          </button>
        </div>
      </div>`;
    }
    if (mended === undefined) return nothing;
    return html`<p class="strong" id=${MENDED_ID} tabindex="-1">${said(t.emailMended(mended))}</p>`;
  }

  private renderProblem(problem: Problem) {
    const kind = problem.code === "challenge-cancelled" ? "info" : "error";
    return html`<div role="alert">
      ${notice(kind, html`<p>${said(this.refusal(problem))}</p>`)}
    </div>`;
  }

  private refusal({ code, status, retryAfterSeconds }: Problem): string {
    const { t } = this;
    const { sentences } = this.locale.format;
    switch (code) {
      case "booking-paused":
        return sentences([t.paused, t.typedIsKept]);
      case "challenge-cancelled":
        return t.challengeCancelled;
      case "challenge-failed":
      case "challenge-required":
        return t.challengeFailed;
      default:
        return status === 429
          ? sentences([t.rateLimited(retryAfterSeconds), t.typedIsKept])
          : t.refused;
    }
  }
}
