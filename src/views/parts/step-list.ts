import { html, type TemplateResult } from "lit";
import type { FillingStep } from "../../flow/procedures/procedure.ts";
import type { OpeningMessages } from "../../i18n/messages.ts";
import { said } from "./said.ts";

/** Where the visitor is among the steps: in words, and as a row of marks that shows the same. */
export function stepList(
  steps: readonly FillingStep[],
  current: FillingStep,
  t: OpeningMessages,
): TemplateResult {
  const at = steps.indexOf(current) + 1;
  return html`<div class="progress">
    <p>
      <span class="strong">${said(t.stepOf(at, steps.length))}</span>
      <span>${said(t.steps[current])}</span>
    </p>
    <ol class="marks" aria-hidden="true">
      ${steps.map(
        (_, index) =>
          html`<li class=${index + 1 < at ? "done" : index + 1 === at ? "current" : "ahead"}></li>`,
      )}
    </ol>
  </div>`;
}
