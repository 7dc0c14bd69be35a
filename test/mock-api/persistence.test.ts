import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { cacheStore } from "../../mock-api/cache-store.ts";
import type { BackendState, StateStore } from "../../mock-api/state.ts";
import {
  apply,
  bookAndConfirm,
  enterCode,
  flow,
  latestMail,
  linkIn,
  otherCode,
  pressCancel,
  pressConfirm,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import { ownBookings, signUp } from "./support/accounts.ts";
import { saburo, waitUntil } from "./support/offices.ts";
import { bookAtKanagawa, lookUpReceipt } from "./support/receipts.ts";
import { expectProblem, get, kitakyushu, post, startServer } from "./support/server.ts";

/** Keeps a state as text, as any store would. */
function textStore(): StateStore & { text: string | undefined } {
  return {
    text: undefined,
    async load() {
      return this.text === undefined ? undefined : (JSON.parse(this.text) as BackendState);
    },
    async save(state) {
      this.text = JSON.stringify(state);
    },
  };
}

describe("a backend's state", () => {
  before(loadTemporal);

  it("outlives a restart: booking, mails, links, key, clock and changes to an office", async () => {
    const store = textStore();
    const before = startServer({ store });
    const body = await requestBody(before);
    const key = crypto.randomUUID();
    const { json: booking } = await sendRequest(before, body, kitakyushu, key);
    before.backend.changeOffice(kitakyushu, { bookingState: "paused" });
    await post(before, "/__test/clock", { now: "2026-04-27T09:30:00+09:00" });

    const after = startServer({ store });
    expect((await get(after, `/bookings/${booking.id}`, flow(booking))).json).to.deep.include({
      status: "provisional",
      serverTime: "2026-04-27T09:30:00+09:00",
    });
    expect((await sendRequest(after, body, kitakyushu, key)).json).to.deep.equal(booking);
    expect((await get(after, `/offices/${kitakyushu}`)).json.bookingState).to.equal("paused");
    expect((await pressConfirm(after, latestMail(after))).json.status).to.equal("confirmed");
    const last = startServer({ store });
    await get(last, "/health");
    expect((await pressCancel(last, latestMail(last))).json.status).to.equal("cancelled");
  });

  it("outlives a restart with receipts, accounts, sessions, wrong tries, closures and due mails", async () => {
    const store = textStore();
    const before = startServer({ store });
    const account = await signUp(before);
    const receipt = await bookAtKanagawa(before);
    await lookUpReceipt(before, { ...receipt, password: "aaaaaaaaaaaa" });
    const body = { office: kitakyushu, date: "2026-04-28", name: "施設の点検" };
    await post(before, "/__test/closure", body);
    const after = startServer({ store });
    expect((await ownBookings(after, account)).status).to.equal(200);
    expect(Object.values(after.backend.state.wrongTries)).to.have.length(1);
    expect((await lookUpReceipt(after, receipt)).status).to.equal(200);
    const { json } = await get(after, `/offices/${kitakyushu}/availability?month=2026-04`);
    expect(json.closures).to.have.length(1);
    await waitUntil(after, "2026-04-29T09:00:00+09:00");
    const sent = after.outbox().length;
    const last = startServer({ store });
    await get(last, "/health");
    expect(last.outbox()).to.have.length(sent);
    expect((await lookUpReceipt(last, receipt)).json.meeting.url).to.contain(receipt.id);
  });

  it("kept by an older version lacks no member", async () => {
    const store = textStore();
    const older = startServer({ store });
    const booking = await apply(older);
    const { testNow, bookings, outbox, offices, terms } = older.backend.state;
    store.text = JSON.stringify({ testNow, bookings, outbox, offices, terms });
    const api = startServer({ store });
    expect((await get(api, `/bookings/${booking.id}`, flow(booking))).status).to.equal(200);
    const account = await signUp(api);
    expect((await ownBookings(api, account)).json.bookings).to.be.empty;
    const receipt = await bookAtKanagawa(api);
    expect((await lookUpReceipt(api, receipt)).status).to.equal(200);
    const body = { office: kitakyushu, date: "2026-04-28", name: "施設の点検" };
    expect((await post(api, "/__test/closure", body)).json.cancelled).to.equal(1);
  });

  it("is plain JSON", async () => {
    const api = startServer();
    await bookAndConfirm(api);
    await signUp(api);
    await bookAtKanagawa(api);
    await waitUntil(api, "2026-04-29T09:00:00+09:00");
    const { state } = api.backend;
    expect(JSON.parse(JSON.stringify(state))).to.deep.equal(state);
  });

  it("is kept also when a request was refused: a wrong code counts across restarts", async () => {
    const store = textStore();
    const api = startServer({ store });
    const booking = await apply(api);
    const wrong = otherCode(latestMail(api).code ?? "");
    for (const left of [4, 3, 2, 1, 0]) {
      const restarted = startServer({ store });
      expect((await enterCode(restarted, booking, wrong)).json.attemptsLeft).to.equal(left);
    }
    expectProblem(await enterCode(startServer({ store }), booking, wrong), 429, "code-locked");
  });

  it("holds links and codes as hashes only; the outbox alone has them in full", async () => {
    const api = startServer();
    const { mail } = await bookAndConfirm(api);
    const bookings = JSON.stringify(api.backend.state.bookings);
    expect(bookings).not.to.contain(linkIn(mail).token);
    for (const sent of api.outbox().slice(0, 1)) {
      expect(bookings).not.to.contain(linkIn(sent).token);
      expect(bookings).not.to.contain(`"${sent.code}"`);
    }
  });

  it("is read again with the next request when reading it failed", async () => {
    const store = textStore();
    await apply(startServer({ store }));
    let failures = 1;
    const failing: StateStore = {
      load: () => (failures-- > 0 ? Promise.reject(new Error("the disk is away")) : store.load()),
      save: (state) => store.save(state),
    };
    const api = startServer({ store: failing });
    const error = await get(api, "/health").catch((thrown: Error) => thrown);
    expect((error as Error).message).to.equal("the disk is away");
    expect((await get(api, "/__test/outbox")).json.messages).to.have.length(1);
  });
});

describe("the service worker's store", () => {
  before(loadTemporal);

  const name = "hw-mock-api-test";
  afterEach(() => caches.delete(name));

  it("starts empty", async () => {
    expect(await cacheStore(name).load()).to.be.undefined;
  });

  it("brings a worker that was stopped and started again back to where it was", async () => {
    const booking = await apply(startServer({ store: cacheStore(name) }));
    const restarted = startServer({ store: cacheStore(name) });
    const { json } = await get(restarted, `/bookings/${booking.id}`, flow(booking));
    expect(json.status).to.equal("provisional");
    expectProblem(await sendRequest(restarted, await requestBody(restarted)), 409, "slot-taken");
  });

  it("keeps nothing of what was written freely", async () => {
    await bookAtKanagawa(startServer({ store: cacheStore(name) }));
    const kept = JSON.stringify(await cacheStore(name).load());
    expect(kept).to.contain(saburo.email).and.not.to.contain(saburo.freeText);
  });
});
