import { html } from "lit";
import { defineElements } from "./define-elements.ts";
import { HandoverStep } from "./hand-over/handover-step.ts";
import { PreparedStep } from "./hand-over/prepared-step.ts";
import type { StepFile } from "./step-loader.ts";

/** What only an office without a backend needs. */
export function handOverSteps(): StepFile {
  defineElements({ "hw-ob-prepared-step": PreparedStep, "hw-ob-handover-step": HandoverStep });
  return {
    view: (state, context, focusOnEntry) => {
      switch (state.step) {
        case "prepared":
          return html`<hw-ob-prepared-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
            .draft=${state.draft}
          ></hw-ob-prepared-step>`;
        case "handover":
          return html`<hw-ob-handover-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
          ></hw-ob-handover-step>`;
        default:
          return undefined;
      }
    },
  };
}
