import { html, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import { languages, type LanguageTag, type Locale } from "../../i18n/locale.ts";
import { contactLines } from "./contact.ts";
import { officeText } from "./office-text.ts";

/** What this is and whose. */
export function officeBanner({ name }: OfficeProfile, locale: Locale): TemplateResult {
  return html`<p class="banner">
    <span class="strong">${officeText(name, locale)}</span>
    <span>${locale.t.widgetTitle}</span>
  </p>`;
}

/** The other languages, each by its own name. */
export function languageChooser(
  { tag, t }: Locale,
  choose: (tag: LanguageTag) => void,
): TemplateResult {
  const tags = Object.keys(languages) as LanguageTag[];
  return html`<div role="group" aria-label=${t.chooseLanguage} class="languages">
    ${tags
      .filter((each) => each !== tag)
      .map(
        (each) =>
          html`<button type="button" class="plain" lang=${each} @click=${() => choose(each)}>
            ${languages[each]}
          </button>`,
      )}
  </div>`;
}

/** A way beside the steps: out of the account, or back to the choice of an office. */
export function sideAction(text: string, onClick: () => void): TemplateResult {
  return html`<button type="button" class="plain" @click=${onClick}>${text}</button>`;
}

/** The same help in the same place in every step. */
export function helpSection(office: OfficeProfile, locale: Locale): TemplateResult {
  return html`<div class="help small">
    <p class="strong">${locale.t.helpTitle}</p>
    ${contactLines(office, locale)}
  </div>`;
}
