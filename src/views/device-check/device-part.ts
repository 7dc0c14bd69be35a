import { html, nothing, type TemplateResult } from "lit";
import type { CheckedDevice } from "../../domain/device-check.ts";
import type { DeviceCheckMessages } from "../../i18n/messages-device-check.ts";
import { subheading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import type { DeviceState, DeviceUse } from "./device-use.ts";

interface WhileOn {
  readonly hint?: string | undefined;
  /** What is said once the device is on. */
  readonly works: string;
  readonly shown: (stream: MediaStream) => TemplateResult;
}

/** One device: what it is for, the press that begins and ends its use, and what came of it. */
export function devicePart(
  device: CheckedDevice,
  use: DeviceUse,
  headingLevel: number,
  t: DeviceCheckMessages,
  { hint, works, shown }: WhileOn,
): TemplateResult {
  const now = use.state;
  const isOn = now.status === "on";
  const isAsking = now.status === "asking";
  const press = () => (isOn ? use.stop() : isAsking ? undefined : void use.start());
  return html`<section class="stack part">
    ${subheading(headingLevel, t.checkTitles[device])} ${hint ? html`<p>${hint}</p>` : nothing}
    <div class="actions">
      <button type="button" aria-disabled=${isAsking} @click=${press}>
        ${said(isOn ? t.checkStop[device] : t.checkStart[device])}
      </button>
    </div>
    ${use.choices.length > 1 ? chooser(device, use, t) : nothing}
    <div role="status">${outcome(device, now, works, t)}</div>
    ${isOn ? shown(now.stream) : nothing}
  </section>`;
}

function outcome(
  device: CheckedDevice,
  now: DeviceState,
  works: string,
  t: DeviceCheckMessages,
): TemplateResult | typeof nothing {
  switch (now.status) {
    case "off":
      return nothing;
    case "asking":
      return html`<p>${said(t.checkAsking[device])}</p>`;
    case "stopped":
      return html`<p>${said(t.checkStopped[device])}</p>`;
    case "on":
      return notice("success", html`<p>${said(works)}</p>`);
    case "faulty": {
      const { what, todo } = t.deviceFaults[device][now.fault];
      return notice(
        "warning",
        html`<p class="strong">${said(what)}</p>
          <p>${said(todo)}</p>`,
      );
    }
  }
}

function chooser(device: CheckedDevice, use: DeviceUse, t: DeviceCheckMessages): TemplateResult {
  const id = `choose-${device}`;
  return html`<div class="field">
    <label for=${id}>${t.checkChoose[device]}</label>
    <select
      id=${id}
      @change=${(event: Event) => void use.start((event.target as HTMLSelectElement).value)}
    >
      ${use.choices.map(
        (each, index) =>
          html`<option value=${each.id} ?selected=${each.id === use.chosen}>
            ${each.label || String(t.checkUnnamed(index + 1))}
          </option>`,
      )}
    </select>
  </div>`;
}
