import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { problemStatus } from "../../src/contract/problem.ts";
import { transition } from "../../src/flow/machine.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { sampleStates } from "../support/states-flow.ts";

describe("after a refusal, the flow leads", () => {
  let facts: Facts;
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });

  const mended = {
    "slot-taken": "slot",
    "slot-not-bookable": "slot",
    "daily-limit": "slot",
    "terms-outdated": "consent",
    "session-ended": "account",
  } as const;
  for (const code of [...Object.keys(problemStatus), "something-new"]) {
    const step = code in mended ? mended[code as keyof typeof mended] : "review";
    it(`from ${code} to ${step}`, () => {
      const problem = { code, status: 409 };
      const next = transition(states.sending, { type: "booking-refused", problem });
      expect(next.step).to.equal(step);
      expect(next).to.have.nested.property("draft.form", facts.form);
      expect(next).to.have.nested.property("draft.slot", facts.slot);
      if (step === "review") expect(next).to.have.property("problem", problem);
    });
  }

  it("back to the slots with the start that could not be had", () => {
    const problem = { code: "daily-limit", status: 409 };
    expect(transition(states.sending, { type: "booking-refused", problem })).to.deep.equal({
      step: "slot",
      draft: facts.ready,
      notice: { problem: "daily-limit", start: facts.slot.start },
    });
  });

  it("back to the terms with nothing agreed to", () => {
    const problem = { code: "terms-outdated", status: 409 };
    expect(transition(states.sending, { type: "booking-refused", problem })).to.deep.equal({
      step: "consent",
      draft: { ...facts.ready, consents: [] },
      reason: "terms-changed",
    });
  });

  it("to the form when it names fields of the form, and to the review when it does not", () => {
    const refusedFor = (...pointers: string[]) =>
      transition(states.sending, {
        type: "booking-refused",
        problem: {
          code: "validation-failed",
          status: 422,
          errors: pointers.map((pointer) => ({ pointer, code: "bad" })),
        },
      });
    expect(refusedFor("/applicant/email", "/slot/start", "/applicant/phone")).to.deep.equal({
      step: "form",
      draft: facts.ready,
      refused: [
        { field: "email", code: "bad" },
        { field: "phone", code: "bad" },
      ],
    });
    expect(refusedFor("/slot/start", "/applicant/email/0", "/applicant/").step).to.equal("review");
    expect(refusedFor().step).to.equal("review");
  });
});
