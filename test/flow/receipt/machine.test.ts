import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import {
  firstLookupState,
  lookupTransition,
  type LookupEvent,
  type LookupState,
} from "../../../src/flow/receipt/machine.ts";
import { lookupOf } from "../../../demo/gallery/states/receipt-lookup.ts";
import { factsOf } from "../../../demo/gallery/states/facts.ts";

function samples() {
  const facts = factsOf("kanagawa");
  const lookup = lookupOf(facts);
  const { booking } = lookupOf(facts, { status: "cancelled" });
  const problem = { code: "lookup-failed", status: 404 };
  const states = {
    form: firstLookupState,
    "form after a fault": { at: "form", fault: { kind: "failed" } },
    "looking up": { at: "looking-up", from: "form" },
    "looking up again": { at: "looking-up", from: "booking" },
    found: { at: "found", lookup },
    "found after a fault": { at: "found", lookup, fault: { kind: "unknown" } },
    "cancel asked": { at: "cancel-asked", lookup },
    cancelling: { at: "cancelling", lookup },
    cancelled: { at: "cancelled", booking },
  } as const satisfies Record<string, LookupState>;
  const events = {
    "look-up-pressed": { type: "look-up-pressed" },
    "looked-up": { type: "looked-up", lookup },
    "look-up-refused": { type: "look-up-refused", problem },
    "look-up-unanswered": { type: "look-up-unanswered" },
    "cancel-asked": { type: "cancel-asked" },
    "cancel-dropped": { type: "cancel-dropped" },
    "cancel-pressed": { type: "cancel-pressed" },
    cancelled: { type: "cancelled", booking },
    "cancel-refused": { type: "cancel-refused", problem },
    "cancel-unanswered": { type: "cancel-unanswered" },
    "another-asked": { type: "another-asked" },
  } as const satisfies { [T in LookupEvent["type"]]: Extract<LookupEvent, { type: T }> };
  return { states, events, lookup, booking };
}
type Samples = ReturnType<typeof samples>;
type StateName = keyof Samples["states"];
type EventName = keyof Samples["events"];

/** Every move there is; every other event of a state changes nothing. */
const moves: readonly (readonly [StateName, EventName, LookupState["at"]])[] = [
  ["form", "look-up-pressed", "looking-up"],
  ["form after a fault", "look-up-pressed", "looking-up"],
  ["looking up", "looked-up", "found"],
  ["looking up", "look-up-refused", "form"],
  ["looking up", "look-up-unanswered", "form"],
  ["looking up again", "looked-up", "found"],
  ["looking up again", "look-up-refused", "form"],
  ["looking up again", "look-up-unanswered", "form"],
  ["found", "cancel-asked", "cancel-asked"],
  ["found", "look-up-pressed", "looking-up"],
  ["found after a fault", "cancel-asked", "cancel-asked"],
  ["found after a fault", "look-up-pressed", "looking-up"],
  ["cancel asked", "cancel-dropped", "found"],
  ["cancel asked", "cancel-pressed", "cancelling"],
  ["cancelling", "cancelled", "cancelled"],
  ["cancelling", "cancel-refused", "found"],
  ["cancelling", "cancel-unanswered", "found"],
];

describe("looking a booking up", () => {
  let s: Samples;
  before(async () => {
    await loadTemporal();
    s = samples();
  });

  for (const [from, event, to] of moves) {
    it(`goes from ${from} by ${event} to ${to}`, () => {
      expect(lookupTransition(s.states[from], s.events[event]).at).to.equal(to);
    });
  }

  it("goes nowhere by any other event", () => {
    for (const [from, state] of Object.entries(s.states)) {
      for (const [type, event] of Object.entries(s.events)) {
        const isMove = moves.some(([a, b]) => a === from && b === type);
        if (isMove || type === "another-asked") continue;
        expect(lookupTransition(state, event), `${from} by ${type}`).to.equal(state);
      }
    }
  });

  it("begins anew from everywhere, with nothing of what was on show", () => {
    for (const state of Object.values(s.states)) {
      expect(lookupTransition(state, { type: "another-asked" })).to.deep.equal({ at: "form" });
    }
  });

  it("remembers whether it was sent from the form or from a booking on show", () => {
    const pressed = { type: "look-up-pressed" } as const;
    expect(lookupTransition(s.states.form, pressed)).to.include({ from: "form" });
    expect(lookupTransition(s.states.found, pressed)).to.include({ from: "booking" });
  });

  it("drops an old fault with the next press", () => {
    const asked = lookupTransition(s.states["found after a fault"], { type: "cancel-asked" });
    expect(lookupTransition(asked, { type: "cancel-dropped" })).not.to.have.property("fault");
  });

  const lookupFaults: readonly (readonly [code: string, more: object, fault: object])[] = [
    ["lookup-failed", {}, { kind: "failed" }],
    ["validation-failed", {}, { kind: "failed" }],
    ["lookup-locked", { retryAfterSeconds: 600 }, { kind: "locked", retryAfterSeconds: 600 }],
    ["lookup-locked", {}, { kind: "locked", retryAfterSeconds: undefined }],
    [
      "rate-limited",
      { status: 429, retryAfterSeconds: 40 },
      { kind: "busy", retryAfterSeconds: 40 },
    ],
    ["http-429", { status: 429 }, { kind: "busy", retryAfterSeconds: undefined }],
    ["http-500", {}, { kind: "unanswered" }],
  ];
  for (const [code, more, fault] of lookupFaults) {
    it(`tells of ${code} ${JSON.stringify(more)}: ${JSON.stringify(fault)}`, () => {
      const problem = { code, status: 400, ...more };
      expect(
        lookupTransition(s.states["looking up"], { type: "look-up-refused", problem }),
      ).to.deep.equal({ at: "form", fault });
    });
  }

  const cancelFaults: readonly (readonly [code: string, more: object, fault: object])[] = [
    ["cancel-closed", { reason: "begun" }, { kind: "closed", reason: "begun" }],
    ["cancel-closed", {}, { kind: "closed", reason: undefined }],
    ["link-expired", {}, { kind: "expired" }],
    ["link-unknown", {}, { kind: "expired" }],
    ["link-superseded", {}, { kind: "expired" }],
    ["booking-ended", {}, { kind: "refused" }],
    ["rate-limited", {}, { kind: "refused" }],
  ];
  for (const [code, more, fault] of cancelFaults) {
    it(`tells of a cancellation refused by ${code} ${JSON.stringify(more)}: ${JSON.stringify(fault)}`, () => {
      const problem = { code, status: 409, ...more };
      expect(
        lookupTransition(s.states.cancelling, { type: "cancel-refused", problem }),
      ).to.deep.equal({ at: "found", lookup: s.lookup, fault });
    });
  }

  it("calls nothing cancelled that the server does not call so", () => {
    const { booking } = lookupOf(factsOf("kanagawa"), { status: "completed" });
    const next = lookupTransition(s.states.cancelling, { type: "cancelled", booking });
    expect(next.at).to.equal("found");
    expect(next).to.have.nested.property("lookup.booking.status", "completed");
  });
});
