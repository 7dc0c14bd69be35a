import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { afterRefusal } from "../../src/flow/after-refusal.ts";
import { firstState, transition } from "../../src/flow/machine.ts";
import { account } from "../../src/flow/procedures/account.ts";
import { emailLink } from "../../src/flow/procedures/email-link.ts";
import { external } from "../../src/flow/procedures/external.ts";
import { mail } from "../../src/flow/procedures/mail.ts";
import { officeReply } from "../../src/flow/procedures/office-reply.ts";
import { receipt } from "../../src/flow/procedures/receipt.ts";
import type { FlowState } from "../../src/flow/state.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { eventOf, sampleStates, type EventType, type StateName } from "../support/states-flow.ts";

const procedures = { emailLink, officeReply, receipt, account, mail, external };
type ProcedureName = keyof typeof procedures;

/** Where the procedures part: the same event, and where it leads in each. */
const rows: readonly (readonly [
  StateName,
  EventType,
  { readonly [name in ProcedureName]: FlowState["step"] },
])[] = [
  [
    "eligibility",
    "eligibility-declared",
    {
      emailLink: "slot",
      officeReply: "slot",
      receipt: "slot",
      account: "account",
      mail: "slot",
      external: "handover",
    },
  ],
  [
    "review",
    "sent",
    {
      emailLink: "sending",
      officeReply: "sending",
      receipt: "sending",
      account: "sending",
      mail: "prepared",
      external: "sending",
    },
  ],
  [
    "consent",
    "own-bookings-asked",
    {
      emailLink: "consent",
      officeReply: "consent",
      receipt: "lookup",
      account: "account",
      mail: "consent",
      external: "consent",
    },
  ],
  [
    "booked",
    "own-bookings-asked",
    {
      emailLink: "booked",
      officeReply: "booked",
      receipt: "lookup",
      account: "account",
      mail: "booked",
      external: "booked",
    },
  ],
  [
    "form",
    "signed-out",
    {
      emailLink: "form",
      officeReply: "form",
      receipt: "form",
      account: "account",
      mail: "form",
      external: "form",
    },
  ],
];

describe("each procedure", () => {
  let facts: Facts;
  let states: ReturnType<typeof sampleStates>;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });

  for (const [state, event, leads] of rows) {
    for (const [name, step] of Object.entries(leads) as [ProcedureName, FlowState["step"]][]) {
      it(`${name} goes from "${state}" by ${event} to ${step}`, () => {
        expect(transition(states[state], eventOf(event), procedures[name]).step).to.equal(step);
      });
    }
  }

  it("takes a provisional answer to its own waiting screen", () => {
    const booking = facts.booking({ status: "provisional" });
    const answered = { type: "booking-answered", booking } as const;
    expect(transition(states.sending, answered, receipt)).to.include({
      step: "receipt",
      email: "hanako@example.jp",
    });
    expect(transition(states.sending, answered, emailLink).step).to.equal("waiting-mail");
    expect(transition(states["unknown, after a reload"], answered, receipt).step).to.equal(
      "receipt",
    );
  });

  it("brings its own steps back in order", () => {
    const back = (state: FlowState) => transition(state, { type: "went-back" }, account).step;
    expect(back(states.slot)).to.equal("eligibility");
    expect(back(states.account)).to.equal("eligibility");
    const noDraft = { consents: [], eligibility: [], form: {} };
    const manage = { step: "account", draft: noDraft, entry: { kind: "manage" } } as const;
    expect(back(manage)).to.equal("consent");
  });

  it("asks from no step at which something was typed for the own bookings", () => {
    for (const name of ["form", "review", "slot", "sending", "unknown, absent"] as const) {
      const state = states[name];
      expect(transition(state, { type: "own-bookings-asked" }, receipt), name).to.equal(state);
    }
  });

  it("takes the receipt number from the screen that showed it to the lookup", () => {
    const booking = facts.booking({ status: "provisional", receipt: { number: "KL-1" } });
    const state = { step: "receipt", booking, email: undefined } as const;
    expect(transition(state, { type: "own-bookings-asked" }, receipt)).to.deep.equal({
      step: "lookup",
      number: "KL-1",
    });
  });
});

