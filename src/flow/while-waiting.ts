import { afterAnswer } from "./after-answer.ts";
import type { ProcedurePath } from "./procedures/procedure.ts";
import type { FlowEvent, FlowState, WaitingState } from "./state.ts";

/** On the screen that waits for the mail's link to be opened. */
export function whileWaiting(
  state: WaitingState,
  event: FlowEvent,
  path: ProcedurePath,
): FlowState {
  const { activity } = state;
  const busy =
    activity.kind === "resending" || activity.kind === "checking-code" ? activity.kind : undefined;
  switch (event.type) {
    case "booking-answered":
      return event.booking.status === "provisional"
        ? { ...state, booking: { ...state.booking, ...event.booking } }
        : afterAnswer(event.booking, path);
    case "resend-pressed": {
      // To the same address it is not a correction: the earlier link goes on working.
      const email = event.email === state.email ? undefined : event.email;
      return busy ? state : { ...state, activity: { kind: "resending", email } };
    }
    case "code-entered":
      return busy ? state : { ...state, activity: { kind: "checking-code", code: event.code } };
    case "mail-resent": {
      if (activity.kind !== "resending") return state;
      const booking = { ...state.booking, ...event.booking };
      const { email } = activity;
      return {
        ...state,
        booking,
        email: email ?? state.email,
        activity: { kind: "resent", email },
      };
    }
    case "booking-refused": {
      if (!busy) return state;
      const { problem } = event;
      const { code, bookingStatus: status } = problem;
      // It has lapsed, or moved on elsewhere, since the page last heard of it: no use in pressing again.
      if (code === "booking-ended" && status !== undefined && status !== "provisional") {
        return afterAnswer({ ...state.booking, status }, path);
      }
      return { ...state, activity: { kind: "refused", of: busy, problem } };
    }
    case "answer-lost":
      return busy ? { ...state, activity: { kind: "lost", of: busy } } : state;
    default:
      return state;
  }
}
