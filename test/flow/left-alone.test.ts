import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  holdsPersonalData,
  holdsUnsent,
  isSending,
  presenceAfter,
  withoutVisitor,
} from "../../src/flow/left-alone.ts";
import { transition } from "../../src/flow/machine.ts";
import { sampleStates, type StateName } from "../support/states-flow.ts";

/** What only a person's own words hold. */
const PERSONAL = /職業|hanako|new@|090|０１０|相談/u;
const unsent = new Set<string>([
  ..."consent eligibility ineligible account handover slot form review challenge".split(" "),
  "link, over a form",
]);
const busy = new Set([
  "sending",
  "unknown, asking",
  "waiting, resending",
  "waiting, checking",
  "link, acting",
]);
const holding = new Set([
  ...unsent,
  "prepared",
  "sending",
  "receipt",
  "unknown, asking",
  "unknown, absent",
  "unknown, no answer",
  "waiting",
  "waiting, resending",
  "waiting, resent",
  "waiting, checking",
  "waiting, refused",
  "waiting, lost",
]);

describe("a page that is left alone", () => {
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    states = sampleStates();
  });

  const times: readonly (readonly [minutes: number, presence: string])[] = [
    [0, "present"],
    [12.99, "present"],
    [13, "warned"],
    [14.99, "warned"],
    [15, "gone"],
    [600, "gone"],
    [-5, "present"],
  ];
  for (const [minutes, presence] of times) {
    it(`for ${minutes} minutes counts as ${presence}`, () =>
      expect(presenceAfter(minutes * 60_000)).to.equal(presence));
  }

  it("is known to hold what a person typed, to lose it, or to be sending it", () => {
    for (const name of Object.keys(states) as StateName[]) {
      expect(holdsPersonalData(states[name]), name).to.equal(holding.has(name));
      expect(holdsUnsent(states[name]), name).to.equal(unsent.has(name));
      expect(isSending(states[name]), name).to.equal(busy.has(name));
    }
  });

  it("holds nothing where the form was never filled in", () => {
    const draft = { ...states.slot.draft, form: { name: " ", companion: "" } };
    expect(holdsPersonalData({ step: "slot", draft })).to.equal(false);
  });

  it("keeps nothing personal, but for what is on its way", () => {
    for (const name of Object.keys(states) as StateName[]) {
      const left = withoutVisitor(states[name]);
      if (busy.has(name)) expect(left, name).to.equal(states[name]);
      else expect(JSON.stringify(left), name).not.to.match(PERSONAL);
    }
  });

  it("begins the account's screens anew, since an ID may stand in their inputs", () => {
    const left = withoutVisitor(states.account);
    expect(left).to.have.property("entry").that.does.not.equal(states.account.entry);
    expect(left).to.deep.include({ entry: states.account.entry });
  });

  it("goes back from a booking that was looked up, to what was agreed to before", () => {
    const { draft } = states.consent;
    const aside = { step: "consent", draft, reason: "first" } as const;
    const left = transition({ step: "lookup", number: "KL-1", aside }, { type: "left-alone" });
    expect(left).to.deep.equal({ ...aside, draft: { ...draft, form: {} } });
  });

  it("does not say that the visitor erased it", () => {
    expect(withoutVisitor(states.review)).not.to.have.property("erased");
  });
});
