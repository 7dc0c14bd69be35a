import { html, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";

/** An aside, in the brackets of the language and with its space before them. */
export function inBrackets(content: unknown, { brackets }: OpeningMessages): TemplateResult {
  return html`${brackets[0]}${content}${brackets[1]}`;
}
