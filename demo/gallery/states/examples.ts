import type { FlowState } from "../../../src/flow/state.ts";
import type { AllMessages } from "../../../src/i18n/messages.ts";
import { officeIds, type OfficeId } from "../../../mock-api/offices/index.ts";
import type { MockApi } from "../../../mock-api/in-process.ts";
import type { HwOnlineBooking } from "../../../src/hw-online-booking.ts";
import type { Facts } from "./facts.ts";
import { accountExamples } from "./of-account.ts";
import { answerStates } from "./of-answers.ts";
import { challengeStates } from "./of-challenge.ts";
import { checkStates } from "./of-check.ts";
import { fillingStates } from "./of-filling.ts";
import { frameExamples } from "./of-frame.ts";
import { handOverStates } from "./of-hand-over.ts";
import { linkStates } from "./of-links.ts";
import { receiptStates, reconsentStates } from "./of-receipt.ts";
import { slotStates } from "./of-slots.ts";
import type { Page } from "../page.ts";

/** One way the widget can look: the gallery's, the tests' and the screenshots'. */
export interface Example {
  readonly name: string;
  readonly office: OfficeId;
  /** Where the visitor is; absent where the widget is left as it begins. */
  readonly state?: (facts: Facts) => FlowState;
  /** What the page's owner wrote on the element besides the office. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What befalls the element before it is on the page. */
  readonly before?: (widget: HwOnlineBooking) => void | Promise<void>;
  /** What the server does otherwise than succeed. */
  readonly prepare?: (server: MockApi, facts: Facts) => void;
  /** What the visitor does within the step. */
  readonly does?: (page: Page, t: AllMessages) => Promise<void>;
  /** Words that stand on the page when the example is complete. */
  readonly says: (t: AllMessages) => string | RegExp;
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
      says: () => /11:00|午前11時/u,
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
export const stepExamples: readonly Example[] = [
  ...officeIds.flatMap(wayThrough),
  ...fillingStates,
  ...slotStates,
  ...answerStates,
  ...challengeStates,
  ...checkStates,
  ...linkStates,
  ...accountExamples,
  ...handOverStates,
  ...receiptStates,
  ...reconsentStates,
];

/** Everything that the widget can look like. */
export const examples: readonly Example[] = [...stepExamples, ...frameExamples];

/** An example's name in an address and in a file's name. */
export const idOf = ({ name }: Example): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
