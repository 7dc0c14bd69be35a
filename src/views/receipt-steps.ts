import { html } from "lit";
import { defineBookedParts } from "./booked/define.ts";
import { defineElements } from "./define-elements.ts";
import { LookupStep } from "./receipt/lookup-step.ts";
import { ReceiptStep } from "./receipt/receipt-step.ts";
import type { StepFile } from "./step-loader.ts";

/** What only an office with receipt numbers needs. */
export function receiptSteps(): StepFile {
  defineBookedParts();
  defineElements({ "hw-ob-receipt-step": ReceiptStep, "hw-ob-lookup-step": LookupStep });
  return {
    view: (state, context, focusOnEntry) => {
      switch (state.step) {
        case "receipt":
          return html`<hw-ob-receipt-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
            .booking=${state.booking}
            .email=${state.email}
          ></hw-ob-receipt-step>`;
        case "lookup":
          return html`<hw-ob-lookup-step
            .context=${context}
            .focusOnEntry=${focusOnEntry}
            .number=${state.number}
          ></hw-ob-lookup-step>`;
        default:
          return undefined;
      }
    },
  };
}
