import type { Draft, FlowState, FormValues, UnderWay } from "./state.ts";
import { afterLoss } from "./while-sending.ts";

/** What was put aside when a link was opened. */
export function asideOf(state: FlowState): UnderWay | undefined {
  return "aside" in state ? state.aside : undefined;
}

/**
 * What is kept of a state over which a link is opened, for when the visitor goes on with it; `undefined`
 * where nothing has been said yet.
 *
 * @param form what stands in its form, which the state does not tell of
 */
export function putAside(state: FlowState, form?: FormValues): UnderWay | undefined {
  if (!("draft" in state)) return asideOf(state);
  // Its answer will be heard by nobody: it is asked for.
  if (state.step === "sending") return afterLoss(state);
  if (state.step === "unknown") return state;
  const kept = form ? ({ ...state, draft: { ...state.draft, form } } as UnderWay) : state;
  return isBegun(state.draft) || form ? kept : undefined;
}

function isBegun({ consents, eligibility, form }: Draft): boolean {
  return consents.length + eligibility.length + Object.keys(form).length > 0;
}

/** The next state, past what is put aside. The account's screens have a draft: they go on with it themselves. */
export function past(aside: UnderWay | undefined, next: FlowState): FlowState {
  if (!aside) return next;
  if (next.step === "account" && aside.draft) {
    const unsettled = aside.step === "unknown" ? aside.key : undefined;
    return { ...next, draft: aside.draft, ...(unsettled !== undefined && { unsettled }) };
  }
  return "draft" in next || next.step === "paused" ? next : { ...next, aside };
}
