import { challengeOf } from "../contract/challenge.ts";
import { isTurnedAway, type Problem } from "../contract/problem.ts";
import { afterAnswer } from "./after-answer.ts";
import { afterRefusal } from "./after-refusal.ts";
import type { ProcedurePath } from "./procedures/procedure.ts";
import type { ChallengeState, FlowEvent, FlowState, UnknownState } from "./state.ts";

/** A challenge may have expired while it was worked out, so another one is; no third. */
const MOST_CHALLENGES = 2;

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
      if (!state.again || !isTurnedAway(event.problem)) {
        return challengeAfter(state, event.problem) ?? afterRefusal(draft, event.problem);
      }
      return event.problem.code === "session-ended"
        ? { step: "account", draft, entry: { kind: "session-ended" }, unsettled: state.key }
        : { ...afterLoss(state), settling: "no-answer" };
    case "answer-lost":
      return afterLoss(state);
    default:
      return state;
  }
}

function challengeAfter(state: SendingState, problem: Problem): ChallengeState | undefined {
  const { draft, key, again, proof } = state;
  const challenge = challengeOf(problem);
  const asked = (proof?.asked ?? 0) + 1;
  if (!challenge || asked > MOST_CHALLENGES) return undefined;
  return { step: "challenge", draft, key, challenge, asked, ...(again && { again }) };
}

/** This device works out what the backend asked for. The same key goes on: one press is one booking. */
export function whileChallenged(state: ChallengeState, event: FlowEvent): FlowState {
  const { draft, key, asked, again } = state;
  switch (event.type) {
    case "challenge-solved": {
      const proof = { solution: event.solution, asked };
      return { step: "sending", draft, key, proof, ...(again && { again }) };
    }
    case "challenge-cancelled":
    case "challenge-failed":
      // Refused with certainty: nothing was taken in.
      return { step: "review", draft, problem: { code: event.type, status: 403 } };
    default:
      return state;
  }
}

/** The answer is not there: what became of the request is asked for by its key. */
export function afterLoss({ draft, key, again, proof }: SendingState): UnknownState {
  const start = draft.slot.start.toInstant();
  return {
    step: "unknown",
    key,
    draft,
    start,
    settling: "asking",
    ...(again && { sentAgain: again }),
    ...(proof && { proof }),
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
        ? {
            step: "sending",
            draft: state.draft,
            key: state.key,
            again: true,
            ...(state.proof && { proof: state.proof }),
          }
        : state;
    default:
      return state;
  }
}
