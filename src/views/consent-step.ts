import { Task } from "@lit/task";
import { html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Consent } from "../contract/office.ts";
import type { TermsDocument } from "../contract/terms.ts";
import { textIn } from "../i18n/locale.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { foreignIn, officeText } from "./parts/office-text.ts";
import { ownBookingsButton } from "./parts/own-bookings-button.ts";
import { said } from "./parts/said.ts";
import {
  agreeInputId,
  termsDocumentBox,
  termsDocumentStyles,
  tickedIn,
} from "./parts/terms-document.ts";
import { StepElement } from "./step-element.ts";

/** Every document in full, each agreed to by its own box. */
export class ConsentStep extends StepElement {
  static override styles = [...StepElement.styles, termsDocumentStyles];

  @property({ attribute: false }) reason: "first" | "terms-changed" = "first";
  /** Ids of the documents that were agreed to before, when the visitor comes back. */
  @property({ attribute: false }) agreed: readonly string[] = [];

  @state() private missing: readonly string[] = [];

  private readonly documents = new Task(this, {
    task: ([office], { signal }) =>
      Promise.all(
        office.consents.map(({ id, version }) =>
          this.context.api.terms(office.id, id, version, signal),
        ),
      ),
    args: () => [this.context.office] as const,
  });

  private onSubmit(event: Event): void {
    event.preventDefault();
    const documents = this.documents.value;
    if (!documents) return;
    const form = event.currentTarget as HTMLFormElement;
    const ticked = tickedIn(form);
    this.missing = documents.filter(({ id }) => !ticked.includes(id)).map(({ id }) => id);
    if (this.missing.length > 0) {
      void this.focusOn(ERROR_SUMMARY_ID);
      return;
    }
    const agreedAt = this.context.clock.now();
    this.tell({
      type: "consents-agreed",
      consents: documents.map(({ id, version, digest }) => ({ id, version, digest, agreedAt })),
    });
  }

  protected override render() {
    const { t } = this;
    const { headingLevel, locale, office } = this.context;
    const faults = this.missing.map((id) => ({
      input: agreeInputId(id),
      text: t.agreeMissing(this.titleOf(id)),
      foreign: foreignIn(this.consentOf(id)?.title, locale),
    }));
    return html`<form class="stack wide" novalidate @submit=${this.onSubmit}>
      <div class="stack">
        ${titleHeading(
          headingLevel,
          this.reason === "first" ? t.consentTitle : t.consentChangedTitle,
        )}
        ${errorSummary(faults, t, headingLevel)}
        ${this.reason === "terms-changed" ? notice("warning", said(t.consentChanged)) : nothing}
        ${office.notices.map((text) => notice("info", officeText(text, locale)))}
        ${
          this.reason === "first"
            ? ownBookingsButton(office, t, () => this.tell({ type: "own-bookings-asked" }))
            : nothing
        }
        <p>${t.consentLead}</p>
        ${locale.tag === "ja" ? nothing : html`<p>${t.japaneseApplies}</p>`}
      </div>
      ${this.documents.render({
        pending: () => html`
          <p role="status">${t.documentLoading}</p>
          ${office.consents.map(() => html`<div class="skeleton" aria-hidden="true"></div>`)}
        `,
        error: () =>
          html`<div class="stack" role="alert">
            ${notice("error", said(t.documentFailed))}
            <div class="actions">
              <button type="button" @click=${() => this.documents.run()}>${t.retry}</button>
            </div>
          </div>`,
        complete: (documents) => html`
          ${office.consents.map((consent, index) => this.renderDocument(consent, documents[index]))}
          <div class="actions"><button class="primary">${t.next}</button></div>
        `,
      })}
    </form>`;
  }

  private renderDocument(consent: Consent, document: TermsDocument | undefined) {
    if (!document) return nothing;
    const { headingLevel, locale } = this.context;
    const { id } = consent;
    const isTicked = this.agreed.includes(id);
    const isMissing = this.missing.includes(id);
    return termsDocumentBox(document, { consent, isTicked, isMissing, headingLevel }, locale);
  }

  private consentOf(id: string): Consent | undefined {
    return this.context.office.consents.find((each) => each.id === id);
  }

  private titleOf(id: string): string {
    const consent = this.consentOf(id);
    return consent ? textIn(consent.title, this.context.locale.tag).text : id;
  }
}
