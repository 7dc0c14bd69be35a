import { html, type TemplateResult } from "lit";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { FlowRequest } from "../step-element.ts";
import { notice } from "./notice.ts";

/** Below the page of a link: the way back to what was under way when it was opened. */
export function resumeOffer({ t }: FullLocale): TemplateResult {
  return notice(
    "info",
    html`<p>${t.resumeLead}</p>
      <div class="actions"><button type="button" @click=${onResume}>${t.resume}</button></div>`,
  );
}

function onResume({ currentTarget }: Event): void {
  currentTarget?.dispatchEvent(new FlowRequest({ type: "resumed" }));
}
