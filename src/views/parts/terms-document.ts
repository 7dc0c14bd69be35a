import { css, html, nothing, type TemplateResult } from "lit";
import type { Consent } from "../../contract/office.ts";
import type { TermsDocument } from "../../contract/terms.ts";
import { textIn, type SomeLocale } from "../../i18n/locale.ts";
import { subheading } from "./heading.ts";
import { notice } from "./notice.ts";
import { foreignIn, officeText, sentence, type Foreign } from "./office-text.ts";
import { said } from "./said.ts";
import { termsBlocks } from "./terms-blocks.ts";

/** The frame in which a document is read. */
export const termsDocumentStyles = css`
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
  /* As tall as a document with its heading and its box to tick. */
  .skeleton {
    block-size: 480px;
    border-radius: var(--_radius);
    background: var(--_color-background-subtle);
  }
  @media print {
    .document {
      max-block-size: none;
    }
  }
`;

interface TermsBox {
  /** What the office's profile says of the document; absent where it does not name this version. */
  readonly consent: Consent | undefined;
  readonly isTicked: boolean;
  /** Whether the box should have been ticked and was not. */
  readonly isMissing: boolean;
  readonly headingLevel: number;
}

/** A document in full, with its version and what changed, and the box that agrees to it (`name="agreed"`). */
export function termsDocumentBox(
  document: TermsDocument,
  { consent, isTicked, isMissing, headingLevel }: TermsBox,
  locale: SomeLocale,
): TemplateResult {
  const { t, format } = locale;
  const title = termsTitle(document, consent, locale);
  const foreign = foreignTitle(document, consent, locale);
  const input = agreeInputId(document.id);
  return html`<section class="stack">
    ${subheading(headingLevel, sentence(title, foreign))}
    <p class="subtle small">
      ${consent ? html`${t.layers[consent.layer]} / ` : nothing}${said(t.version(document.version))}
      ${
        document.effectiveOn
          ? html` / ${said(t.effectiveOn(format.plainDate(document.effectiveOn)))}`
          : nothing
      }
    </p>
    ${
      consent?.changes
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
          id=${input}
          .value=${document.id}
          ?checked=${isTicked}
          aria-invalid=${isMissing ? "true" : nothing}
          aria-describedby=${isMissing ? `${input}-fault` : nothing}
        />
        <span
          >${sentence(t.agreeTo(title), foreign)}
          <span class="requirement required">${t.required}</span></span
        >
      </label>
      ${isMissing ? html`<p class="fault" id="${input}-fault">${sentence(t.agreeMissing(title), foreign)}</p>` : nothing}
    </div>
  </section>`;
}

/** What the office calls a document in the visitor's language, else the document's own title. */
export function termsTitle(
  document: Pick<TermsDocument, "title">,
  consent: Consent | undefined,
  { tag }: SomeLocale,
): string {
  return consent ? textIn(consent.title, tag).text : document.title;
}

/** The same, where it is in another language than the visitor's. */
export function foreignTitle(
  { title, language }: Pick<TermsDocument, "title" | "language">,
  consent: Consent | undefined,
  locale: SomeLocale,
): Foreign | undefined {
  if (consent) return foreignIn(consent.title, locale);
  return language === locale.tag ? undefined : { text: title, lang: language };
}

/** The id of the box of a document; prefixed, because a document's id is the backend's to choose. */
export function agreeInputId(documentId: string): string {
  return `agree-${documentId}`;
}

/** The ids of the documents whose boxes are ticked. */
export function tickedIn(form: HTMLFormElement): readonly string[] {
  return new FormData(form).getAll("agreed").map(String);
}
