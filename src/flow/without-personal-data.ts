import type { Draft, FlowState, ReadyDraft, UnderWay } from "./state.ts";

/** Erases what was typed; where that was under way, the form begins anew at the same slot. */
export function withoutPersonalData(state: FlowState): FlowState {
  switch (state.step) {
    case "form":
    case "review":
    case "challenge":
    case "prepared":
      return { step: "form", draft: withoutTyped(state.draft), refused: [], erased: true };
    case "consent":
    case "eligibility":
    case "ineligible":
    case "account":
    case "handover":
    case "slot":
      return { ...state, draft: withoutTyped(state.draft) };
    case "lookup":
      return state.aside
        ? { ...state, aside: withoutPersonalData(state.aside) as UnderWay }
        : state;
    default:
      return state;
  }
}

/** A draft that came back from the review or from the server still holds the applicant. */
export function withoutTyped<D extends Draft>(
  draft: D & Partial<Pick<ReadyDraft, "applicant" | "hints">>,
) {
  const { applicant: _, hints: __, ...said } = draft;
  return { ...said, form: {} };
}
