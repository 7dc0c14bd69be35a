import { html, nothing, type TemplateResult } from "lit";
import type { ProcedurePath } from "../../flow/procedures/procedure.ts";
import type { FlowState } from "../../flow/state.ts";
import type { OpeningMessages } from "../../i18n/messages.ts";
import { said } from "./said.ts";

/** Where the visitor is among the steps: in words, and as a row of marks that shows the same. */
export function stepList(
  state: FlowState,
  { steps }: ProcedurePath,
  t: OpeningMessages,
): TemplateResult | typeof nothing {
  // Whoever comes to the account past the documents is on no way to a booking yet.
  const isBeside = state.step === "account" && state.draft.consents.length === 0;
  const current = isBeside ? undefined : steps.find((step) => step === state.step);
  if (!current) return nothing;
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