describe("an account's flow", () => {
  let states: ReturnType<typeof sampleStates>;
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
    states = sampleStates(facts);
  });

  it("keeps all that was typed when the session ends while sending, and goes on at the review", () => {
    const problem = { code: "session-ended", status: 401 };
    const ended = transition(states.sending, { type: "booking-refused", problem }, account);
    expect(ended).to.deep.equal({
      step: "account",
      draft: facts.ready,
      entry: { kind: "session-ended" },
    });
    expect(afterRefusal(facts.ready, problem)).to.deep.equal(ended);
    expect(transition(ended, { type: "account-passed" }, account)).to.deep.equal({
      step: "review",
      draft: facts.ready,
    });
  });

  it("shows the documents to whoever came past them to book", () => {
    const { draft } = firstState as Extract<FlowState, { step: "consent" }>;
    const manage = { step: "account", draft, entry: { kind: "manage" } } as const;
    expect(transition(manage, { type: "account-passed" }, account)).to.deep.equal(firstState);
  });

  it("leaves nothing of the person behind after signing out", () => {
    for (const name of ["form", "review", "slot", "booked"] as const) {
      const out = transition(states[name], { type: "signed-out" }, account);
      expect(out, name).to.deep.equal({
        step: "account",
        draft: { consents: [], eligibility: [], form: {} },
        entry: { kind: "signed-out" },
      });
    }
  });
});

describe("a link to a page of its own", () => {
  before(loadTemporal);

  it("to complete a registration opens the account's screens with its token", () => {
    const link = { office: "kanazawa", action: "activate", token: "t".repeat(20) } as const;
    const opened = transition(firstState, { type: "link-opened", link }, account);
    expect(opened).to.deep.include({
      step: "account",
      entry: { kind: "activate", token: link.token },
    });
  });

  it("with a receipt number opens the lookup with it", () => {
    const link = { office: "kanagawa", action: "receipt", token: "KL-7F3K-92QD" } as const;
    expect(transition(firstState, { type: "link-opened", link }, receipt)).to.deep.equal({
      step: "lookup",
      number: "KL-7F3K-92QD",
    });
  });

  it("found from the terms leads back to them, with what was typed before", () => {
    const { ready } = factsOf("kanagawa");
    const consent = { step: "consent", draft: ready, reason: "first" } as const;
    const lookup = transition(consent, { type: "own-bookings-asked" }, receipt);
    expect(lookup.step).to.equal("lookup");
    expect(transition(lookup, { type: "went-back" }, receipt)).to.deep.equal(consent);
    const erased = transition(lookup, { type: "personal-data-erased" }, receipt);
    expect(transition(erased, { type: "went-back" }, receipt)).to.deep.include({
      step: "consent",
      draft: {
        consents: ready.consents,
        eligibility: ready.eligibility,
        slot: ready.slot,
        form: {},
      },
    });
  });

  it("is left alone by an office that has no such page", () => {
    for (const action of ["activate", "receipt"] as const) {
      const link = { office: "otaru", action, token: "t".repeat(20) };
      expect(transition(firstState, { type: "link-opened", link }, officeReply)).to.equal(
        firstState,
      );
    }
  });

  it("to agree carries what was agreed to with the press", () => {
    const { consents } = factsOf("otaru").draft;
    const link = { office: "wajima", action: "agree", token: "t".repeat(20) } as const;
    const state = { step: "link", link, after: "opening" } as const;
    const pressed = transition(state, { type: "link-pressed", consents }, officeReply);
    expect(pressed).to.deep.equal({ ...state, step: "link-acting", consents });
  });
});
