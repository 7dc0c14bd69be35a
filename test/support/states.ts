import type { FlowState } from "../../src/flow/state.ts";
import type { AllMessages } from "../../src/i18n/messages.ts";
import { officeIds, type OfficeId } from "../../mock-api/offices/index.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import type { Facts } from "./states-facts.ts";
import { accountExamples } from "./states-of-account.ts";
import { answerStates } from "./states-of-answers.ts";
import { fillingStates } from "./states-of-filling.ts";
import { handOverStates } from "./states-of-hand-over.ts";
import { linkStates } from "./states-of-links.ts";
import { receiptStates, reconsentStates } from "./states-of-receipt.ts";
import { slotStates } from "./states-of-slots.ts";
import type { Page } from "./view-page.ts";

/** One way the widget can look. Read by the accessibility tests, and by whoever wants to see them all. */
export interface Example {
  readonly name: string;
  readonly office: OfficeId;
  readonly state: (facts: Facts) => FlowState;
  /** What the server does otherwise than succeed. */
  readonly prepare?: (server: MockApi, facts: Facts) => void;
  /** What the visitor does within the step. */
  readonly does?: (page: Page, t: AllMessages) => Promise<void>;
  /** Words that stand on the page when the example is complete. */
  readonly says: (t: AllMessages) => string;
}

/** The steps of every office, as they are when all goes well. */
function wayThrough(office: OfficeId): Example[] {
  const examples: readonly Omit<Example, "office">[] = [
    {
      name: "consent",
      state: ({ draft }) => ({ step: "consent", draft, reason: "first" }),
      says: (t) => t.consentLead,
    },
    {
      name: "eligibility",
      state: ({ draft }) => ({ step: "eligibility", draft }),
      says: (t) => t.eligibilityTitle,
    },
    {
      name: "slot",
      state: ({ draft }) => ({ step: "slot", draft }),
      says: (t) => t.nextSlotsTitle,
    },
    {
      name: "form",
      state: ({ ready }) => ({ step: "form", draft: ready, refused: [] }),
      says: (t) => t.formTitle,
    },
    {
      name: "review",
      state: ({ ready }) => ({ step: "review", draft: ready }),
      says: (t) => t.reviewTitle,
    },
    {
      name: "booked",
      state: ({ booking }) => ({ step: "booked", booking: booking() }),
      says: (t) => t.bookedTitle,
    },
  ];
  return examples.map((each) => ({ ...each, name: `${each.name} of ${office}`, office }));
}

/** Every state of every step. */
export const examples: readonly Example[] = [
  ...officeIds.flatMap(wayThrough),
  ...fillingStates,
  ...slotStates,
  ...answerStates,
  ...linkStates,
  ...accountExamples,
  ...handOverStates,
  ...receiptStates,
  ...reconsentStates,
];
