import { html, type TemplateResult } from "lit";
import type { FlowState } from "../flow/state.ts";
import { ConsentStep } from "./consent-step.ts";
import { defineElements } from "./define-elements.ts";
import { EligibilityStep } from "./eligibility-step.ts";
import { IneligibleStep } from "./ineligible-step.ts";
import { PausedStep } from "./paused-step.ts";
import type { StepContext } from "./step-element.ts";

/** The steps that a visitor sees first. The rest load while these are read. */
export function defineOpeningSteps(): void {
  defineElements({
    "hw-ob-consent-step": ConsentStep,
    "hw-ob-eligibility-step": EligibilityStep,
    "hw-ob-ineligible-step": IneligibleStep,
    "hw-ob-paused-step": PausedStep,
  });
}

/** The element that stands for a state, or `undefined` where that is one of `booking-steps.ts`. */
export function openingStepView(
  state: FlowState,
  context: StepContext,
  focusOnEntry: boolean,
): TemplateResult | undefined {
  switch (state.step) {
    case "paused":
      return html`<hw-ob-paused-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
      ></hw-ob-paused-step>`;
    case "consent":
      return html`<hw-ob-consent-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .reason=${state.reason}
        .agreed=${state.draft.consents.map(({ id }) => id)}
      ></hw-ob-consent-step>`;
    case "eligibility":
      return html`<hw-ob-eligibility-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .declared=${state.draft.eligibility}
      ></hw-ob-eligibility-step>`;
    case "ineligible":
      return html`<hw-ob-ineligible-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
      ></hw-ob-ineligible-step>`;
    default:
      return undefined;
  }
}
