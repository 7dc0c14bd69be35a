import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { Procedure } from "../../src/contract/office.ts";
import { factsOf, type Facts } from "../../demo/gallery/states/facts.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";
import { startsFlow } from "../support/states-controller.ts";

describe("the flow's controller in each procedure", () => {
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

  const at = (procedure: Procedure): Facts => ({
    ...facts,
    office: { ...facts.office, procedure },
  });
  const account = () =>
    at({
      kind: "account",
      linkMinutes: 60,
      passwordLength: 15,
      registration: facts.office.fields,
    });

  it("sends nothing where the visitor sends a mail, and remembers no attempt", () => {
    const byMail = at({ kind: "mail", address: "a@example.jp", sample: true, subject: "申込" });
    const { flow, server } = startsFlow(byMail, {
      state: { step: "review", draft: facts.ready },
    });
    flow.send();
    expect(flow.state).to.deep.equal({ step: "prepared", draft: facts.ready });
    expect(server.asked).to.deep.equal([]);
    expect(sessionStorage).to.have.length(0);
  });

  it("keeps everything when the session has ended, and sends it with a new key after signing in", async () => {
    const { flow, server } = startsFlow(account(), {
      state: { step: "review", draft: facts.ready },
    });
    flow.send();
    await server.refuses("session-ended", { status: 401 });
    expect(flow.state).to.include({ step: "account", draft: facts.ready });
    expect(sessionStorage, "a refused request is not looked for").to.have.length(0);
    flow.handle({ type: "account-passed" });
    expect(flow.state).to.include({ step: "review", draft: facts.ready });
    flow.send();
    const keys = server.calls("createBooking").map(({ args }) => args[2]);
    expect(new Set(keys)).to.have.length(2);
  });

  it("settles a lost request after signing in anew before it could book twice", async () => {
    const { flow, server } = startsFlow(account(), {
      state: { step: "review", draft: facts.ready },
    });
    flow.send();
    await server.loses();
    await server.answers(undefined);
    flow.send();
    await server.refuses("session-ended", { status: 401 });
    expect(flow.state).to.include({ step: "account", draft: facts.ready });
    flow.handle({ type: "account-passed" });
    expect(flow.state).to.include({ step: "unknown", settling: "asking" });
    await server.answers(facts.booking({ status: "confirmed" }));
    expect(flow.state.step).to.equal("booked");
    expect(new Set(server.calls("createBooking").map(({ args }) => args[2]))).to.have.length(1);
  });

  for (const name of ["sending", "unknown"] as const) {
    it(`signing out while ${name} leaves nothing for the next person to find`, async () => {
      const { flow, server } = startsFlow(account(), {
        state: { step: "review", draft: facts.ready },
      });
      flow.send();
      if (name === "unknown") await server.loses();
      expect(sessionStorage).to.have.length(1);
      flow.handle({ type: "signed-out" });
      expect(sessionStorage).to.have.length(0);
    });
  }

  it("shows nothing of one person to another who signs in", () => {
    const entry = { kind: "session-ended" } as const;
    const { flow } = startsFlow(account(), {
      state: { step: "account", draft: facts.ready, entry },
    });
    flow.handle({ type: "person-changed" });
    expect(JSON.stringify(flow.state)).not.to.include("hanako");
    flow.handle({ type: "account-passed" });
    expect(flow.state, "who agreed was somebody else").to.include({ step: "consent" });
  });

  it("ends the session with the flow", () => {
    const { flow, server } = startsFlow(account());
    flow.dispose();
    expect(server.calls("signOut")).to.have.length(1);
  });

  it("begins anew at a paused office by saying so, and lets its bookings be seen", () => {
    const office = { ...account().office, bookingState: "paused" } as const;
    const { flow } = startsFlow(account(), { office });
    flow.handle({ type: "own-bookings-asked" });
    expect(flow.state).to.include({ step: "account" });
    flow.handle({ type: "account-passed" });
    expect(flow.state).to.deep.equal({ step: "paused" });
    flow.handle({ type: "own-bookings-asked" });
    flow.handle({ type: "restarted" });
    expect(flow.state).to.deep.equal({ step: "paused" });
  });

  it("signs out at the server and forgets what was typed", () => {
    const { flow, server } = startsFlow(account(), {
      state: { step: "form", draft: facts.ready, refused: [] },
    });
    flow.handle({ type: "signed-out" });
    expect(server.calls("signOut")).to.have.length(1);
    expect(JSON.stringify(flow.state)).not.to.include("hanako");
  });

  it("agrees to changed terms with what was ticked, and follows the answer", async () => {
    const byOffice = at({ kind: "office-reply", replyWithinOpenDays: 1, reconsent: true });
    const { consents } = facts.draft;
    const link = { office: facts.office.id, action: "agree", token: "t".repeat(20) } as const;
    const { flow, server } = startsFlow(byOffice, {
      state: { step: "link", link, after: "opening" },
    });
    flow.handle({ type: "link-pressed", consents });
    expect(server.calls("agree")[0]?.args).to.deep.equal([byOffice.office, link.token, consents]);
    expect(server.calls("actOnLink")).to.have.length(0);
    await server.done({ ...facts.booking({ status: "confirmed" }), serverTime: facts.now });
    expect(flow.state.step).to.equal("booked");
  });
});
