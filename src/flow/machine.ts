import { afterAnswer } from "./after-answer.ts";
import { actsOnBooking, type BookingLink } from "../contract/link.ts";
import { withoutVisitor } from "./left-alone.ts";
import { requestPath, type ProcedurePath } from "./procedures/procedure.ts";
import { asideOf, past, putAside } from "./put-aside.ts";
import type { Draft, FlowEvent, FlowState } from "./state.ts";
import { whileFilling } from "./while-filling.ts";
import { whileChallenged, whileSending, whileUnknown } from "./while-sending.ts";
import { whileWaiting } from "./while-waiting.ts";
import { withoutPersonalData } from "./without-personal-data.ts";

const emptyDraft: Draft = { consents: [], eligibility: [], form: {} };

export const firstState: FlowState = { step: "consent", draft: emptyDraft, reason: "first" };

/**
 * Where an event leads. Pure: it asks nobody and sends nothing; the controller performs what a
 * state stands for. An event that makes no sense in a state returns the very same object.
 */
export function transition(
  state: FlowState,
  event: FlowEvent,
  path: ProcedurePath = requestPath,
): FlowState {
  const next = nextState(state, event, path);
  return next === state || endsWhatWasPutAside.has(event.type) ? next : past(asideOf(state), next);
}

const endsWhatWasPutAside: ReadonlySet<FlowEvent["type"]> = new Set([
  "resumed",
  "restarted",
  "signed-out",
  "personal-data-erased",
  "left-alone",
]);

function nextState(state: FlowState, event: FlowEvent, path: ProcedurePath): FlowState {
  if (event.type === "link-opened") return afterLink(state, event, path);
  if (event.type === "resumed") return asideOf(state) ?? state;
  if (event.type === "restarted") return firstState;
  if (event.type === "personal-data-erased") return withoutPersonalData(state);
  if (event.type === "left-alone") {
    // A booking that was looked up is on show; only leaving takes it off the page.
    const cleared = withoutVisitor(state);
    return cleared.step === "lookup" ? transition(cleared, { type: "went-back" }, path) : cleared;
  }
  if (event.type === "own-bookings-asked") return atOwnBookings(state, path);
  if (event.type === "signed-out" && path.ownBookings === "account") {
    return { step: "account", draft: emptyDraft, entry: { kind: "signed-out" } };
  }
  switch (state.step) {
    case "consent":
    case "eligibility":
    case "ineligible":
    case "account":
    case "handover":
    case "slot":
    case "form":
      return whileFilling(state, event, path);
    case "review":
      if (event.type === "sent") {
        return path.sends === "mail"
          ? { step: "prepared", draft: state.draft }
          : { step: "sending", draft: state.draft, key: event.key };
      }
      if (event.type === "form-completed") {
        const { form, applicant } = event;
        return { ...state, draft: { ...state.draft, form, applicant } };
      }
      if (event.type === "went-back") return { step: "form", draft: state.draft, refused: [] };
      if (event.type === "step-revisited") {
        return event.step === "slot"
          ? { step: "slot", draft: state.draft }
          : { step: "form", draft: state.draft, refused: [] };
      }
      return state;
    case "sending":
      return whileSending(state, event, path);
    case "challenge":
      return whileChallenged(state, event);
    case "unknown":
      return whileUnknown(state, event, path);
    case "waiting-mail":
      return whileWaiting(state, event, path);
    case "lookup":
      return event.type === "went-back" ? (state.aside ?? firstState) : state;
    case "prepared":
      return event.type === "went-back" ? { step: "review", draft: state.draft } : state;
    case "requested":
      return event.type === "booking-answered" ? afterAnswer(event.booking, path) : state;
    case "link":
      if (event.type !== "link-pressed") return state;
      return event.consents
        ? { ...state, step: "link-acting", consents: event.consents }
        : { ...state, step: "link-acting" };
    case "link-acting":
      if (event.type === "booking-answered") return afterAnswer(event.booking, path);
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

/** A registration's link and a receipt number lead to screens of their own, where the office has them. */
function afterLink(
  state: FlowState,
  { link, form }: Extract<FlowEvent, { type: "link-opened" }>,
  { ownBookings }: ProcedurePath,
): FlowState {
  const aside = putAside(state, form);
  if (actsOnBooking(link)) {
    // Opened once more while its press is under way, it says nothing new.
    const isUnderWay = state.step === "link-acting" && isSame(state.link, link);
    return isUnderWay ? state : past(aside, { step: "link", link, after: "opening" });
  }
  if (link.action === "receipt" && ownBookings === "lookup") {
    return past(aside, { step: "lookup", number: link.token });
  }
  if (link.action === "activate" && ownBookings === "account") {
    const entry = { kind: "activate", token: link.token } as const;
    return past(aside, { step: "account", draft: emptyDraft, entry });
  }
  return state;
}

function isSame(one: BookingLink, other: BookingLink): boolean {
  return one.action === other.action && one.token === other.token;
}

const fromWhere: ReadonlySet<FlowState["step"]> = new Set([
  "paused",
  "consent",
  "booked",
  "receipt",
]);

/** Only from where nothing is under way. */
function atOwnBookings(state: FlowState, { ownBookings }: ProcedurePath): FlowState {
  if (!fromWhere.has(state.step)) return state;
  const number = "booking" in state ? state.booking.receipt?.number : undefined;
  const aside = putAside(state);
  switch (ownBookings) {
    case "lookup":
      return past(aside, { step: "lookup", number });
    case "account":
      return past(aside, { step: "account", draft: emptyDraft, entry: { kind: "manage" } });
    default:
      return state;
  }
}
