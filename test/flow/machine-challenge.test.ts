import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { transition } from "../../src/flow/machine.ts";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { challenge } from "../../demo/gallery/states/of-challenge.ts";
import { sampleStates } from "../support/states-flow.ts";

const problem = { code: "challenge-required", status: 403, challenge };
const refused: FlowEvent = { type: "booking-refused", problem };
const solved: FlowEvent = { type: "challenge-solved", solution: "solved" };

describe("a challenge", () => {
  let facts: Facts;
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });
  const after = (state: FlowState, ...events: readonly FlowEvent[]) =>
    events.reduce((now, event) => transition(now, event), state);

  it("is worked out for the very same request, whose key stays", () => {
    const now = after(states.sending, refused);
    expect(now).to.deep.equal({
      step: "challenge",
      draft: facts.ready,
      key: "key-1",
      challenge,
      asked: 1,
    });
    expect(after(now, solved)).to.deep.equal({
      step: "sending",
      draft: facts.ready,
      key: "key-1",
      proof: { solution: "solved", asked: 1 },
    });
  });

  it("that has expired meanwhile is followed by one more, and by no third", () => {
    const second = after(states.sending, refused, solved, refused);
    expect(second).to.have.property("step", "challenge");
    expect(second).to.have.property("asked", 2);
    expect(after(second, solved, refused)).to.deep.equal({
      step: "review",
      draft: facts.ready,
      problem,
    });
  });

  it("that cannot be read is a refusal like any other", () => {
    const strange = { ...problem, challenge: { ...challenge, maxnumber: 1e9 } };
    const now = after(states.sending, { type: "booking-refused", problem: strange });
    expect(now).to.deep.equal({ step: "review", draft: facts.ready, problem: strange });
  });

  for (const type of ["challenge-cancelled", "challenge-failed"] as const) {
    it(`ends at the review with everything kept, after ${type}`, () => {
      expect(after(states.challenge, { type })).to.deep.equal({
        step: "review",
        draft: facts.ready,
        problem: { code: type, status: 403 },
      });
    });
  }

  it("keeps what it has worked out when the next answer is lost", () => {
    const lost = after(states.sending, refused, solved, { type: "answer-lost" });
    const proof = { solution: "solved", asked: 1 };
    expect(lost).to.deep.include({ step: "unknown", key: "key-1", proof });
    const again = after(lost, { type: "attempt-absent" }, { type: "sent", key: "another" });
    expect(again).to.deep.include({ step: "sending", key: "key-1", again: true, proof });
  });

  it("settles a request that was sent before: a known key is answered first", () => {
    const again = after(states["unknown, absent"], { type: "sent", key: "another" });
    const now = after(again, refused);
    expect(now).to.deep.include({ step: "challenge", key: "key-1", again: true });
    expect(after(now, { type: "challenge-cancelled" })).to.have.property("step", "review");
  });

  it("leaves nothing typed behind for whoever comes next", () => {
    expect(after(states.challenge, { type: "left-alone" })).to.deep.equal({
      step: "form",
      draft: { ...facts.draft, slot: facts.slot, form: {} },
      refused: [],
    });
  });
});

describe("what the form noticed", () => {
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    states = sampleStates();
  });

  it("goes with the request, stays when a slip is mended, and is erased with what was typed", () => {
    const { form, applicant } = states.review.draft;
    const completed = { type: "form-completed", form, applicant } as const;
    const noticed = transition(states.form, { ...completed, hints: ["quick"] });
    expect(noticed).to.have.deep.nested.property("draft.hints", ["quick"]);
    const mended = transition(noticed, completed);
    expect(mended).to.have.deep.nested.property("draft.hints", ["quick"]);
    const erased = transition(mended, { type: "personal-data-erased" });
    expect(erased).not.to.have.nested.property("draft.hints");
  });
});
