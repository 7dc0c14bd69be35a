import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { transition } from "../../src/flow/machine.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { sampleStates } from "../support/states-flow.ts";

/** What only a person's own words hold. */
const PERSONAL = /職業|hanako|090|5678|相談/u;

describe("while a visitor fills in, the flow", () => {
  let facts: Facts;
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });

  it("keeps what was agreed to", () => {
    const { consents } = facts.draft;
    const next = transition(states.consent, { type: "consents-agreed", consents });
    expect(next).to.deep.equal({ step: "eligibility", draft: { ...facts.draft, consents } });
  });

  it("tells whoever may not use the service, and keeps what they declared", () => {
    const declared = {
      type: "eligibility-declared",
      statements: ["device"],
      eligible: false,
    } as const;
    expect(transition(states.eligibility, declared)).to.deep.equal({
      step: "ineligible",
      draft: { ...facts.draft, eligibility: ["device"] },
    });
  });

  it("keeps the slot and all that was typed before", () => {
    const { slot, form } = facts;
    const next = transition(states.slot, { type: "slot-chosen", slot });
    expect(next).to.deep.equal({ step: "form", draft: { ...facts.draft, slot }, refused: [] });
    expect(next).to.have.nested.property("draft.form", form);
  });

  it("keeps what was typed when the visitor goes back from the form", () => {
    const form = { name: "職業 太郎" };
    const back = transition(states.form, { type: "went-back", form });
    expect(back).to.have.nested.property("draft.form", form);
    const further = transition(back, { type: "went-back" });
    expect(further).to.have.nested.property("draft.form", form);
    const slot = transition(further, {
      type: "eligibility-declared",
      statements: ["device"],
      eligible: true,
    });
    expect(transition(slot, { type: "slot-chosen", slot: facts.slot })).to.have.nested.property(
      "draft.form",
      form,
    );
  });

  it("leads from the review to whatever is to be changed, with everything kept", () => {
    for (const step of ["slot", "form"] as const) {
      const next = transition(states.review, { type: "step-revisited", step });
      expect(next).to.include({ step }).and.have.property("draft", facts.ready);
    }
  });

  it("stays at the review where a slip is mended there, with all the rest kept", () => {
    const email = "hanako@gmail.com";
    const { form, applicant } = facts.ready;
    const mended = { form: { ...form, email }, applicant: { ...applicant, email } };
    const next = transition(states.review, { type: "form-completed", ...mended });
    expect(next).to.deep.equal({ step: "review", draft: { ...facts.ready, ...mended } });
  });

  it("sends what was reviewed under the key that was minted", () => {
    expect(transition(states.review, { type: "sent", key: "key-9" })).to.deep.equal({
      step: "sending",
      draft: facts.ready,
      key: "key-9",
    });
  });

  it("says nothing more of an earlier visit to the terms", () => {
    const changed: FlowState = { ...states.consent, reason: "terms-changed" };
    const { consents } = facts.draft;
    const agreed = transition(changed, { type: "consents-agreed", consents });
    expect(transition(agreed, { type: "went-back" })).to.include({ reason: "first" });
  });

  describe("erases every word typed", () => {
    const erased = { type: "personal-data-erased" } as const;
    const nothingLeft = (state: FlowState) => expect(JSON.stringify(state)).not.to.match(PERSONAL);

    it("and knows which words those are", () => {
      expect(JSON.stringify(states.review)).to.match(PERSONAL);
    });

    for (const name of [
      "consent",
      "eligibility",
      "ineligible",
      "slot",
      "form",
      "review",
    ] as const) {
      it(`in the step ${name}`, () => {
        const next = transition(states[name], erased);
        nothingLeft(next);
        expect(next).to.have.nested.property("draft.eligibility", facts.draft.eligibility);
      });
    }

    it("in the form to which the visitor went back from the review", () => {
      nothingLeft(transition(transition(states.review, { type: "went-back" }), erased));
    });

    it("in the slots to which the server sent the visitor back", () => {
      const problem = { code: "slot-taken", status: 409 };
      const back = transition(states.sending, { type: "booking-refused", problem });
      nothingLeft(transition(back, erased));
    });

    it("in the terms that have changed", () => {
      const problem = { code: "terms-outdated", status: 409 };
      const back = transition(states.sending, { type: "booking-refused", problem });
      nothingLeft(transition(back, erased));
    });

    it("but keeps the slot, where the form begins anew", () => {
      for (const name of ["form", "review"] as const) {
        const next = transition(states[name], erased);
        expect(next)
          .to.include({ step: "form", erased: true })
          .and.have.nested.property("draft.slot", facts.slot);
        expect(next).to.have.nested.property("refused.length", 0);
      }
    });
  });
});
