import { html, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";
import { sentence, type Foreign } from "./office-text.ts";
import { said } from "./said.ts";

export interface SummaryFault {
  /** The id of the input to go to, in the same root. */
  readonly input: string;
  readonly text: string;
  /** The office's own words in it, where they are in another language. */
  readonly foreign?: Foreign | undefined;
}

/** The id of the summary, which takes the focus when it appears. */
export const ERROR_SUMMARY_ID = "error-summary";

/** Every fault of a step at its top, each leading to its input: by focus, since `#id` does not reach into a shadow root. */
export function errorSummary(
  faults: readonly SummaryFault[],
  t: OpeningMessages,
  headingLevel: number,
): TemplateResult | undefined {
  if (faults.length === 0) return undefined;
  return html`<div class="notice error" id=${ERROR_SUMMARY_ID} tabindex="-1">
    <div role="heading" aria-level=${Math.min(headingLevel + 1, 6)} class="heading">
      ${said(t.errorSummaryTitle(faults.length))}
    </div>
    <ul>
      ${faults.map(
        ({ input, text, foreign }) =>
          html`<li>
            <a href="#${input}" @click=${(event: Event) => goTo(event, input)}
              >${sentence(text, foreign)}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

function goTo(event: Event, id: string): void {
  event.preventDefault();
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  root.getElementById(id)?.focus();
}
