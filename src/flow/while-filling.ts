import type { FillingStep, ProcedurePath } from "./procedures/procedure.ts";
import type { Draft, FlowEvent, FlowState, ReadyDraft } from "./state.ts";

type FillingState = Extract<
  FlowState,
  {
    step: "consent" | "eligibility" | "ineligible" | "account" | "handover" | "slot" | "form";
  }
>;

/** The steps before sending: on, back, and past what a procedure does not have. */
export function whileFilling(
  state: FillingState,
  event: FlowEvent,
  path: ProcedurePath,
): FlowState {
  const { step, draft } = state;
  switch (event.type) {
    case "consents-agreed":
      if (step !== "consent") return state;
      return { step: "eligibility", draft: { ...draft, consents: event.consents } };
    case "eligibility-declared": {
      if (step !== "eligibility") return state;
      const declared = { ...draft, eligibility: event.statements };
      return event.eligible
        ? afterEligibility(declared, path.steps)
        : { step: "ineligible", draft: declared };
    }
    case "account-passed":
      return step === "account" ? afterAccount(state) : state;
    case "person-changed":
      if (step !== "account") return state;
      return { ...state, draft: { consents: [], eligibility: [], form: {} } };
    case "consents-outdated":
      if (step !== "account") return state;
      return {
        step: "consent",
        draft: { ...draft, consents: [], form: event.form },
        reason: "terms-changed",
      };
    case "slot-chosen":
      if (step !== "slot") return state;
      return { step: "form", draft: { ...draft, slot: event.slot }, refused: [] };
    case "form-completed": {
      if (step !== "form") return state;
      const { form, applicant, hints } = event;
      const draftNow = { ...state.draft, form, applicant, ...(hints && { hints }) };
      return { step: "review", draft: draftNow };
    }
    case "went-back":
      return oneStepBack(state, event.form ? { ...draft, form: event.form } : draft);
    default:
      return state;
  }
}

function afterEligibility(draft: Draft, steps: readonly FillingStep[]): FlowState {
  const next = steps[steps.indexOf("eligibility") + 1];
  if (next === "account") return { step: "account", draft, entry: { kind: "sign-in" } };
  return { step: next === "handover" ? "handover" : "slot", draft };
}

/** Signed in: on with what was under way, or from the documents, if the visitor came past them. */
function afterAccount({
  draft,
  unsettled,
}: {
  readonly draft: Draft | ReadyDraft;
  readonly unsettled?: string;
}): FlowState {
  if (draft.consents.length === 0) return { step: "consent", draft, reason: "first" };
  if (!("applicant" in draft)) return { step: "slot", draft };
  if (unsettled === undefined) return { step: "review", draft };
  const start = draft.slot.start.toInstant();
  return { step: "unknown", key: unsettled, draft, start, sentAgain: true, settling: "asking" };
}

function oneStepBack(state: FillingState, draft: Draft): FlowState {
  switch (state.step) {
    case "form":
      return { step: "slot", draft };
    case "slot":
    case "ineligible":
    case "handover":
      return { step: "eligibility", draft };
    case "account":
      return draft.consents.length > 0
        ? { step: "eligibility", draft }
        : { step: "consent", draft, reason: "first" };
    case "eligibility":
      return { step: "consent", draft, reason: "first" };
    default:
      return state;
  }
}
