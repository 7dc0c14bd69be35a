import { expect } from "@open-wc/testing";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { attemptMemory } from "../../src/flow/attempt-memory.ts";
import { factsOf, flow as flowToken, type Facts } from "../../demo/gallery/states/facts.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";
import { startsFlow } from "../support/states-controller.ts";

describe("a request whose answer was lost", () => {
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

  const id = "kitakyushu-mothers";
  const provisional = () => ({
    ...facts.booking({ status: "provisional", flow: flowToken }),
    serverTime: facts.now,
  });

  /** Sends, and hears nothing. */
  async function losesAnswer() {
    const all = startsFlow(facts, { state: { step: "review", draft: facts.ready } });
    all.flow.send();
    await all.server.loses();
    const key = all.server.calls("createBooking")[0]?.args[2];
    return { ...all, key };
  }

  it("is not called a failure: the server is asked what became of the key", async () => {
    const { flow, server, key } = await losesAnswer();
    expect(flow.state).to.include({ step: "unknown", settling: "asking", key });
    expect(server.calls("attempt")[0]?.args.slice(0, 2)).to.deep.equal([id, key]);
    expect(attemptMemory.load(id)?.key, "for a reload").to.equal(key);
    expect(ownerLines()).to.have.length(1);
  });

  it("did not arrive, when the server does not know the key", async () => {
    const { flow, server, steps } = await losesAnswer();
    await server.answers(undefined);
    expect(flow.state).to.include({ step: "unknown", settling: "absent" });
    expect(attemptMemory.load(id)).to.equal(undefined);
    expect(server.calls("createBooking"), "sends nothing by itself").to.have.length(1);
    expect(steps).to.deep.equal(["sending", "unknown", "unknown"]);
  });

  it("and is refused when it is sent again may arrive late: the next request has its key as well", async () => {
    const { flow, server, key } = await losesAnswer();
    await server.answers(undefined);
    flow.send();
    await server.refuses("slot-taken");
    expect(flow.state.step).to.equal("slot");
    flow.handle({ type: "slot-chosen", slot: facts.slot });
    const { form, ready } = facts;
    flow.handle({ type: "form-completed", form, applicant: ready.applicant });
    flow.send();
    // The first has arrived meanwhile: the server knows the key with something else.
    await server.loses();
    await server.answers(facts.booking({ status: "provisional" }));
    await server.loses();
    await server.answers(facts.booking({ status: "provisional" }));
    expect(flow.state.step).to.equal("waiting-mail");
    const keys = server.calls("createBooking").map(({ args }) => args[2]);
    expect(new Set(keys)).to.deep.equal(new Set([key]));
  });

  it("within one call, and is refused by its next try, may arrive late as well", async () => {
    const { flow, server } = startsFlow(facts, { state: { step: "review", draft: facts.ready } });
    const sendsAfter = async (refused: object) => {
      flow.send();
      await server.answers({ kind: "refused", problem: { code: "x", status: 422 }, ...refused });
      return server.calls("createBooking").at(-1)?.args[2];
    };
    const first = await sendsAfter({ lost: true });
    expect(await sendsAfter({})).to.equal(first);
    const next = await sendsAfter({ lost: true });
    expect(next).not.to.equal(first);
    flow.handle({ type: "personal-data-erased" });
    flow.handle({ type: "form-completed", form: facts.form, applicant: facts.ready.applicant });
    expect(await sendsAfter({}), "somebody else's").not.to.equal(next);
  });

  it("is not said to have not arrived while it is on its way, unheard since a link was opened", async () => {
    const { flow, server } = startsFlow(facts, { state: { step: "review", draft: facts.ready } });
    flow.send();
    flow.handle({ type: "link-opened", link: facts.link("cancel") });
    flow.handle({ type: "resumed" });
    expect(flow.state).to.include({ step: "unknown", settling: "asking" });
    await server.answersLatest(undefined);
    expect(flow.state).to.include({ step: "unknown", settling: "no-answer" });
    await server.loses();
    flow.handle({ type: "asked-again" });
    await server.answers(undefined);
    expect(flow.state).to.include({ step: "unknown", settling: "absent" });
  });

  it("is found after a link was opened over it, and settled with all that belongs to it", async () => {
    const { flow, server } = startsFlow(facts, { state: { step: "review", draft: facts.ready } });
    flow.send();
    flow.handle({ type: "link-opened", link: facts.link("cancel") });
    await server.done(provisional());
    expect(flow.state.step, "what was opened stays").to.equal("link");
    expect(attemptMemory.load(id), "nobody has heard it").not.to.equal(undefined);
    flow.handle({ type: "resumed" });
    await server.answers(provisional());
    await server.done(provisional());
    expect(flow.state).to.include({ step: "waiting-mail", email: "hanako@example.jp" });
    const keys = server.calls("createBooking").map(({ args }) => args[2]);
    expect(keys[1]).to.equal(keys[0]);
    expect(attemptMemory.load(id)).to.equal(undefined);
  });

  it("is sent again as it was, though another language has been chosen since", async () => {
    let language = "ja";
    const { flow, server } = startsFlow(facts, {
      state: { step: "review", draft: facts.ready },
      language: () => language,
    });
    flow.send();
    await server.loses();
    language = "en";
    await server.answers(facts.booking({ status: "provisional" }));
    const [first, second] = server.calls("createBooking").map(({ args }) => args[1]);
    expect(first).to.include({ language: "ja" });
    expect(second).to.deep.equal(first);
  });

  it("is sent again by itself once only: an answer that is broken twice will be so again", async () => {
    const { flow, server, steps } = await losesAnswer();
    await server.answers(facts.booking({ status: "provisional" }));
    await server.loses();
    await server.answers(facts.booking({ status: "provisional" }));
    expect(flow.state.step, "by what the attempt tells").to.equal("waiting-mail");
    expect(server.calls("createBooking")).to.have.length(2);
    expect(steps).to.deep.equal(["sending", "unknown", "sending", "unknown", "waiting-mail"]);
    expect(attemptMemory.load(id)).to.equal(undefined);
  });

  for (const [code, status] of [
    ["rate-limited", 429],
    ["booking-paused", 503],
  ] as const) {
    it(`stays unknown when its repeat is turned away by ${code}, and keeps its key`, async () => {
      const { flow, server, key } = await losesAnswer();
      await server.answers(facts.booking({ status: "provisional" }));
      await server.refuses(code, { status });
      expect(flow.state).to.include({ step: "unknown", settling: "no-answer", key });
      expect(attemptMemory.load(id)?.key, "for a reload").to.equal(key);
      flow.handle({ type: "asked-again" });
      await server.answers(facts.booking({ status: "provisional" }));
      expect(flow.state.step).to.equal("waiting-mail");
      expect(new Set(server.calls("createBooking").map(({ args }) => args[2]))).to.have.length(1);
    });
  }

  it("was committed with an account: it is booked, and a session that has ended cannot hide it", async () => {
    const procedure = {
      kind: "account",
      linkMinutes: 60,
      passwordLength: 15,
      registration: facts.office.fields,
    } as const;
    const withAccounts = { ...facts, office: { ...facts.office, procedure } };
    const { flow, server } = startsFlow(withAccounts, {
      state: { step: "review", draft: facts.ready },
    });
    flow.send();
    await server.loses();
    await server.answers(facts.booking({ status: "confirmed" }));
    expect(flow.state.step).to.equal("booked");
    expect(server.calls("createBooking")).to.have.length(1);
    expect(attemptMemory.load(id)).to.equal(undefined);
  });

  it("is sent again under the same key", async () => {
    const { flow, server, key } = await losesAnswer();
    await server.answers(undefined);
    flow.send();
    const again = server.calls("createBooking")[1];
    expect(again?.args[2]).to.equal(key);
    expect(again?.remembered).to.equal(true);
    await server.done(provisional());
    expect(flow.state).to.include({ step: "waiting-mail" });
    expect(attemptMemory.load(id)).to.equal(undefined);
  });

  it("was committed: the same key brings the whole answer", async () => {
    const { flow, server, key } = await losesAnswer();
    const { id: _, flow: __, ...attempt } = facts.booking({ status: "provisional" });
    await server.answers(attempt);
    expect(flow.state.step).to.equal("sending");
    const [first, second] = server.calls("createBooking");
    expect(second?.args[2]).to.equal(key);
    expect(second?.args[1]).to.deep.equal(first?.args[1]);
    await server.done(provisional());
    expect(flow.state).to.have.nested.property("booking.flow.token", flowToken.token);
  });

  it("stays unknown when nobody can tell, and is asked after again on a press", async () => {
    const { flow, server } = await losesAnswer();
    await server.fails();
    expect(flow.state).to.include({ settling: "no-answer" });
    expect(attemptMemory.load(id)).not.to.equal(undefined);
    flow.handle({ type: "asked-again" });
    expect(flow.state).to.include({ settling: "asking" });
    expect(server.calls("attempt")).to.have.length(2);
  });

  it("may be lost again and again, always under the same key", async () => {
    const { flow, server, key } = await losesAnswer();
    for (let lost = 0; lost < 3; lost += 1) {
      await server.answers(undefined);
      flow.send();
      await server.loses();
    }
    const keys = server.calls("createBooking").map(({ args }) => args[2]);
    expect(keys).to.deep.equal([key, key, key, key]);
    expect(flow.state).to.include({ step: "unknown", settling: "asking" });
  });

  describe("is remembered over a reload", () => {
    beforeEach(() => {
      attemptMemory.save(id, {
        key: "key-1",
        start: Temporal.Instant.from("2026-11-24T01:00:00Z"),
        sentAt: 0,
      });
    });

    it("and asked after at once, without what was typed", () => {
      const { flow, server } = startsFlow(facts);
      expect(flow.state).to.deep.include({ step: "unknown", key: "key-1", draft: undefined });
      expect(server.calls("attempt")[0]?.args.slice(0, 2)).to.deep.equal([id, "key-1"]);
    });

    it("even when the office has paused since", () => {
      const office = { ...facts.office, bookingState: "paused" } as const;
      expect(startsFlow(facts, { office }).flow.state.step).to.equal("unknown");
    });

    it("and found booked", async () => {
      const { flow, server } = startsFlow(facts);
      await server.answers(facts.booking({ status: "confirmed" }));
      expect(flow.state).to.include({ step: "booked" });
      expect(attemptMemory.load(id)).to.equal(undefined);
      expect(server.calls("createBooking")).to.have.length(0);
    });

    it("and not given up while it may still be on its way", async () => {
      const start = Temporal.Instant.from("2026-11-24T01:00:00Z");
      attemptMemory.save(id, { key: "key-1", start, sentAt: Date.now() - 30_000 });
      const { flow, server } = startsFlow(facts);
      await server.answers(undefined);
      expect(flow.state).to.include({ step: "unknown", settling: "no-answer" });
      expect(attemptMemory.load(id)?.key).to.equal("key-1");
    });

    it("and found to have come to nothing", async () => {
      const { flow, server } = startsFlow(facts);
      await server.answers(undefined);
      expect(flow.state).to.include({ settling: "absent" });
      expect(attemptMemory.load(id)).to.equal(undefined);
      flow.handle({ type: "restarted" });
      expect(flow.state).to.include({ step: "consent" });
    });
  });
});
