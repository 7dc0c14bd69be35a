import { html, nothing, type TemplateResult } from "lit";
import type { Messages } from "../../i18n/messages.ts";
import type { TypingHelp } from "../typing-help.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";

/** A question, never a refusal: whoever is sure of the address goes on. */
export function emailQuestion(
  { likelyEmail, acceptEmail }: TypingHelp,
  t: Messages,
): TemplateResult {
  return html`<div role="status" class=${likelyEmail === undefined ? "visually-hidden" : ""}>
      ${likelyEmail === undefined ? nothing : notice("warning", said(t.askEmail(likelyEmail)))}
    </div>
    ${
      likelyEmail === undefined
        ? nothing
        : html`<button type="button" @click=${acceptEmail}>
            ${said(t.useEmail(likelyEmail))}
          </button>`
    }`;
}
