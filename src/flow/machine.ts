import type { Applicant } from "../domain/applicant.ts";
import { afterRefusal } from "./after-refusal.ts";
import type { Draft, FlowEvent, FlowState, KnownBooking, WaitingState } from "./state.ts";

const emptyDraft: Draft = { consents: [], eligibility: [], form: {} };

export const firstState: FlowState = { step: "consent", draft: emptyDraft, reason: "first" };

/**
 * Where an event leads. Pure: it asks nobody and sends nothing; the controller performs what a
 * state stands for. An event that makes no sense in a state returns the very same object.
 */
export function transition(state: FlowState, event: FlowEvent): FlowState {
  if (event.type === "link-opened") {
    return { step: "link", link: event.link, after: "opening" };
  }
  if (event.type === "restarted") return firstState;
  if (event.type === "personal-data-erased") return withoutPersonalData(state);
  switch (state.step) {
    case "consent":
    case "eligibility":
    case "ineligible":
    case "slot":
    case "form":
      return whileFilling(state, event);
    case "review":
      if (event.type === "sent") return { step: "sending", draft: state.draft, key: event.key };
      if (event.type === "went-back") return { step: "form", draft: state.draft, refused: [] };
      if (event.type === "step-revisited") {
        return event.step === "slot"
          ? { step: "slot", draft: state.draft }
          : { step: "form", draft: state.draft, refused: [] };
      }
      return state;
    case "sending":
      return whileSending(state, event);
    case "unknown":
      return whileUnknown(state, event);
    case "waiting-mail":
      return whileWaiting(state, event);
    case "requested":
      return event.type === "booking-answered" ? afterAnswer(event.booking) : state;
    case "link":
      return event.type === "link-pressed" ? { ...state, step: "link-acting" } : state;
    case "link-acting":
      if (event.type === "booking-answered") return afterAnswer(event.booking);
      if (event.type === "booking-refused") {
        return { step: "link-refused", link: state.link, problem: event.problem };
      }
      if (event.type === "answer-lost") {
        // A new object each time: the page looks the link up anew, also when a second answer is lost.
        return { step: "link", link: { ...state.link }, after: "lost-answer" };
      }
      return state;
    default:
      return state;
  }
}

type FillingState = Extract<
  FlowState,
  { step: "consent" | "eligibility" | "ineligible" | "slot" | "form" }
>;

function whileFilling(state: FillingState, event: FlowEvent): FlowState {
  const { step, draft } = state;
  switch (event.type) {
    case "consents-agreed":
      if (step !== "consent") return state;
      return { step: "eligibility", draft: { ...draft, consents: event.consents } };
    case "eligibility-declared": {
      if (step !== "eligibility") return state;
      const declared = { ...draft, eligibility: event.statements };
      return { step: event.eligible ? "slot" : "ineligible", draft: declared };
    }
    case "slot-chosen":
      if (step !== "slot") return state;
      return { step: "form", draft: { ...draft, slot: event.slot }, refused: [] };
    case "form-completed": {
      if (step !== "form") return state;
      const { form, applicant } = event;
      return { step: "review", draft: { ...state.draft, form, applicant } };
    }
    case "went-back":
      return oneStepBack(state, event.form ? { ...draft, form: event.form } : draft);
    default:
      return state;
  }
}

function oneStepBack(state: FillingState, draft: Draft): FlowState {
  if (state.step === "form") return { step: "slot", draft };
  if (state.step === "slot" || state.step === "ineligible") return { step: "eligibility", draft };
  if (state.step === "eligibility") return { step: "consent", draft, reason: "first" };
  return state;
}

function whileSending(state: Extract<FlowState, { step: "sending" }>, event: FlowEvent): FlowState {
  const { draft, key } = state;
  switch (event.type) {
    case "booking-answered":
      return afterAnswer(event.booking, draft.applicant.email);
    case "booking-refused":
      return afterRefusal(draft, event.problem);
    case "answer-lost":
      return {
        step: "unknown",
        key,
        draft,
        start: draft.slot.start.toInstant(),
        settling: "asking",
      };
    default:
      return state;
  }
}

function whileUnknown(state: Extract<FlowState, { step: "unknown" }>, event: FlowEvent): FlowState {
  switch (event.type) {
    case "booking-answered":
      return afterAnswer(event.booking, state.draft?.applicant.email);
    case "attempt-absent":
      return { ...state, settling: "absent" };
    case "attempt-unanswered":
      return { ...state, settling: "no-answer" };
    case "asked-again":
      return state.settling === "asking" ? state : { ...state, settling: "asking" };
    case "sent":
      // The same key: whatever became of the first request, this one cannot book twice.
      return state.draft ? { step: "sending", draft: state.draft, key: state.key } : state;
    default:
      return state;
  }
}

function whileWaiting(state: WaitingState, event: FlowEvent): FlowState {
  const { activity } = state;
  const busy =
    activity.kind === "resending" || activity.kind === "checking-code" ? activity.kind : undefined;
  switch (event.type) {
    case "booking-answered":
      return event.booking.status === "provisional"
        ? { ...state, booking: { ...state.booking, ...event.booking } }
        : afterAnswer(event.booking);
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
        return afterAnswer({ ...state.booking, status });
      }
      return { ...state, activity: { kind: "refused", of: busy, problem } };
    }
    case "answer-lost":
      return busy ? { ...state, activity: { kind: "lost", of: busy } } : state;
    default:
      return state;
  }
}

/** The screen follows what the server says of the booking, whatever the procedure promised. */
export function afterAnswer(booking: KnownBooking, email?: string): FlowState {
  switch (booking.status) {
    case "provisional":
      return { step: "waiting-mail", booking, email, activity: { kind: "idle" } };
    case "awaiting-office":
      return { step: "requested", booking };
    case "confirmed":
      return { step: "booked", booking };
    default:
      return { step: "ended", booking };
  }
}

/** Erases what was typed; where that was under way, the form begins anew at the same slot. */
function withoutPersonalData(state: FlowState): FlowState {
  switch (state.step) {
    case "form":
    case "review":
      return { step: "form", draft: withoutTyped(state.draft), refused: [] };
    case "consent":
    case "eligibility":
    case "ineligible":
    case "slot":
      return { ...state, draft: withoutTyped(state.draft) };
    default:
      return state;
  }
}

/** A draft that came back from the review or from the server still holds the applicant. */
function withoutTyped<D extends Draft>(draft: D & { readonly applicant?: Applicant }) {
  const { applicant: _, ...said } = draft;
  return { ...said, form: {} };
}
