import { html, nothing, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import { languages, languageTags, type LanguageTag, type Locale } from "../../i18n/locale.ts";
import type { Language } from "../language.ts";
import { contactLines } from "./contact.ts";
import { officeText } from "./office-text.ts";
import { said } from "./said.ts";

/** What this is and whose. */
export function officeBanner({ name }: OfficeProfile, locale: Locale): TemplateResult {
  return html`<p class="banner">
    <span class="strong">${officeText(name, locale)}</span>
    <span>${locale.t.widgetTitle}</span>
  </p>`;
}

/**
 * Every language by its own name, and the word "Language" beside the visitor's own: whoever looks for theirs may
 * not read the one on show.
 */
export function languageChooser(
  { locale: { tag, t }, failed }: Pick<Language, "locale" | "failed">,
  choose: (tag: LanguageTag) => Promise<LanguageTag>,
): TemplateResult {
  return html`<div class="languages">
    <label class="small" for="language"
      >${t.chooseLanguage}${tag === "en" ? nothing : html` / <span lang="en">Language</span>`}</label
    >
    <select
      id="language"
      @change=${async ({ target }: Event) => {
        const select = target as HTMLSelectElement;
        select.value = await choose(select.value as LanguageTag);
      }}
    >
      ${languageTags.map(
        (each) =>
          html`<option lang=${each} value=${each} .selected=${each === tag}>
            ${languages[each]}
          </option>`,
      )}
    </select>
    ${failed ? html`<p class="fault small" role="alert">${said(t.languageFailed(languages[failed]))}</p>` : nothing}
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
