import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { holdsPersonalData, holdsUnsent } from "../../src/flow/left-alone.ts";
import { firstState, transition } from "../../src/flow/machine.ts";
import { account } from "../../src/flow/procedures/account.ts";
import { receipt } from "../../src/flow/procedures/receipt.ts";
import { asideOf } from "../../src/flow/put-aside.ts";
import type { FlowEvent, FlowState } from "../../src/flow/state.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { sampleStates, type StateName } from "../support/states-flow.ts";

const TYPED = { name: "職業 花子", email: "" };
const token = "t".repeat(20);

describe("a link that is opened over what somebody is doing", () => {
  let states: ReturnType<typeof sampleStates>;
  let facts: Facts;
  let opened: Extract<FlowEvent, { type: "link-opened" }>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
    opened = { type: "link-opened", link: facts.link("cancel") };
  });

  const resumes = (state: FlowState) => transition(state, { type: "resumed" });

  const kept: readonly StateName[] = [
    "consent",
    "eligibility",
    "ineligible",
    "account",
    "handover",
    "slot",
    "form",
    "review",
    "prepared",
    "unknown, asking",
    "unknown, absent",
    "unknown, no answer",
    "unknown, after a reload",
  ];
  for (const name of kept) {
    it(`at "${name}" puts that aside, and a press takes it up again`, () => {
      const link = transition(states[name], opened);
      expect(link.step).to.equal("link");
      expect(resumes(link)).to.equal(states[name]);
    });
  }

  it("takes along what stands in the form", () => {
    for (const name of ["form", "account"] as const) {
      const link = transition(states[name], { ...opened, form: TYPED });
      const { draft } = states[name];
      expect(resumes(link), name).to.deep.equal({
        ...states[name],
        draft: { ...draft, form: TYPED },
      });
    }
  });

  it("while a request is on its way leads back to asking what became of it, by its key", () => {
    const back = resumes(transition(states.sending, opened));
    expect(back).to.deep.include({ step: "unknown", key: "key-1", settling: "asking" });
    expect(back).to.have.property("draft", facts.ready);
  });

  it("has nothing to lead back to where nothing was said yet, or all was sent", () => {
    const { step, reason } = states.consent;
    const blank = { step, reason, draft: { consents: [], eligibility: [], form: {} } } as const;
    for (const state of [firstState, blank, states.paused, states.waiting, states.booked]) {
      const link = transition(state, opened);
      expect(asideOf(link), state.step).to.equal(undefined);
      expect(resumes(link), state.step).to.equal(link);
    }
  });

  it("keeps it through the press, whatever becomes of it", () => {
    const acting = transition(states["link, over a form"], { type: "link-pressed" });
    const { aside } = states["link, over a form"];
    const outcomes: readonly (readonly [FlowEvent, step: string])[] = [
      [{ type: "booking-answered", booking: facts.booking() }, "booked"],
      [{ type: "booking-answered", booking: facts.booking({ status: "cancelled" }) }, "ended"],
      [
        { type: "booking-answered", booking: facts.booking({ status: "awaiting-office" }) },
        "requested",
      ],
      [
        { type: "booking-answered", booking: facts.booking({ status: "provisional" }) },
        "waiting-mail",
      ],
      [{ type: "booking-refused", problem: { code: "link-expired", status: 410 } }, "link-refused"],
      [{ type: "answer-lost" }, "link"],
    ];
    for (const [event, step] of outcomes) {
      const after = transition(acting, event);
      expect(after.step).to.equal(step);
      expect(resumes(after), step).to.equal(aside);
    }
  });

  it("keeps it where another link is opened after the first", () => {
    const { aside } = states["link, over a form"];
    const second = transition(states["link, over a form"], opened);
    expect(second).to.have.nested.property("link.action", "cancel");
    expect(resumes(second)).to.equal(aside);
  });

  it("says nothing new while its own press is under way", () => {
    const acting = states["link, acting"];
    const again = { type: "link-opened", link: { ...acting.link } } as const;
    expect(transition(acting, again)).to.equal(acting);
  });

  it("to a booking by its receipt number keeps it, for who goes back", () => {
    const link = { office: "kanagawa", action: "receipt", token: "KL-1" } as const;
    const lookup = transition(states.form, { type: "link-opened", link, form: TYPED }, receipt);
    expect(lookup).to.deep.include({ step: "lookup", number: "KL-1" });
    const back = transition(lookup, { type: "went-back" }, receipt);
    expect(back).to.deep.include({ step: "form" });
    expect(back).to.have.nested.property("draft.form", TYPED);
  });

  it("to complete a registration keeps it, for who signs in then", () => {
    const link = { office: "kanazawa", action: "activate", token } as const;
    const at = (state: FlowState) =>
      transition(
        transition(state, { type: "link-opened", link }, account),
        { type: "account-passed" },
        account,
      );
    expect(at(states.review)).to.deep.equal(states.review);
    expect(at(states.slot)).to.deep.equal(states.slot);
    expect(at(states.sending)).to.deep.include({ step: "unknown", key: "key-1" });
  });

  it("is watched over with what was put aside: it is asked before the page is left, and erased", () => {
    const link = states["link, over a form"];
    expect(holdsUnsent(link)).to.equal(true);
    expect(holdsPersonalData(link)).to.equal(true);
    const left = transition(link, { type: "left-alone" });
    expect(left.step).to.equal("link");
    expect(holdsPersonalData(left)).to.equal(false);
    expect(resumes(left)).to.deep.include({ step: "form", refused: [] });
    const unknown = transition(states["unknown, asking"], opened);
    expect(holdsPersonalData(transition(unknown, { type: "left-alone" }))).to.equal(false);
  });

  it("is not gone back to after signing out, or starting over", () => {
    for (const type of ["restarted", "signed-out"] as const) {
      const after = transition(states["link, over a form"], { type }, account);
      expect(holdsPersonalData(after), type).to.equal(false);
    }
  });
});
