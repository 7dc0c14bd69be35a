import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { firstState, transition } from "../../src/flow/machine.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { eventOf, sampleEvents, sampleStates } from "../support/states-flow.ts";
import type { EventType, StateName } from "../support/states-flow.ts";

type Step = FlowState["step"];
const waiting = ["waiting", "waiting, resent", "waiting, refused", "waiting, lost"] as const;
const busy = ["waiting, resending", "waiting, checking"] as const;
const unknown = [
  "unknown, asking",
  "unknown, absent",
  "unknown, no answer",
  "unknown, after a reload",
] as const;

/** Every pair that means something; the sample events say with what. All others mean nothing. */
const leads: readonly (readonly [StateName | readonly StateName[], EventType, Step])[] = [
  ["consent", "consents-agreed", "eligibility"],
  ["consent", "personal-data-erased", "consent"],
  ["eligibility", "eligibility-declared", "slot"],
  ["eligibility", "went-back", "consent"],
  ["eligibility", "personal-data-erased", "eligibility"],
  ["ineligible", "went-back", "eligibility"],
  ["ineligible", "personal-data-erased", "ineligible"],
  ["account", "account-passed", "slot"],
  ["account", "consents-outdated", "consent"],
  ["account", "person-changed", "account"],
  ["account", "went-back", "eligibility"],
  ["account", "personal-data-erased", "account"],
  ["handover", "went-back", "eligibility"],
  ["handover", "personal-data-erased", "handover"],
  ["prepared", "went-back", "review"],
  ["prepared", "personal-data-erased", "form"],
  ["slot", "slot-chosen", "form"],
  ["slot", "went-back", "eligibility"],
  ["slot", "personal-data-erased", "slot"],
  [["form", "review"], "form-completed", "review"],
  ["form", "went-back", "slot"],
  ["form", "personal-data-erased", "form"],
  [["form", "review", "challenge", "prepared"], "left-alone", "form"],
  ["consent", "left-alone", "consent"],
  ["eligibility", "left-alone", "eligibility"],
  ["ineligible", "left-alone", "ineligible"],
  ["account", "left-alone", "account"],
  ["handover", "left-alone", "handover"],
  ["slot", "left-alone", "slot"],
  [["unknown, absent", "unknown, no answer", "unknown, after a reload"], "left-alone", "unknown"],
  [waiting, "left-alone", "waiting-mail"],
  ["receipt", "left-alone", "receipt"],
  ["lookup", "went-back", "consent"],
  ["lookup", "left-alone", "consent"],
  ["review", "sent", "sending"],
  ["review", "went-back", "form"],
  ["review", "step-revisited", "slot"],
  ["review", "personal-data-erased", "form"],
  ["sending", "booking-answered", "booked"],
  ["sending", "booking-refused", "slot"],
  ["sending", "answer-lost", "unknown"],
  ["challenge", "challenge-solved", "sending"],
  ["challenge", "challenge-cancelled", "review"],
  ["challenge", "challenge-failed", "review"],
  ["challenge", "personal-data-erased", "form"],
  [unknown, "booking-answered", "booked"],
  [unknown, "attempt-absent", "unknown"],
  [unknown, "attempt-unanswered", "unknown"],
  [["unknown, absent", "unknown, no answer", "unknown, after a reload"], "asked-again", "unknown"],
  [["unknown, asking", "unknown, absent", "unknown, no answer"], "sent", "sending"],
  [[...waiting, ...busy], "booking-answered", "booked"],
  [waiting, "resend-pressed", "waiting-mail"],
  [waiting, "code-entered", "waiting-mail"],
  [busy, "booking-refused", "waiting-mail"],
  [busy, "answer-lost", "waiting-mail"],
  ["waiting, resending", "mail-resent", "waiting-mail"],
  ["requested", "booking-answered", "booked"],
  [["link", "link, over a form"], "link-pressed", "link-acting"],
  ["link, over a form", "resumed", "form"],
  ["link, over a form", "left-alone", "link"],
  ["link, acting", "booking-answered", "booked"],
  ["link, acting", "booking-refused", "link-refused"],
  ["link, acting", "answer-lost", "link"],
];

const stateNames = () => Object.keys(sampleStates()) as StateName[];
const eventTypes = () => Object.keys(sampleEvents()) as EventType[];

describe("the flow", () => {
  before(loadTemporal);

  it("begins with the terms and nothing said", () => {
    expect(firstState).to.deep.equal({
      step: "consent",
      reason: "first",
      draft: { consents: [], eligibility: [], form: {} },
    });
  });

  for (const [names, type, step] of leads) {
    for (const name of [names].flat() as StateName[]) {
      it(`goes from "${name}" by ${type} to ${step}`, () => {
        const state = sampleStates()[name];
        const next = transition(state, eventOf(type));
        expect(next.step).to.equal(step);
        expect(next).not.to.equal(state);
      });
    }
  }

  it("hands back the very same object for every event that makes no sense", () => {
    const meant = new Set(
      leads.flatMap(([names, type]) => [names].flat().map((name) => `${String(name)} ${type}`)),
    );
    const everywhere = new Set<EventType>(["link-opened", "restarted"]);
    let senseless = 0;
    for (const name of stateNames()) {
      for (const type of eventTypes()) {
        if (meant.has(`${name} ${type}`) || everywhere.has(type)) continue;
        const state = sampleStates()[name];
        expect(transition(state, eventOf(type)) === state, `${name} by ${type}`).to.equal(true);
        senseless += 1;
      }
    }
    expect(senseless).to.equal(stateNames().length * (eventTypes().length - 2) - meant.size);
  });

  it("goes to a link that is opened, from everywhere", () => {
    const opened = eventOf("link-opened");
    for (const name of stateNames()) {
      const next = transition(sampleStates()[name], opened);
      expect(next, name).to.deep.include({ step: "link", after: "opening" });
      expect(next).to.have.nested.property("link.action", "cancel");
    }
  });

  it("begins anew from everywhere", () => {
    for (const name of stateNames()) {
      expect(transition(sampleStates()[name], eventOf("restarted")), name).to.equal(firstState);
    }
  });

  it("changes no state that it is given", () => {
    for (const name of stateNames()) {
      const state = sampleStates()[name];
      const before = JSON.stringify(state);
      for (const type of eventTypes()) transition(state, eventOf(type));
      expect(JSON.stringify(state), name).to.equal(before);
    }
  });
});
