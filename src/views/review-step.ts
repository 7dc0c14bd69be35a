import { html, nothing } from "lit";
import { property } from "lit/decorators.js";
import { likelyEmail } from "../domain/fields/email-typo.ts";
import { warekiOf } from "../domain/fields/birth-date.ts";
import { Temporal } from "../domain/temporal.ts";
import type { OfficeField } from "../contract/office.ts";
import type { Problem } from "../contract/problem.ts";
import { linkMinutesOf, procedureOf } from "../flow/procedures/index.ts";
import type { ReadyDraft } from "../flow/state.ts";
import { textIn } from "../i18n/locale.ts";
import { facts, type Fact } from "./parts/facts.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { said } from "./parts/said.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** Everything once more before it is sent, and what sending will not do. */
export class ReviewStep extends BookingStepElement {
  @property({ attribute: false }) draft!: ReadyDraft;
  /** Why the server refused it, when it did. */
  @property({ attribute: false }) problem: Problem | undefined;

  protected override render() {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const { words } = procedureOf(office);
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, this.heading)}
        ${this.problem ? this.renderProblem(this.problem) : html`<p>${t.reviewLead}</p>`}
      </div>
      ${facts(this.rows)} ${this.renderLikelyEmail()}
      ${notice("warning", html`<p class="strong">${t[words.beforeSending](linkMinutesOf(office))}</p>`)}
      <div class="actions">
        <button type="button" class="primary" @click=${() => this.tell({ type: "send-pressed" })}>
          ${t[words.sendButton]}
        </button>
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </div>`;
  }

  private get heading(): string {
    const { t } = this;
    if (!this.problem) return t.reviewTitle;
    return this.problem.code === "booking-paused" ? t.pausedTitle : t.refusedTitle;
  }

  private get rows(): Fact[] {
    const { t } = this;
    const { office } = this.context;
    const { locale } = this;
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
        action: change("slot", t.dateAndTime),
      },
      ...office.fields.map((field) => ({
        term: t.fields[field.name],
        text: this.textOf(field),
        action: change("form", t.fields[field.name]),
      })),
      {
        term: t.agreedDocuments,
        text: office.consents
          .map(({ title, version }) => `${textIn(title, locale.tag).text}（${version}）`)
          .join("\n"),
      },
    ];
  }

  private textOf({ name, choices = [] }: OfficeField): string {
    const { t } = this;
    const { locale } = this;
    const value = this.draft.applicant[name];
    if (value === undefined) return t.notGiven;
    if (name === "birthDate") {
      const date = Temporal.PlainDate.from(value);
      const era = locale.tag === "ja" ? warekiOf(date.year) : undefined;
      return era ? `${locale.format.plainDate(date)}（${era}）` : locale.format.plainDate(date);
    }
    const choice = choices.find((each) => each.value === value);
    return choice ? textIn(choice.label, locale.tag).text : value;
  }

  private renderLikelyEmail() {
    const { email } = this.draft.applicant;
    const likely = email === undefined ? undefined : likelyEmail(email);
    return likely ? notice("warning", html`<p>${said(this.t.likelyEmail(likely))}</p>`) : nothing;
  }

  private renderProblem(problem: Problem) {
    return html`<div role="alert">
      ${notice("error", html`<p>${said(this.refusal(problem))}</p>`)}
    </div>`;
  }

  private refusal({ code, status, retryAfterSeconds }: Problem): string {
    const { t } = this;
    if (code === "booking-paused") return `${t.paused}${t.typedIsKept}`;
    return status === 429 ? `${t.rateLimited(retryAfterSeconds)}${t.typedIsKept}` : t.refused;
  }
}
