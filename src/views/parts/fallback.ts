import { html, nothing, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";
import type { StepContext } from "../step-element.ts";
import { notice } from "./notice.ts";

/** While something loads. `meanwhile`: the page's own fallback, which stays in sight until the office is known. */
export function loadingNotice(t: OpeningMessages, meanwhile: unknown = nothing): TemplateResult {
  return html`<p role="status" class="subtle">${t.loading}</p>
    ${meanwhile}
    <div class="skeleton" aria-hidden="true"></div>`;
}

/** The widget cannot be used: what was not done, the page's own fallback, and another try. */
export function unavailableNotice(t: OpeningMessages, retry: () => void): TemplateResult {
  return html`<div class="stack">
    <div class="notice warning" role="alert">
      <p class="strong">${t.unavailableTitle}</p>
      <p>${t.unavailable}</p>
    </div>
    <slot></slot>
    <div class="actions">
      <button type="button" @click=${retry}>${t.retry}</button>
    </div>
  </div>`;
}

/** The file of the next step did not load: nothing was done, and another try; whom to call stands below. */
export function stepFailed({ locale: { t } }: StepContext, retry: () => void): TemplateResult {
  return html`<div class="stack" role="alert">
    ${notice("warning", html`<p>${t.stepFailed}</p>`)}
    <div class="actions">
      <button type="button" @click=${retry}>${t.retry}</button>
    </div>
  </div>`;
}
