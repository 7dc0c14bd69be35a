import { html } from "lit";
import { AccountStep } from "./account/account-step.ts";
import { Activate } from "./account/activate.ts";
import { ActivationRefused } from "./account/activation-refused.ts";
import { OwnBookings } from "./account/own-bookings.ts";
import { Register } from "./account/register.ts";
import { RegistrationSent } from "./account/registration-sent.ts";
import { RegistrationUnknown } from "./account/registration-unknown.ts";
import { SignIn } from "./account/sign-in.ts";
import { defineBookedParts } from "./booked/define.ts";
import { defineElements } from "./define-elements.ts";
import type { StepFile } from "./step-loader.ts";

/** What only an office with accounts needs. */
export function accountSteps(): StepFile {
  defineBookedParts();
  defineElements({
    "hw-ob-account-step": AccountStep,
    "hw-ob-activate": Activate,
    "hw-ob-activation-refused": ActivationRefused,
    "hw-ob-own-bookings": OwnBookings,
    "hw-ob-register": Register,
    "hw-ob-registration-sent": RegistrationSent,
    "hw-ob-registration-unknown": RegistrationUnknown,
    "hw-ob-sign-in": SignIn,
  });
  return {
    view: (state, context, focusOnEntry) => {
      switch (state.step) {
        case "account":
          return html`<hw-ob-account-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
            .flowState=${state}
          ></hw-ob-account-step>`;
        default:
          return undefined;
      }
    },
  };
}
