import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import type { AccountEntry, FlowState } from "../../../src/flow/state.ts";
import { leaveConsole, ownerLines } from "../../support/owner.ts";
import { settled, startsFlow } from "../../support/states-controller.ts";
import { factsOf, type Facts } from "../../../demo/gallery/states/facts.ts";

describe("the main flow at the account's screens", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kanazawa");
  });
  beforeEach(() => {
    sessionStorage.clear();
    ownerLines();
  });
  afterEach(() => {
    leaveConsole();
    sessionStorage.clear();
  });

  const at = (kind: Exclude<AccountEntry["kind"], "activate">): FlowState => ({
    step: "account",
    draft: facts.draft,
    entry: { kind },
  });
  const asked = ({ server }: ReturnType<typeof startsFlow>) =>
    server.asked.map(({ call }) => call as string);

  it("signs out at the server too, once", () => {
    const started = startsFlow(facts, { state: at("manage") });
    started.flow.handle({ type: "signed-out" });
    expect(asked(started)).to.deep.equal(["signOut"]);
    expect(started.flow.state).to.deep.equal({
      step: "account",
      draft: { consents: [], eligibility: [], form: {} },
      entry: { kind: "signed-out" },
    });
  });

  it("shows the changed documents with their new list, and keeps what stands in the form", async () => {
    const started = startsFlow(facts, { state: at("sign-in") });
    const { flow, server } = started;
    flow.handle({ type: "consents-outdated", form: { name: "職業 花子" } });
    expect(flow.state).to.deep.equal({
      step: "consent",
      draft: { ...facts.draft, consents: [], form: { name: "職業 花子" } },
      reason: "terms-changed",
    });
    const renewed = { ...facts.office, notices: [] };
    await server.answers(renewed);
    expect(asked(started)).to.deep.equal(["officeJson", "parseOffice"]);
    expect(flow.office).to.equal(renewed);
  });

  it("stays with the old list where the new one does not load, and tells the page's owner", async () => {
    const { flow, server } = startsFlow(facts, { state: at("sign-in") });
    flow.handle({ type: "consents-outdated", form: {} });
    await server.fails();
    await settled();
    expect(flow.office).to.equal(facts.office);
    expect(ownerLines().join()).to.include("Failed to fetch");
  });
});
