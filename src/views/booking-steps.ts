import { html, nothing, type TemplateResult } from "lit";
import { asideOf } from "../flow/put-aside.ts";
import type { FlowState } from "../flow/state.ts";
import { AgreeStep } from "./agree-step.ts";
import { defineBookedParts } from "./booked/define.ts";
import { BookedStep } from "./booked-step.ts";
import { defineElements } from "./define-elements.ts";
import { EndedStep } from "./ended-step.ts";
import { FormStep } from "./form-step.ts";
import { LinkRefusedStep } from "./link-refused-step.ts";
import { LinkStep } from "./link-step.ts";
import { MonthGrid } from "./month-grid.ts";
import { RequestedStep } from "./requested-step.ts";
import { ResumeOffer } from "./resume-offer.ts";
import { ReviewStep } from "./review-step.ts";
import { SendingStep } from "./sending-step.ts";
import { SlotStep } from "./slot-step.ts";
import type { StepContext } from "./step-element.ts";
import type { StepFile } from "./step-loader.ts";
import { TypedWatch } from "./typed-watch.ts";
import { UnknownStep } from "./unknown-step.ts";
import { WaitingMailStep } from "./waiting-mail-step.ts";

/** The steps from the choice of a slot to the end, all in one file: whoever can send can also see what came of it. */
export function bookingSteps(): StepFile {
  defineBookedParts();
  defineElements({
    "hw-ob-agree-step": AgreeStep,
    "hw-ob-booked-step": BookedStep,
    "hw-ob-ended-step": EndedStep,
    "hw-ob-form-step": FormStep,
    "hw-ob-link-refused-step": LinkRefusedStep,
    "hw-ob-link-step": LinkStep,
    "hw-ob-month-grid": MonthGrid,
    "hw-ob-requested-step": RequestedStep,
    "hw-ob-resume-offer": ResumeOffer,
    "hw-ob-review-step": ReviewStep,
    "hw-ob-sending-step": SendingStep,
    "hw-ob-slot-step": SlotStep,
    "hw-ob-typed-watch": TypedWatch,
    "hw-ob-unknown-step": UnknownStep,
    "hw-ob-waiting-mail-step": WaitingMailStep,
  });
  return { view };
}

function view(
  state: FlowState,
  context: StepContext,
  focusOnEntry: boolean,
): TemplateResult | undefined {
  const step = stepView(state, context, focusOnEntry);
  const offer = asideOf(state)
    ? html`<hw-ob-resume-offer .context=${context}></hw-ob-resume-offer>`
    : nothing;
  return step && html`${step}${offer}`;
}

function stepView(
  state: FlowState,
  context: StepContext,
  focusOnEntry: boolean,
): TemplateResult | undefined {
  switch (state.step) {
    case "slot":
      return html`<hw-ob-slot-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .chosen=${"slot" in state.draft && !state.notice ? state.draft.slot : undefined}
        .returned=${state.notice}
      ></hw-ob-slot-step>`;
    case "form":
      return html`<hw-ob-form-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .slotChosen=${state.draft.slot}
        .values=${state.draft.form}
        .refused=${state.refused}
        .erased=${state.erased ?? false}
      ></hw-ob-form-step>`;
    case "review":
      return html`<hw-ob-review-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .draft=${state.draft}
        .problem=${state.problem}
      ></hw-ob-review-step>`;
    case "sending":
      return html`<hw-ob-sending-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
      ></hw-ob-sending-step>`;
    case "unknown":
      return html`<hw-ob-unknown-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .flowState=${state}
      ></hw-ob-unknown-step>`;
    case "waiting-mail":
      return html`<hw-ob-waiting-mail-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .flowState=${state}
      ></hw-ob-waiting-mail-step>`;
    case "requested":
      return html`<hw-ob-requested-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .booking=${state.booking}
      ></hw-ob-requested-step>`;
    case "booked":
      return html`<hw-ob-booked-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .booking=${state.booking}
      ></hw-ob-booked-step>`;
    case "ended":
      return html`<hw-ob-ended-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .booking=${state.booking}
      ></hw-ob-ended-step>`;
    case "link":
    case "link-acting":
      if (state.link.action === "agree") {
        return html`<hw-ob-agree-step
          .context=${context}
          .focusOnEntry=${focusOnEntry}
          .link=${state.link}
          .arrival=${state.after}
          .acting=${state.step === "link-acting"}
        ></hw-ob-agree-step>`;
      }
      return html`<hw-ob-link-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .link=${state.link}
        .arrival=${state.after}
        .acting=${state.step === "link-acting"}
      ></hw-ob-link-step>`;
    case "link-refused":
      return html`<hw-ob-link-refused-step
        .context=${context}
        .focusOnEntry=${focusOnEntry}
        .link=${state.link}
        .problem=${state.problem}
      ></hw-ob-link-refused-step>`;
    default:
      return undefined;
  }
}
