import { html, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";

/** While the office's profile loads: the page's own fallback stays in sight. */
export function loadingNotice(t: OpeningMessages): TemplateResult {
  return html`<p role="status" class="subtle">${t.loading}</p>
    <slot></slot>`;
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
