import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import { isEligible } from "../flow/eligibility.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { subheading, titleHeading } from "./parts/heading.ts";
import { officeText, officeTextList } from "./parts/office-text.ts";
import { said } from "./parts/said.ts";
import { StepElement } from "./step-element.ts";

// No statement's id begins with a hyphen, and which ids there are is the backend's to choose.
const NONE = "-none";
const ALL = "-all";

/** Who may use the service, what they need, and the visitor's word on it. */
export class EligibilityStep extends StepElement {
  /** What was declared before, when the visitor comes back. */
  @property({ attribute: false }) declared: readonly string[] = [];

  @state() private missing = false;

  private onSubmit(event: Event): void {
    event.preventDefault();
    const { eligibility } = this.context.office;
    const answer = new FormData(event.currentTarget as HTMLFormElement).get("eligibility");
    this.missing = answer === null && this.isAsked;
    if (this.missing) {
      void this.focusOn(ERROR_SUMMARY_ID);
      return;
    }
    const statements = eligibility.statements
      .map(({ id }) => id)
      .filter((id) => answer === ALL || answer === id);
    const eligible = isEligible(eligibility, statements);
    this.tell({ type: "eligibility-declared", statements, eligible });
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, locale, office } = this.context;
    const { rule, statements } = office.eligibility;
    const faults = this.missing
      ? [{ input: inputId(this.options[0]?.id), text: t.eligibilityMissing }]
      : [];
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(headingLevel, t.eligibilityTitle)} ${errorSummary(faults, t, headingLevel)}
        ${
          this.isAsked
            ? html`<p>${rule === "all" ? t.eligibilityAll : t.eligibilityAny}</p>
                ${
                  // Where any one will do, the choices themselves tell them.
                  rule === "all"
                    ? officeTextList(
                        statements.map(({ text }) => text),
                        locale,
                      )
                    : nothing
                }`
            : nothing
        }
      </div>
      ${this.renderList(t.environmentTitle, office.environment)}
      ${this.renderList(t.prohibitionsTitle, office.prohibitions)}
      ${
        office.costs
          ? html`<section class="stack tight">
              ${subheading(headingLevel, t.costsTitle)}
              <p>${officeText(office.costs, locale)}</p>
            </section>`
          : nothing
      }
      ${this.renderList(t.beforeApplyingTitle, office.beforeApplying)}
      ${this.renderList(t.otherWaysTitle, office.otherWays)}
      ${this.isAsked ? this.renderQuestion() : nothing}
      <div class="actions">
        <button class="primary">${t.next}</button>
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </form>`;
  }

  /** An office may be open to everybody. */
  private get isAsked(): boolean {
    return this.context.office.eligibility.statements.length > 0;
  }

  private get options(): { readonly id: string; readonly label: unknown }[] {
    const { t } = this;
    const { rule, statements } = this.context.office.eligibility;
    return rule === "all"
      ? [
          { id: ALL, label: t.eligibilityYes },
          { id: NONE, label: t.eligibilityNo },
        ]
      : [
          ...statements.map(({ id, text }) => ({
            id,
            label: officeText(text, this.context.locale),
          })),
          { id: NONE, label: t.eligibilityNone },
        ];
  }

  private renderQuestion() {
    const { t } = this;
    const { rule, statements } = this.context.office.eligibility;
    const all = rule === "all" && statements.every(({ id }) => this.declared.includes(id));
    const isChosen = (id: string) =>
      this.declared.length > 0 && (id === ALL ? all : this.declared.includes(id));
    return html`<fieldset class="stack tight" aria-describedby=${this.missing ? "fault" : nothing}>
      <legend class="label">
        ${rule === "all" ? t.eligibilityQuestionAll : t.eligibilityQuestionAny}
        <span class="requirement required">${t.required}</span>
      </legend>
      ${this.options.map(
        ({ id, label }) =>
          html`<label class="choice">
            <input
              type="radio"
              name="eligibility"
              id=${inputId(id)}
              .value=${id}
              ?checked=${isChosen(id)}
            />
            <span>${label}</span>
          </label>`,
      )}
      ${this.missing ? html`<p class="fault" id="fault">${said(t.eligibilityMissing)}</p>` : nothing}
    </fieldset>`;
  }

  private renderList(title: string, items: Parameters<typeof officeTextList>[0]) {
    if (items.length === 0) return nothing;
    return html`<section class="stack tight">
      ${subheading(this.context.headingLevel, title)} ${officeTextList(items, this.context.locale)}
    </section>`;
  }
}

function inputId(option = NONE): string {
  return `declare-${option}`;
}
