import { css, html, nothing, type PropertyValues } from "lit";
import { property, state } from "lit/decorators.js";
import type { OfficeField } from "../contract/office.ts";
import { todayAt } from "../domain/clock.ts";
import type { FieldName } from "../domain/applicant.ts";
import { hintsOf } from "../domain/form-hints.ts";
import type { Slot } from "../domain/slots.ts";
import type { FormValues, RefusedField } from "../flow/state.ts";
import { firstInputOf, validateForm, type FormFault } from "../flow/validate.ts";
import { erasedNews } from "./parts/erased-news.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { facts } from "./parts/facts.ts";
import { fieldLabel, formField } from "./parts/form-field.ts";
import { formTrap, TRAP, trapStyles } from "./parts/form-trap.ts";
import { TITLE_ID, titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { foreignIn, officeText } from "./parts/office-text.ts";
import { slotText } from "./parts/slot-text.ts";
import { BookingStepElement } from "./booking-step-element.ts";
import { emptyInputs } from "./empty-inputs.ts";
import { TypingHelp } from "./typing-help.ts";

/** The fields that the office's profile asks for, in one native form. */
export class FormStep extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    trapStyles,
    css`
      .fields {
        display: grid;
        gap: 32px;
      }
    `,
  ];

  @property({ attribute: false }) slotChosen!: Slot;
  /** What was typed before, when the visitor comes back. */
  @property({ attribute: false }) values: FormValues = {};
  /** What the server refused of it. */
  @property({ attribute: false }) refused: readonly RefusedField[] = [];

  /** Whether what was typed has just been erased. */
  @property({ attribute: false }) erased = false;

  @state() private faults: readonly FormFault[] = [];

  private readonly help = new TypingHelp(this);
  private readonly shownAt = performance.now();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || this.isEmptied(changed)) this.help.begin(this.values);
    if (this.isEmptied(changed)) this.faults = [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (this.isEmptied(changed)) emptyInputs(this.renderRoot);
  }

  private isEmptied(changed: PropertyValues<this>): boolean {
    return changed.get("values") !== undefined && Object.keys(this.values).length === 0;
  }

  protected override firstUpdated(): void {
    if (this.refused.length > 0) void this.focusOn(ERROR_SUMMARY_ID);
    else super.firstUpdated();
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    const form = this.typedForm;
    const { office, clock } = this.context;
    const validated = validateForm(form, office.fields, todayAt(office.timeZone, clock.now()));
    this.refused = [];
    this.erased = false;
    if (validated.faults) {
      this.faults = validated.faults;
      void this.focusOn(ERROR_SUMMARY_ID);
      return;
    }
    const { applicant } = validated;
    if (!this.asksForHints) return this.tell({ type: "form-completed", form, applicant });
    const trap = this.renderRoot.querySelector<HTMLInputElement>(`[name="${TRAP}"]`)?.value ?? "";
    const filledBefore = Object.values(this.values).some((text) => text !== "");
    const milliseconds = performance.now() - this.shownAt;
    const hints = hintsOf({ trap, milliseconds, filledBefore });
    this.tell({ type: "form-completed", form, applicant, hints });
  }

  private get asksForHints(): boolean {
    return this.context.office.capabilities.includes("form-hints");
  }

  private onErase(): void {
    this.tell({ type: "personal-data-erased" });
    void this.focusOn(TITLE_ID);
  }

  /** Read when it is needed: autofill need not have sent an event. */
  override get typedForm(): FormValues {
    const form = this.renderRoot.querySelector("form");
    if (!form) return this.values;
    return Object.fromEntries(
      [...new FormData(form)]
        .filter(([name]) => name !== TRAP)
        .map(([name, value]) => [name, typeof value === "string" ? value : ""]),
    );
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, office } = this.context;
    const { locale } = this;
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(headingLevel, t.formTitle)} ${errorSummary(this.summary, t, headingLevel)}
        ${erasedNews(this.erased, t)}
        ${facts([{ term: t.chosenSlot, text: slotText(this.slotChosen, locale.format) }])}
        ${notice(
          "info",
          html`<p class="strong">${t.purposeTitle}</p>
            <p>${officeText(office.purpose, locale)}</p>`,
        )}
      </div>
      <div class="fields">
        ${office.fields.map((field) =>
          formField(field, {
            value: (input) => this.values[input] ?? "",
            fault: this.summary.find(({ input }) => input === firstInputOf(field.name))?.text,
            locale,
            help: this.help,
          }),
        )}
      </div>
      ${this.asksForHints ? formTrap(t.trapLabel) : nothing}
      <div class="actions">
        <button class="primary">${t.toReview}</button>
        <button
          type="button"
          @click=${() => this.tell({ type: "went-back", form: this.typedForm })}
        >
          ${t.back}
        </button>
        <button type="button" class="plain" @click=${this.onErase}>${t.erase}</button>
      </div>
    </form>`;
  }

  private asked(name: FieldName): Pick<OfficeField, "name" | "label"> {
    return this.context.office.fields.find((field) => field.name === name) ?? { name };
  }

  private labelOf(name: FieldName): string {
    return fieldLabel(this.asked(name), this.locale);
  }

  private foreignOf(name: FieldName) {
    return foreignIn(this.asked(name).label, this.locale);
  }

  private get summary() {
    const { t } = this;
    return [
      ...this.faults.map(({ field, input, fault }) => ({
        input,
        text: t.faults[fault](this.labelOf(field)),
        foreign: this.foreignOf(field),
      })),
      ...this.refused.map(({ field }) => ({
        input: firstInputOf(field),
        text: t.refusedField(this.labelOf(field)),
        foreign: this.foreignOf(field),
      })),
    ];
  }
}
