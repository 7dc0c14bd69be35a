import type { AccountEntry } from "../state.ts";
import type { AccountEvent, AccountState, SignInNotice } from "./state.ts";

const none = { kind: "none" } as const;

/** Where a visitor begins who comes to the account's screens. */
export function accountState(entry: AccountEntry, signedIn: boolean): AccountState {
  switch (entry.kind) {
    case "activate":
      return { screen: "activate", token: entry.token, notice: "none" };
    case "session-ended":
    case "signed-out":
      return signIn({ kind: entry.kind });
    default:
      return signedIn ? { screen: "own-bookings", news: none } : signIn(none);
  }
}

/**
 * Where an event leads among the account's screens. Pure; the controller performs the calls. An event
 * that makes no sense in a state returns the very same object.
 */
export function transition(state: AccountState, event: AccountEvent): AccountState {
  switch (state.screen) {
    case "sign-in":
      if (event.type === "sign-in-sent") return { screen: "signing-in", notice: state.notice };
      return event.type === "registration-chosen" ? { screen: "register", notice: none } : state;
    case "signing-in":
      return whileSigningIn(state, event);
    case "register":
      if (event.type === "registration-sent") return { screen: "registering", key: event.key };
      return event.type === "sign-in-chosen" ? signIn(none) : state;
    case "registering":
    case "registering-again":
      return whileRegistering(state, event);
    case "registration-unknown":
      // Its mail may have come all the same.
      if (event.type === "sign-in-chosen") return signIn(none);
      // The same key: whatever became of the first try, this one registers nobody twice.
      return event.type === "registration-sent" && event.key === state.key
        ? { screen: "registering-again", key: state.key }
        : state;
    case "registration-sent":
      if (event.type === "registration-chosen") return { screen: "register", notice: none };
      return event.type === "sign-in-chosen" ? signIn(none) : state;
    case "activate":
      if (event.type === "activation-pressed") return { screen: "activating", token: state.token };
      return event.type === "sign-in-chosen" ? signIn(none) : state;
    case "activating":
      return whileActivating(state, event);
    case "activation-refused":
      if (event.type === "activation-retried") {
        return { screen: "activate", token: state.token, notice: "none" };
      }
      return event.type === "sign-in-chosen" ? signIn(none) : state;
    case "own-bookings":
    case "cancel-chosen":
    case "cancelling":
      return event.type === "session-ended"
        ? signIn({ kind: "session-ended" })
        : amongBookings(state, event);
    case "passed":
      return state;
  }
}

type At<Screen extends AccountState["screen"]> = Extract<AccountState, { readonly screen: Screen }>;

function signIn(notice: SignInNotice): AccountState {
  return { screen: "sign-in", notice };
}

function whileSigningIn(state: At<"signing-in">, event: AccountEvent): AccountState {
  switch (event.type) {
    case "signed-in":
      return event.goal === "resume"
        ? { screen: "passed" }
        : { screen: "own-bookings", news: none };
    case "sign-in-refused":
      return signIn({ kind: "refused", problem: event.problem });
    case "sign-in-lost":
      return signIn({ kind: "lost" });
    default:
      return state;
  }
}

function whileRegistering(
  state: At<"registering" | "registering-again">,
  event: AccountEvent,
): AccountState {
  switch (event.type) {
    case "registered": {
      const { email, activateBy } = event;
      return { screen: "registration-sent", email, activateBy };
    }
    case "registration-refused":
      return { screen: "register", notice: { kind: "refused", problem: event.problem } };
    case "registration-lost":
      return { screen: "registration-unknown", key: state.key };
    default:
      return state;
  }
}

function whileActivating(state: At<"activating">, event: AccountEvent): AccountState {
  const { token } = state;
  switch (event.type) {
    case "activated":
      return signIn({ kind: "activated" });
    case "activation-refused":
      return { screen: "activation-refused", token, problem: event.problem };
    case "activation-lost":
      return { screen: "activate", token, notice: "lost" };
    default:
      return state;
  }
}

function amongBookings(
  state: At<"own-bookings" | "cancel-chosen" | "cancelling">,
  event: AccountEvent,
): AccountState {
  if (state.screen === "own-bookings") {
    return event.type === "cancel-chosen"
      ? { screen: "cancel-chosen", booking: event.booking }
      : state;
  }
  const { booking } = state;
  if (state.screen === "cancel-chosen") {
    if (event.type === "cancel-pressed") return { screen: "cancelling", booking };
    return event.type === "cancel-dropped" ? { screen: "own-bookings", news: none } : state;
  }
  switch (event.type) {
    case "cancelled":
      return { screen: "own-bookings", news: { kind: "cancelled", booking: event.booking } };
    case "cancel-refused": {
      const { problem } = event;
      return { screen: "own-bookings", news: { kind: "cancel-refused", booking, problem } };
    }
    case "cancel-lost":
      return { screen: "own-bookings", news: { kind: "cancel-lost", booking } };
    default:
      return state;
  }
}
