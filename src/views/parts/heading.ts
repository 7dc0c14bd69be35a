import { html, nothing, type TemplateResult } from "lit";
import { said } from "./said.ts";

/** The id of a step's main heading, which takes the focus on entry. */
export const TITLE_ID = "title";

/** A step's main heading, of the level that the page's owner chose. */
export function titleHeading(level: number, text: string): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${level}
    class="heading main"
    id=${TITLE_ID}
    tabindex="-1"
  >
    ${said(text)}
  </div>`;
}

/** A heading one level below the step's. */
export function subheading(
  level: number,
  text: string | TemplateResult,
  id?: string,
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${Math.min(level + 1, 6)}
    class="heading"
    id=${id ?? nothing}
    tabindex=${id ? -1 : nothing}
  >
    ${said(text)}
  </div>`;
}
