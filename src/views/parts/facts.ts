import { html, nothing, type TemplateResult } from "lit";
import { said } from "./said.ts";

export interface Fact {
  readonly term: string;
  /** Of a term in another language than the page's. */
  readonly termLang?: string | undefined;
  readonly text: string | TemplateResult;
  /** What stands below the text. */
  readonly note?: string;
  /** Of a text in another language than the page's. */
  readonly lang?: string | undefined;
  readonly action?: TemplateResult;
}

/** Terms and what stands for them, such as a booking's date and time. */
export function facts(rows: readonly Fact[]): TemplateResult {
  return html`<dl class="facts">
    ${rows.map(
      ({ term, termLang, text, note, lang, action }) =>
        html`<div>
          <dt lang=${termLang ?? nothing}>${term}</dt>
          <dd lang=${lang ?? nothing}>${note ? [said(text), "\n", said(note)] : said(text)}</dd>
          ${action ? html`<dd class="action">${action}</dd>` : nothing}
        </div>`,
    )}
  </dl>`;
}
