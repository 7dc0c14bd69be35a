import { html } from "lit";
import { ChallengeStep } from "./challenge/challenge-step.ts";
import { defineElements } from "./define-elements.ts";
import type { StepFile } from "./step-loader.ts";

/** What only somebody needs whose request the backend answered with a challenge. */
export function challengeSteps(): StepFile {
  defineElements({ "hw-ob-challenge-step": ChallengeStep });
  return {
    view: (state, context, focusOnEntry) =>
      state.step === "challenge"
        ? html`<hw-ob-challenge-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
            .challenge=${state.challenge}
          ></hw-ob-challenge-step>`
        : undefined,
  };
}
