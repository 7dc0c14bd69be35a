import { booking } from "../../src/contract/booking.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import type { AccountEvent, AccountState } from "../../src/flow/account/state.ts";
import { bookingJson, factsOf, type Facts } from "../../demo/gallery/states/facts.ts";

/** A booking of the signed-in person's as the server tells it. */
export function ownBooking({ office, slot }: Facts, changes: Record<string, unknown> = {}) {
  return booking.parse(bookingJson(office.id, slot, changes));
}

/** One of each state of the account's screens. Call it once Temporal is loaded. */
export function accountStates(facts: Facts = factsOf("kanazawa")) {
  const key = "key-1";
  const token = "secret-of-the-link-0123456789";
  const own = ownBooking(facts);
  const activateBy = Temporal.Instant.from("2026-11-17T11:00:00+09:00");
  return {
    "sign-in": { screen: "sign-in", notice: { kind: "none" } },
    "signing-in": { screen: "signing-in", notice: { kind: "none" } },
    register: { screen: "register", notice: { kind: "none" } },
    registering: { screen: "registering", key },
    "registration-unknown": { screen: "registration-unknown", key },
    "registering-again": { screen: "registering-again", key },
    "registration-sent": { screen: "registration-sent", email: "hanako@example.jp", activateBy },
    activate: { screen: "activate", token, notice: "none" },
    activating: { screen: "activating", token },
    "activation-refused": {
      screen: "activation-refused",
      token,
      problem: { code: "link-expired", status: 410 },
    },
    "own-bookings": { screen: "own-bookings", news: { kind: "none" } },
    "cancel-chosen": { screen: "cancel-chosen", booking: own },
    cancelling: { screen: "cancelling", booking: own },
    passed: { screen: "passed" },
  } as const satisfies { [S in AccountState["screen"]]: Extract<AccountState, { screen: S }> };
}

/** One of each event. */
export function accountEvents(facts: Facts = factsOf("kanazawa")) {
  const own = ownBooking(facts);
  const problem = { code: "refused", status: 409 };
  return {
    "sign-in-sent": {},
    "signed-in": { goal: "own-bookings" },
    "sign-in-refused": { problem },
    "sign-in-lost": {},
    "session-ended": {},
    "registration-chosen": {},
    "sign-in-chosen": {},
    "registration-sent": { key: "key-1" },
    registered: {
      email: "hanako@example.jp",
      activateBy: Temporal.Instant.from("2026-11-17T11:00:00+09:00"),
    },
    "registration-refused": { problem },
    "registration-lost": {},
    "activation-pressed": {},
    activated: {},
    "activation-refused": { problem },
    "activation-lost": {},
    "activation-retried": {},
    "cancel-chosen": { booking: own },
    "cancel-dropped": {},
    "cancel-pressed": {},
    cancelled: { booking: own },
    "cancel-refused": { problem },
    "cancel-lost": {},
  } as const satisfies {
    [T in AccountEvent["type"]]: Omit<Extract<AccountEvent, { type: T }>, "type">;
  };
}

export function accountEventOf(type: AccountEvent["type"], facts?: Facts): AccountEvent {
  return { type, ...accountEvents(facts)[type] } as AccountEvent;
}
