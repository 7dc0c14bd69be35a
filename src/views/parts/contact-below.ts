import { html, type TemplateResult } from "lit";
import type { Messages } from "../../i18n/messages.ts";
import { said } from "./said.ts";

/** Where to find how to reach the office: every step ends with it, so that nothing else repeats it. */
export function contactBelow(t: Messages): TemplateResult {
  return html`<p>${said(t.contactBelow(t.helpTitle))}</p>`;
}
