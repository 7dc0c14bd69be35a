import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { firstState, transition } from "../../src/flow/machine.ts";
import { asideOf } from "../../src/flow/put-aside.ts";
import { procedureOf } from "../../src/flow/procedures/index.ts";
import type { FlowEvent, FlowState, FormValues } from "../../src/flow/state.ts";
import { eventOf, sampleEvents, type EventType } from "../support/states-flow.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { holds } from "../support/holds.ts";

const offices = ["otaru", "kitakyushu-mothers", "kanazawa", "kanagawa"] as const;
const STEPS = 60;
const many = { numRuns: 2000 };

/** A profile takes longer to read than a walk. */
const known = new Map<string, Facts>();
const factsAt = (office: (typeof offices)[number]): Facts => {
  const facts = known.get(office) ?? factsOf(office);
  known.set(office, facts);
  return facts;
};

/** What may happen next, by a number each: its type, and which of its kinds. */
type Move = readonly [type: number, kind: number];
const moves = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: STEPS });

const statuses = ["provisional", "awaiting-office", "confirmed", "cancelled", "expired"] as const;
const refusals = [
  ["slot-taken", 409],
  ["terms-outdated", 409],
  ["session-ended", 401],
  ["rate-limited", 429],
  ["validation-failed", 422],
  ["no-such-code", 418],
] as const;

/** The events that lead on from a step: most walks would otherwise never leave the first. */
const onward: { readonly [step in FlowState["step"]]?: readonly EventType[] } = {
  consent: ["consents-agreed", "consents-agreed", "own-bookings-asked"],
  eligibility: ["eligibility-declared", "eligibility-declared", "went-back"],
  account: ["account-passed", "account-passed", "went-back"],
  slot: ["slot-chosen", "slot-chosen", "went-back"],
  form: ["form-completed", "form-completed", "went-back"],
  review: ["sent", "sent", "went-back", "step-revisited"],
  sending: ["booking-answered", "booking-refused", "answer-lost"],
  unknown: ["booking-answered", "attempt-absent", "attempt-unanswered", "sent", "asked-again"],
  "waiting-mail": ["booking-answered", "code-entered", "answer-lost"],
  requested: ["booking-answered"],
  link: ["link-pressed", "link-pressed", "resumed", "link-opened"],
  "link-acting": ["booking-answered", "booking-refused", "answer-lost"],
  "link-refused": ["resumed", "link-opened"],
  booked: ["resumed", "own-bookings-asked", "link-opened"],
  lookup: ["went-back", "link-opened"],
};
const linkActions = ["confirm", "cancel", "agree", "activate", "receipt"] as const;

function eventFor(state: FlowState, [type, kind]: Move, facts: Facts, turn: number): FlowEvent {
  const all = Object.keys(sampleEvents(facts)) as EventType[];
  const likely = onward[state.step] ?? all;
  const from = type % 4 === 0 ? all : likely;
  const event = eventOf(from[kind % from.length] ?? "went-back", facts);
  const form: FormValues = { ...facts.form, name: `花子 ${turn}` };
  const isFilledIn = state.step === "form" || state.step === "account";
  switch (event.type) {
    case "form-completed":
    case "consents-outdated":
      return { ...event, form };
    case "went-back":
      return isFilledIn ? { ...event, form } : event;
    case "link-opened": {
      const action = linkActions[(type >> 4) % linkActions.length] ?? "confirm";
      return { ...event, link: { ...event.link, action }, ...(isFilledIn && { form }) };
    }
    case "sent":
      return { ...event, key: `key-${turn}` };
    case "booking-answered":
      return {
        ...event,
        booking: facts.booking({ status: statuses[(type >> 4) % statuses.length] }),
      };
    case "booking-refused": {
      const [code, status] = refusals[(type >> 4) % refusals.length] ?? refusals[0];
      return { ...event, problem: { code, status } };
    }
    default:
      return event;
  }
}

/** What ends a draft by the visitor's own will. */
const endsDraft = new Set<EventType>([
  "personal-data-erased",
  "left-alone",
  "restarted",
  "signed-out",
  "person-changed",
]);
/** It was sent, and answered. */
const isAnswered = ({ step }: FlowState, { type }: FlowEvent) =>
  (step === "sending" || step === "unknown") && type === "booking-answered";

const formOf = (state: FlowState): FormValues | undefined => {
  const holding = asideOf(state) ?? state;
  return "draft" in holding ? holding.draft?.form : undefined;
};

/** Walks, and shows each step to `sees`. */
function walk(
  office: (typeof offices)[number],
  taken: readonly Move[],
  sees: (before: FlowState, event: FlowEvent, after: FlowState) => void,
): readonly FlowState[] {
  const facts = factsAt(office);
  const path = procedureOf(facts.office);
  const states = [firstState];
  let state: FlowState = firstState;
  taken.forEach((move, turn) => {
    const before = state;
    const event = eventFor(before, move, facts, turn);
    state = transition(before, event, path);
    sees(before, event, state);
    states.push(state);
  });
  return states;
}

describe("however a visitor and a server act,", () => {
  before(loadTemporal);

  it("the walks reach every kind of place", () => {
    const reached = new Set<string>();
    for (const office of offices) {
      for (const taken of fc.sample(moves, { numRuns: 150, seed: 11 })) {
        for (const { step } of walk(office, taken, () => undefined)) reached.add(step);
      }
    }
    for (const step of ["review", "sending", "unknown", "waiting-mail", "booked", "receipt"]) {
      expect([...reached]).to.include(step);
    }
  });

  holds<[(typeof offices)[number], Move[]]>(
    "it is called booked on the server's word only",
    [fc.constantFrom(...offices), moves as fc.Arbitrary<Move[]>],
    (office, taken) => {
      walk(office, taken, (before, event, after) => {
        if (after.step !== "booked" || before.step === "booked") return;
        expect(event.type).to.equal("booking-answered");
        expect(event).to.have.nested.property("booking.status", "confirmed");
      });
    },
    many,
  );

  holds<[(typeof offices)[number], Move[]]>(
    "nothing that was typed is lost but by the visitor's own will",
    [fc.constantFrom(...offices), moves as fc.Arbitrary<Move[]>],
    (office, taken) => {
      walk(office, taken, (before, event, after) => {
        const typed = formOf(before);
        if (after === before || typed === undefined || Object.keys(typed).length === 0) return;
        if (endsDraft.has(event.type) || isAnswered(before, event)) return;
        const expected = "form" in event && event.form ? event.form : typed;
        expect(formOf(after), `${before.step}, ${event.type}, ${after.step}`).to.deep.equal(
          expected,
        );
      });
    },
    many,
  );

  holds<[(typeof offices)[number], Move[]]>(
    "a request that may have arrived is never sent under another key",
    [fc.constantFrom(...offices), moves as fc.Arbitrary<Move[]>],
    (office, taken) => {
      walk(office, taken, (before, event, after) => {
        if (before.step === "unknown" && after.step === "sending") {
          expect(after.key).to.equal(before.key);
        }
        if (before.step === "sending" && after.step === "unknown") {
          expect(after.key).to.equal(before.key);
        }
        if (after.step === "sending" && before.step === "review") {
          expect(event).to.have.property("key", after.key);
        }
      });
    },
    many,
  );
});
