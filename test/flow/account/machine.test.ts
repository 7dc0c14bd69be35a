import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { accountState, transition } from "../../../src/flow/account/machine.ts";
import type { AccountEvent, AccountScreen } from "../../../src/flow/account/state.ts";
import type { AccountEntry } from "../../../src/flow/state.ts";
import { accountEventOf, accountEvents, accountStates } from "../../support/account-states.ts";

type EventType = AccountEvent["type"];
const amongBookings = ["own-bookings", "cancel-chosen", "cancelling"] as const;
const onTheirWay = ["registering", "registering-again"] as const;

/** Every pair that means something; all others mean nothing. */
const leads: readonly (readonly [
  AccountScreen | readonly AccountScreen[],
  EventType,
  AccountScreen,
])[] = [
  ["sign-in", "sign-in-sent", "signing-in"],
  ["sign-in", "registration-chosen", "register"],
  ["signing-in", "signed-in", "own-bookings"],
  ["signing-in", "sign-in-refused", "sign-in"],
  ["signing-in", "sign-in-lost", "sign-in"],
  ["register", "registration-sent", "registering"],
  ["register", "sign-in-chosen", "sign-in"],
  [onTheirWay, "registered", "registration-sent"],
  [onTheirWay, "registration-refused", "register"],
  [onTheirWay, "registration-lost", "registration-unknown"],
  ["registration-unknown", "registration-sent", "registering-again"],
  ["registration-unknown", "sign-in-chosen", "sign-in"],
  ["registration-sent", "registration-chosen", "register"],
  ["registration-sent", "sign-in-chosen", "sign-in"],
  ["activate", "activation-pressed", "activating"],
  ["activate", "sign-in-chosen", "sign-in"],
  ["activating", "activated", "sign-in"],
  ["activating", "activation-refused", "activation-refused"],
  ["activating", "activation-lost", "activate"],
  ["activation-refused", "activation-retried", "activate"],
  ["activation-refused", "sign-in-chosen", "sign-in"],
  [amongBookings, "session-ended", "sign-in"],
  ["own-bookings", "cancel-chosen", "cancel-chosen"],
  ["cancel-chosen", "cancel-dropped", "own-bookings"],
  ["cancel-chosen", "cancel-pressed", "cancelling"],
  ["cancelling", "cancelled", "own-bookings"],
  ["cancelling", "cancel-refused", "own-bookings"],
  ["cancelling", "cancel-lost", "own-bookings"],
];

const screens = () => Object.keys(accountStates()) as AccountScreen[];
const types = () => Object.keys(accountEvents()) as EventType[];

describe("the account's flow", () => {
  before(loadTemporal);

  const entries: readonly (readonly [AccountEntry, signedIn: boolean, object])[] = [
    [{ kind: "sign-in" }, false, { screen: "sign-in", notice: { kind: "none" } }],
    [{ kind: "sign-in" }, true, { screen: "own-bookings", news: { kind: "none" } }],
    [{ kind: "manage" }, false, { screen: "sign-in", notice: { kind: "none" } }],
    [{ kind: "manage" }, true, { screen: "own-bookings", news: { kind: "none" } }],
    [{ kind: "session-ended" }, true, { screen: "sign-in", notice: { kind: "session-ended" } }],
    [{ kind: "signed-out" }, true, { screen: "sign-in", notice: { kind: "signed-out" } }],
    [
      { kind: "activate", token: "secret" },
      true,
      { screen: "activate", token: "secret", notice: "none" },
    ],
  ];
  for (const [entry, signedIn, state] of entries) {
    it(`begins for ${entry.kind}, ${signedIn ? "signed in" : "signed out"}, as it should`, () => {
      expect(accountState(entry, signedIn)).to.deep.equal(state);
    });
  }

  for (const [names, type, screen] of leads) {
    for (const name of [names].flat() as AccountScreen[]) {
      it(`leads from ${name} by ${type} to ${screen}`, () => {
        const before = accountStates()[name];
        const after = transition(before, accountEventOf(type));
        expect(after.screen).to.equal(screen);
        expect(after).not.to.equal(before);
      });
    }
  }

  it("stays where it is by every other event", () => {
    const meant = new Set(
      leads.flatMap(([names, type]) => [names].flat().map((name) => `${String(name)} ${type}`)),
    );
    const states = accountStates();
    for (const name of screens()) {
      for (const type of types().filter((each) => !meant.has(`${name} ${each}`))) {
        expect(transition(states[name], accountEventOf(type)), `${name} ${type}`).to.equal(
          states[name],
        );
      }
    }
  });

  it("goes on with what was under way where a request waits", () => {
    const { "signing-in": state } = accountStates();
    expect(transition(state, { type: "signed-in", goal: "resume" })).to.deep.equal({
      screen: "passed",
    });
  });

  it("sends a lost registration again under the same key, and under no other", () => {
    const { "registration-unknown": state } = accountStates();
    const again = transition(state, { type: "registration-sent", key: state.key });
    expect(again).to.deep.equal({ screen: "registering-again", key: "key-1" });
    expect(transition(state, { type: "registration-sent", key: "key-2" })).to.equal(state);
  });

  it("keeps the link's secret until its outcome is known", () => {
    const { activating } = accountStates();
    const { token } = activating;
    expect(transition(activating, { type: "activation-lost" })).to.deep.equal({
      screen: "activate",
      token,
      notice: "lost",
    });
    const problem = { code: "link-expired", status: 410 };
    expect(transition(activating, { type: "activation-refused", problem })).to.deep.equal({
      screen: "activation-refused",
      token,
      problem,
    });
    expect(transition(activating, { type: "activated" })).to.deep.equal({
      screen: "sign-in",
      notice: { kind: "activated" },
    });
  });

  it("tells which booking was cancelled, or was not", () => {
    const { cancelling } = accountStates();
    const { booking } = cancelling;
    const cancelled = { ...booking, status: "cancelled" as const };
    expect(transition(cancelling, { type: "cancelled", booking: cancelled })).to.deep.equal({
      screen: "own-bookings",
      news: { kind: "cancelled", booking: cancelled },
    });
    const problem = { code: "cancel-closed", status: 409 };
    expect(transition(cancelling, { type: "cancel-refused", problem })).to.deep.equal({
      screen: "own-bookings",
      news: { kind: "cancel-refused", booking, problem },
    });
    expect(transition(cancelling, { type: "cancel-lost" })).to.deep.equal({
      screen: "own-bookings",
      news: { kind: "cancel-lost", booking },
    });
  });
});
