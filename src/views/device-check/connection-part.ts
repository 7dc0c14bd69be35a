import { html, nothing, type TemplateResult } from "lit";
import type { ConnectionResult } from "../../domain/connection-check.ts";
import type { DeviceCheckMessages } from "../../i18n/messages-device-check.ts";
import { subheading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import type { ConnectionState } from "./connection-check.ts";

/** The line: what is measured, the press that measures it, and what came of it. */
export function connectionPart(
  now: ConnectionState,
  headingLevel: number,
  t: DeviceCheckMessages,
  start: () => void,
): TemplateResult {
  const isChecking = now.status === "checking";
  return html`<section class="stack part">
    ${subheading(headingLevel, t.connectionTitle)}
    <p>${t.connectionLead}</p>
    <div class="actions">
      <button type="button" aria-disabled=${isChecking} @click=${start}>
        ${t.connectionStart}
      </button>
    </div>
    <div role="status">
      ${isChecking ? html`<p>${said(t.connectionChecking)}</p>` : nothing}
      ${now.status === "judged" ? outcome(now.result, t) : nothing}
    </div>
  </section>`;
}

function outcome(result: ConnectionResult, t: DeviceCheckMessages): TemplateResult {
  const { kind } = result;
  const what =
    "milliseconds" in result
      ? t.connectionResults[result.kind](result.milliseconds)
      : t.connectionResults[result.kind];
  return notice(
    kind === "good" ? "success" : "warning",
    html`<p class="strong">${said(what)}</p>
      ${kind === "good" ? nothing : html`<p>${t.connectionTodo[kind]}</p>`}
      <p>${t.connectionEstimate}</p>`,
  );
}
