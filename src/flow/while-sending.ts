import { isTurnedAway } from "../contract/problem.ts";
import { afterAnswer } from "./after-answer.ts";
import { afterRefusal } from "./after-refusal.ts";
import type { ProcedurePath } from "./procedures/procedure.ts";
import type { FlowEvent, FlowState, UnknownState } from "./state.ts";

type SendingState = Extract<FlowState, { step: "sending" }>;

/** A request is on its way. */
export function whileSending(
  state: SendingState,
  event: FlowEvent,
  path: ProcedurePath,
): FlowState {
  const { draft } = state;
  switch (event.type) {
    case "booking-answered":
      return afterAnswer(event.booking, path, draft.applicant.email);
    case "booking-refused":
      // Who was turned away at the door has learned nothing of what came of an earlier try.
      if (!state.again || !isTurnedAway(event.problem)) return afterRefusal(draft, event.problem);
      return event.problem.code === "session-ended"
        ? { step: "account", draft, entry: { kind: "session-ended" }, unsettled: state.key }
        : { ...afterLoss(state), settling: "no-answer" };
    case "answer-lost":
      return afterLoss(state);
    default:
      return state;
  }
}

/** The answer is not there: what became of the request is asked for by its key. */
export function afterLoss({ draft, key, again }: SendingState): UnknownState {
  const start = draft.slot.start.toInstant();
  return {
    step: "unknown",
    key,
    draft,
    start,
    settling: "asking",
    ...(again && { sentAgain: again }),
  };
}

/** Nobody knows what came of a request. */
export function whileUnknown(
  state: UnknownState,
  event: FlowEvent,
  path: ProcedurePath,
): FlowState {
  switch (event.type) {
    case "booking-answered":
      return afterAnswer(event.booking, path, state.draft?.applicant.email);
    case "attempt-absent":
      return { ...state, settling: "absent" };
    case "attempt-unanswered":
      return { ...state, settling: "no-answer" };
    case "asked-again":
      return state.settling === "asking" ? state : { ...state, settling: "asking" };
    case "sent":
      // The same key: whatever became of the first request, this one cannot book twice.
      return state.draft
        ? { step: "sending", draft: state.draft, key: state.key, again: true }
        : state;
    default:
      return state;
  }
}
