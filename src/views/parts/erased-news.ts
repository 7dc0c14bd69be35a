import { html, type TemplateResult } from "lit";
import type { Messages } from "../../i18n/messages.ts";
import { said } from "./said.ts";

/** Says that what was typed has been erased; there, though empty, before it is needed. */
export function erasedNews(erased: boolean, t: Messages): TemplateResult {
  return html`<p role="status" class=${erased ? "strong" : "visually-hidden"}>
    ${said(erased ? t.erased : "")}
  </p>`;
}
