import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { attemptMemory } from "../../src/flow/attempt-memory.ts";
import { factsOf, flow as flowToken, type Facts } from "../../demo/gallery/states/facts.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";
import { startsFlow } from "../support/states-controller.ts";

const UUID = /^[\da-f-]{36}$/u;

describe("the flow's controller", () => {
  let facts: Facts;
  before(async () => {
    await loadTemporal();
    facts = factsOf("kitakyushu-mothers");
  });
  beforeEach(() => {
    sessionStorage.clear();
    ownerLines();
  });
  afterEach(() => {
    leaveConsole();
    sessionStorage.clear();
  });

  const reviewing = () => startsFlow(facts, { state: { step: "review", draft: facts.ready } });
  const answer = (changes: object = {}) => ({
    ...facts.booking({ status: "provisional", flow: flowToken, ...changes }),
    serverTime: Temporal.Instant.from("2026-11-17T01:05:00Z"),
  });

  it("begins at the terms, and asks nobody anything", () => {
    const { flow, server, host } = startsFlow(facts);
    expect(flow.state).to.include({ step: "consent", reason: "first" });
    expect(server.asked).to.deep.equal([]);
    expect(host.controllers.has(flow)).to.equal(true);
  });

  it("says that an office has paused", () => {
    const office = { ...facts.office, bookingState: "paused" } as const;
    expect(startsFlow(facts, { office }).flow.state).to.deep.equal({ step: "paused" });
  });

  it("tells of every change, and of nothing that did not change", () => {
    const { flow, host, steps } = startsFlow(facts);
    flow.handle({ type: "answer-lost" });
    expect([host.updates, steps]).to.deep.equal([0, []]);
    flow.handle({ type: "consents-agreed", consents: facts.draft.consents });
    expect([host.updates, steps]).to.deep.equal([1, ["eligibility"]]);
  });

  it("sends what was reviewed, in the visitor's language, under a key of its own", async () => {
    const { flow, server } = reviewing();
    flow.send();
    expect(flow.state.step).to.equal("sending");
    const [office, request, key] = server.calls("createBooking")[0]!.args;
    expect(office).to.equal(facts.office);
    expect(request).to.deep.equal({
      slot: { start: facts.slot.start.toInstant() },
      applicant: facts.ready.applicant,
      consents: facts.ready.consents,
      eligibility: facts.ready.eligibility,
      language: "en",
    });
    expect(key).to.match(UUID);
  });

  it("remembers the attempt before it sends, and nothing of the applicant", () => {
    const { flow, server } = reviewing();
    flow.send();
    expect(server.calls("createBooking")[0]?.remembered).to.equal(true);
    const key = server.calls("createBooking")[0]?.args[2];
    expect(attemptMemory.load(facts.office.id)).to.deep.include({ key });
    const kept = JSON.stringify({ ...sessionStorage });
    for (const value of Object.values(facts.ready.applicant)) expect(kept).not.to.include(value);
  });

  it("sends once, however often the button is pressed", () => {
    const { flow, server } = reviewing();
    flow.send();
    flow.send();
    expect(server.calls("createBooking")).to.have.length(1);
  });

  it("forgets the attempt when its outcome is known", async () => {
    const { flow, server, clock } = reviewing();
    flow.send();
    await server.done(answer());
    expect(flow.state).to.include({ step: "waiting-mail", email: "hanako@example.jp" });
    expect(attemptMemory.load(facts.office.id)).to.equal(undefined);
    expect(clock.now().toString(), "the server's time").to.equal("2026-11-17T01:05:00Z");
  });

  it("takes a refusal for a known outcome too, and mints another key for the next try", async () => {
    const { flow, server } = reviewing();
    flow.send();
    await server.refuses("malformed-request");
    expect(flow.state).to.include({ step: "review" });
    expect(attemptMemory.load(facts.office.id)).to.equal(undefined);
    flow.send();
    const [first, second] = server.calls("createBooking").map(({ args }) => args[2]);
    expect(second).to.match(UUID).and.not.equal(first);
  });

  it("loads the office's documents anew when they have changed", async () => {
    const { flow, server } = reviewing();
    flow.send();
    await server.refuses("terms-outdated");
    expect(flow.state, "the old documents are not shown as new").to.include({ step: "sending" });
    const revised = { ...facts.office, consents: [] };
    await server.answers(revised);
    expect(flow.office).to.equal(revised);
    expect(flow.state).to.include({ step: "consent", reason: "terms-changed" });
    expect(flow.state, "what was typed").to.have.nested.property("draft.form", facts.form);
  });

  it("goes back to the review when the new documents cannot be loaded", async () => {
    const { flow, server } = reviewing();
    flow.send();
    await server.refuses("terms-outdated");
    await server.fails();
    expect(flow.office).to.equal(facts.office);
    expect(flow.state).to.include({ step: "review" });
    expect(flow.state, "what was typed").to.have.nested.property("draft.form", facts.form);
    expect(ownerLines()).to.have.length(1);
  });

  it("hears no answer once it is disposed of, and leaves the attempt to be asked after", async () => {
    const { flow, server, host, steps } = reviewing();
    flow.send();
    const updates = host.updates;
    flow.dispose();
    await server.done(answer());
    expect([flow.state.step, host.updates, steps]).to.deep.equal(["sending", updates, ["sending"]]);
    expect(host.controllers.size).to.equal(0);
    expect(attemptMemory.load(facts.office.id)).not.to.equal(undefined);
    flow.handle({ type: "restarted" });
    expect(flow.state.step).to.equal("sending");
  });

  it("hears no loss once it is disposed of", async () => {
    const { flow, server } = reviewing();
    flow.send();
    flow.dispose();
    await server.loses();
    expect(flow.state.step).to.equal("sending");
    expect(server.calls("attempt"), "asks after nothing").to.have.length(0);
    expect(attemptMemory.load(facts.office.id), "a reload asks").not.to.equal(undefined);
  });

  it("does not take the answer to a code for the answer to a link", async () => {
    const waiting = { step: "waiting-mail", email: undefined, activity: { kind: "idle" } } as const;
    const booking = facts.booking({ status: "provisional", flow: flowToken });
    const { flow, server } = startsFlow(facts, { state: { ...waiting, booking } });
    flow.handle({ type: "code-entered", code: "123456" });
    flow.handle({ type: "link-opened", link: facts.link("confirm") });
    flow.handle({ type: "link-pressed" });
    await server.refuses("code-wrong");
    expect(flow.state).to.include({ step: "link-acting" });
  });

  it("does what a link says only after the press", async () => {
    const { flow, server } = startsFlow(facts);
    flow.handle({ type: "link-opened", link: facts.link("cancel") });
    expect(server.asked).to.have.length(0);
    flow.handle({ type: "link-pressed" });
    expect(server.calls("actOnLink")[0]?.args).to.deep.equal([
      "cancel",
      facts.link("cancel").token,
    ]);
    await server.done(answer({ status: "cancelled" }));
    expect(flow.state).to.include({ step: "ended" });
  });

  it("tells a link's refusal and a link's lost answer apart", async () => {
    const { flow, server } = startsFlow(facts);
    flow.handle({ type: "link-opened", link: facts.link("confirm") });
    flow.handle({ type: "link-pressed" });
    await server.loses();
    expect(flow.state).to.include({ step: "link", after: "lost-answer" });
    flow.handle({ type: "link-pressed" });
    await server.refuses("booking-ended");
    expect(flow.state).to.include({ step: "link-refused" });
  });
});
