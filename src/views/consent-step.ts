import { Task } from "@lit/task";
import { css, html, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { Consent } from "../contract/office.ts";
import type { TermsDocument } from "../contract/terms.ts";
import { textIn } from "../i18n/locale.ts";
import { errorSummary, ERROR_SUMMARY_ID } from "./parts/error-summary.ts";
import { subheading, titleHeading } from "./parts/heading.ts";
import { notice } from "./parts/notice.ts";
import { officeText } from "./parts/office-text.ts";
import { said } from "./parts/said.ts";
import { termsBlocks } from "./parts/terms-blocks.ts";
import { StepElement } from "./step-element.ts";

/** Every document in full, each agreed to by its own box. */
export class ConsentStep extends StepElement {
  static override styles = [
    ...StepElement.styles,
    css`
      .document {
        display: grid;
        gap: 12px;
        max-block-size: 320px;
        padding: 16px;
        overflow: auto;
        border: 1px solid var(--_color-border);
        border-radius: var(--_radius);
        background: var(--_color-background-subtle);
      }
      @media print {
        .document {
          max-block-size: none;
        }
      }
    `,
  ];

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
    const ticked = new FormData(form).getAll("agreed");
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
      input: inputId(id),
      text: t.agreeMissing(this.titleOf(id)),
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
        <p>${t.consentLead}</p>
        ${locale.tag === "ja" ? nothing : html`<p>${t.japaneseApplies}</p>`}
      </div>
      ${this.documents.render({
        pending: () => html`<p role="status">${t.documentLoading}</p>`,
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
    const { t } = this;
    const { headingLevel, locale } = this.context;
    const { id } = consent;
    const title = this.titleOf(id);
    const fault = this.missing.includes(id);
    return html`<section class="stack">
      ${subheading(headingLevel, title)}
      <p class="subtle small">
        ${t.layers[consent.layer]}／${said(t.version(document.version))}
        ${
          document.effectiveOn
            ? html`／${said(t.effectiveOn(locale.format.plainDate(document.effectiveOn)))}`
            : nothing
        }
      </p>
      ${
        consent.changes
          ? notice(
              "info",
              html`<p class="strong">${t.whatChanged}</p>
                <p>${officeText(consent.changes, locale)}</p>`,
            )
          : nothing
      }
      <div
        class="document"
        role="region"
        tabindex="0"
        aria-label=${t.documentText(title)}
        lang=${document.language}
      >
        ${document.title === title ? nothing : html`<p class="strong">${document.title}</p>`}
        ${termsBlocks(document.blocks, t.opensElsewhere)}
      </div>
      <div>
        <label class="choice">
          <input
            type="checkbox"
            name="agreed"
            id=${inputId(id)}
            .value=${id}
            ?checked=${this.agreed.includes(id)}
            aria-invalid=${fault ? "true" : nothing}
            aria-describedby=${fault ? `${inputId(id)}-fault` : nothing}
          />
          <span>${t.agreeTo(title)} <span class="requirement required">${t.required}</span></span>
        </label>
        ${fault ? html`<p class="fault" id="${inputId(id)}-fault">${said(t.agreeMissing(title))}</p>` : nothing}
      </div>
    </section>`;
  }

  private titleOf(id: string): string {
    const consent = this.context.office.consents.find((each) => each.id === id);
    return consent ? textIn(consent.title, this.context.locale.tag).text : id;
  }
}

/** Prefixed, because a document's id is the backend's to choose. */
function inputId(consentId: string): string {
  return `agree-${consentId}`;
}
