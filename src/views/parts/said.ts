import { html, type TemplateResult } from "lit";

/**
 * Text with a date, a time, a count or a state in it. Page translators replace text nodes; a plain
 * binding would then keep the old text in silence, and a visitor would read yesterday's time.
 */
export function said(text: string | TemplateResult): TemplateResult {
  // A text with furigana is no primitive, and renews itself: see i18n/furigana.ts.
  return typeof text === "string"
    ? html`<span .textContent=${text}></span>`
    : html`<span>${text}</span>`;
}
