import { asideOf } from "./put-aside.ts";
import type { FlowState, UnderWay } from "./state.ts";
import { withoutPersonalData, withoutTyped } from "./without-personal-data.ts";

const MINUTE_MS = 60_000;

/** How long a page may be left alone: on a shared PC the next person must not read what the last one typed. */
export const leftAlone = { warnedAfterMinutes: 13, clearedAfterMinutes: 15 } as const;

export type Presence = "present" | "warned" | "gone";

/** @param idleMs since the visitor was last heard of */
export function presenceAfter(idleMs: number): Presence {
  if (idleMs >= leftAlone.clearedAfterMinutes * MINUTE_MS) return "gone";
  return idleMs >= leftAlone.warnedAfterMinutes * MINUTE_MS ? "warned" : "present";
}

/** Whether a state holds what a person typed, or whom a mail went to. */
export function holdsPersonalData(state: FlowState): boolean {
  const aside = asideOf(state);
  if (aside && holdsPersonalData(aside)) return true;
  if ("email" in state && state.email !== undefined) return true;
  if (!("draft" in state) || !state.draft) return false;
  const { draft } = state;
  return "applicant" in draft || Object.values(draft.form).some((text) => text.trim() !== "");
}

/** Whether something is on its way to the server; nothing is taken away from under it. */
export function isSending(state: FlowState): boolean {
  switch (state.step) {
    case "sending":
    case "link-acting":
      return true;
    case "unknown":
      return state.settling === "asking";
    case "waiting-mail":
      return state.activity.kind === "resending" || state.activity.kind === "checking-code";
    default:
      return false;
  }
}

const settled: ReadonlySet<FlowState["step"]> = new Set(["sending", "unknown", "prepared"]);

/** The same, where leaving the page would lose it. A prepared mail leads out of the page by itself. */
export function holdsUnsent(state: FlowState): boolean {
  const aside = asideOf(state);
  if (aside) return holdsUnsent(aside);
  return "draft" in state && !settled.has(state.step) && holdsPersonalData(state);
}

/** A state whose visitor has gone: nothing personal is left in it. */
export function withoutVisitor(state: FlowState): FlowState {
  if (isSending(state)) return state;
  if ("aside" in state && state.aside) {
    const { aside, ...rest } = state;
    return { ...withoutVisitor(rest), aside: asideWithoutVisitor(aside) } as FlowState;
  }
  switch (state.step) {
    case "form":
    case "review":
    case "challenge":
    case "prepared":
      return { step: "form", draft: withoutTyped(state.draft), refused: [] };
    case "account":
      // Another entry begins the account's screens anew, with nothing in their inputs.
      return { ...state, draft: withoutTyped(state.draft), entry: { ...state.entry } };
    case "waiting-mail":
      return { ...state, email: undefined, activity: { kind: "idle" } };
    case "receipt":
      return { ...state, email: undefined };
    case "unknown":
      return { ...state, draft: undefined };
    default:
      return withoutPersonalData(state);
  }
}

/** Nothing of it is on its way: what became of a request is asked for when it is taken up again. */
function asideWithoutVisitor(aside: UnderWay): UnderWay {
  return aside.step === "unknown"
    ? { ...aside, draft: undefined }
    : (withoutVisitor(aside) as UnderWay);
}
