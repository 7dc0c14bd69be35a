/**
 * Every step, as `hw-step-change` tells it to the page. Written out, not taken from `FlowState`: so the
 * element's types name nothing of Temporal, which a page's TypeScript may not know.
 */
export type StepName =
  | "paused"
  | "consent"
  | "eligibility"
  | "ineligible"
  | "account"
  | "slot"
  | "form"
  | "review"
  | "sending"
  | "challenge"
  | "unknown"
  | "waiting-mail"
  | "receipt"
  | "lookup"
  | "prepared"
  | "handover"
  | "requested"
  | "booked"
  | "ended"
  | "link"
  | "link-acting"
  | "link-refused";
