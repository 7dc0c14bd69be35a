import { html, nothing, type TemplateResult } from "lit";
import { textIn, type SomeLocale } from "../../i18n/locale.ts";
import { said } from "./said.ts";

type Texts = Parameters<typeof textIn>[0];

/** Words of the office's in a language that is not the visitor's. */
export type Foreign = ReturnType<typeof textIn>;

/** A text of the office's; marked with its language where that is not the visitor's. */
export function officeText(texts: Texts, { tag }: SomeLocale): TemplateResult {
  const { text, lang } = textIn(texts, tag);
  return html`<span lang=${lang === tag ? nothing : lang}>${text}</span>`;
}

/** The same, to be marked within a sentence; `undefined` where nothing needs a mark. */
export function foreignIn(texts: Texts | undefined, { tag }: SomeLocale): Foreign | undefined {
  const words = texts && textIn(texts, tag);
  return words?.lang === tag ? undefined : words;
}

/** A sentence of the visitor's language, in which the office's words keep theirs. */
export function sentence(text: string, foreign: Foreign | undefined): TemplateResult {
  // A text with furigana is no primitive: its language is the office's anyway, spoken alike.
  const at = foreign && typeof text === "string" ? text.indexOf(foreign.text) : -1;
  if (!foreign || at < 0) return said(text);
  return html`<span
    >${said(text.slice(0, at))}<span lang=${foreign.lang} .textContent=${foreign.text}></span
    >${said(text.slice(at + foreign.text.length))}</span
  >`;
}

export function officeTextList(items: readonly Texts[], locale: SomeLocale): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${officeText(item, locale)}</li>`)}
  </ul>`;
}
