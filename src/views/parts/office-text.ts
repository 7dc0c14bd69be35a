import { html, nothing, type TemplateResult } from "lit";
import { textIn, type SomeLocale } from "../../i18n/locale.ts";

type Texts = Parameters<typeof textIn>[0];

/** A text of the office's; marked with its language where that is not the visitor's. */
export function officeText(texts: Texts, { tag }: SomeLocale): TemplateResult {
  const { text, lang } = textIn(texts, tag);
  return html`<span lang=${lang === tag ? nothing : lang}>${text}</span>`;
}

export function officeTextList(items: readonly Texts[], locale: SomeLocale): TemplateResult {
  return html`<ul>
    ${items.map((item) => html`<li>${officeText(item, locale)}</li>`)}
  </ul>`;
}
