import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { scenarioNames } from "../../mock-api/scenarios.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import {
  apply,
  latestMail,
  lookUp,
  pressConfirm,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import {
  expectProblem,
  get,
  kitakyushu,
  otaru,
  post,
  startServer,
  TUESDAY_10,
  TUESDAY_1030,
  type Reply,
} from "./support/server.ts";
import { begins, current } from "./support/scenarios.ts";

const availability = (api: MockApi, office = kitakyushu) =>
  get(api, `/offices/${office}/availability?month=2026-04`);
const profile = (api: MockApi) => get(api, `/offices/${kitakyushu}`);

/** What a request to book is answered, whose terms and statements were read before. */
async function sendsAfter(api: MockApi, scenario: string, more: object = {}): Promise<Reply> {
  const body = await requestBody(api);
  await begins(api, scenario, more);
  return await sendRequest(api, body);
}

/** Each scenario as the contract's client meets it, and whether it goes on afterwards. */
const rows: Record<string, { once: boolean; meets: (api: MockApi) => Promise<void> }> = {
  full: {
    once: false,
    async meets(api) {
      expectProblem(await sendsAfter(api, "full"), 409, "slot-taken");
      expect((await availability(api)).json.slots).to.deep.equal([]);
    },
  },
  "slot-taken": {
    once: true,
    async meets(api) {
      expectProblem(await sendsAfter(api, "slot-taken"), 409, "slot-taken");
      const starts = (await availability(api)).json.slots.map(
        (slot: { start: string }) => slot.start,
      );
      expect(starts).not.to.include(TUESDAY_10);
      expect(starts).to.include(TUESDAY_1030);
      await apply(api, kitakyushu, TUESDAY_1030);
    },
  },
  "terms-changed": {
    once: true,
    async meets(api) {
      const [before] = (await profile(api)).json.consents;
      const refused = await sendsAfter(api, "terms-changed");
      expectProblem(refused, 409, "terms-outdated");
      expect(refused.json.errors).to.deep.equal([{ pointer: "/consents/0", code: "outdated" }]);
      const [after] = (await profile(api)).json.consents;
      expect(after.id).to.equal(before.id);
      expect(after.version).not.to.equal(before.version);
      expect(after.changes.ja).to.be.a("string").that.is.not.empty;
      await apply(api);
    },
  },
  "link-expired": {
    once: false,
    async meets(api) {
      await apply(api);
      const mail = latestMail(api);
      await begins(api, "link-expired");
      expectProblem(await lookUp(api, mail), 410, "link-expired");
      expectProblem(await pressConfirm(api, mail), 410, "link-expired");
      const { bookings } = (await get(api, "/__test/bookings")).json;
      expect(bookings[0].status, "really over, for everybody").to.equal("expired");
    },
  },
  paused: {
    once: false,
    async meets(api) {
      expectProblem(await sendsAfter(api, "paused"), 503, "booking-paused");
      expect((await profile(api)).json.bookingState).to.equal("paused");
      expect((await get(api, "/health")).json.status).to.equal("paused");
    },
  },
  slow: {
    once: false,
    async meets(api) {
      const asked = performance.now();
      const reply = await sendsAfter(api, "slow", { seconds: 0.2 });
      expect(performance.now() - asked).to.be.above(195);
      expect(reply.status).to.equal(201);
    },
  },
  "cut-after-commit": {
    once: true,
    async meets(api) {
      const body = await requestBody(api);
      await begins(api, "cut-after-commit");
      const key = crypto.randomUUID();
      const failure = await sendRequest(api, body, kitakyushu, key).catch(
        (error: unknown) => error,
      );
      expect(failure).to.be.instanceOf(TypeError);
      expect(api.backend.state.bookings).to.have.length(1);
      expect((await sendRequest(api, body, kitakyushu, key)).status).to.equal(201);
      expect(api.backend.state.bookings, "the same one").to.have.length(1);
    },
  },
  challenge: {
    once: false,
    async meets(api) {
      const refused = await sendsAfter(api, "challenge");
      expectProblem(refused, 403, "challenge-required");
      expect(refused.json.challenge).to.have.keys(
        "algorithm",
        "challenge",
        "maxnumber",
        "salt",
        "signature",
      );
      expect(api.backend.state.bookings).to.deep.equal([]);
    },
  },
  "rate-limited": {
    once: false,
    async meets(api) {
      const refused = await sendsAfter(api, "rate-limited");
      expectProblem(refused, 429, "rate-limited");
      expect(refused.json.retryAfterSeconds).to.equal(60);
      expect(refused.headers.get("retry-after")).to.equal("60");
      expect((await profile(api)).status).to.equal(200);
    },
  },
  "captive-portal": {
    once: false,
    async meets(api) {
      await begins(api, "captive-portal");
      for (const path of ["/offices", "/health", "/nothing"]) {
        const answer = await api.fetch(new Request(api.base + path));
        expect(answer.status).to.equal(200);
        expect(answer.headers.get("content-type")).to.equal("text/html; charset=utf-8");
        expect(answer.headers.get("cache-control"), "no cache keeps it").to.equal("no-store");
        expect(await answer.text()).to.include("<!doctype html>");
      }
      expect(api.backend.state.bookings).to.deep.equal([]);
    },
  },
};

describe("a scenario", () => {
  before(loadTemporal);

  it("is tried here, each of them", () => {
    expect(Object.keys(rows)).to.deep.equal([...scenarioNames]);
  });

  for (const [scenario, { once, meets }] of Object.entries(rows)) {
    it(`${scenario} happens${once ? " once" : " until it is ended"}, and leaves no trace but that`, async () => {
      const api = startServer();
      await meets(api);
      expect(await current(api)).to.equal(once ? null : scenario);
      await begins(api, "none");
      expect((await profile(api)).json.bookingState).to.equal("open");
      expect((await get(api, "/health")).json.status).to.equal("up");
      await apply(api, kitakyushu, "2026-05-07T10:00:00+09:00");
    });
  }

  it("of one office leaves the others alone", async () => {
    const calls: Record<string, (api: MockApi, office: string) => Promise<unknown>> = {
      full: async (api, office) => (await availability(api, office)).json.slots.length === 0,
      paused: async (api, office) =>
        (await get(api, `/offices/${office}`)).json.bookingState === "paused",
      "captive-portal": async (api, office) =>
        (await api.fetch(new Request(`${api.base}/offices/${office}`))).headers
          .get("content-type")
          ?.startsWith("text/html"),
    };
    for (const [scenario, isMet] of Object.entries(calls)) {
      const api = startServer();
      await begins(api, scenario, { office: otaru });
      expect(await isMet(api, otaru), scenario).to.equal(true);
      expect(await isMet(api, kitakyushu), scenario).to.equal(false);
    }
  });

  it("of one office knows whose link is opened", async () => {
    const api = startServer();
    await apply(api);
    await begins(api, "rate-limited", { office: otaru });
    expect((await lookUp(api, latestMail(api))).status).to.equal(200);
    await begins(api, "rate-limited", { office: kitakyushu });
    expectProblem(await lookUp(api, latestMail(api)), 429, "rate-limited");
  });

  it("takes the place of the one before", async () => {
    const api = startServer();
    await begins(api, "paused");
    await begins(api, "full");
    expect((await profile(api)).json.bookingState).to.equal("open");
    await begins(api, "slow", { seconds: 0.01 });
    expect((await availability(api)).json.slots).not.to.be.empty;
  });

  it("does not open an office that had paused before it", async () => {
    const api = startServer();
    await post(api, "/__test/pause", { office: kitakyushu, paused: true });
    await begins(api, "paused");
    await begins(api, "none");
    expect((await profile(api)).json.bookingState).to.equal("paused");
    expect((await get(api, `/offices/${otaru}`)).json.bookingState).to.equal("open");
  });

  it("that happens once is met by one of two requests at once", async () => {
    const api = startServer();
    const [one, other] = [await requestBody(api), await requestBody(api, kitakyushu, TUESDAY_1030)];
    await begins(api, "cut-after-commit");
    const sent = await Promise.allSettled([sendRequest(api, one), sendRequest(api, other)]);
    expect(sent.map(({ status }) => status).sort()).to.deep.equal(["fulfilled", "rejected"]);
    expect(api.backend.state.bookings).to.have.length(2);
  });

  it("that happens once waits for a request that it can happen to", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const key = crypto.randomUUID();
    await sendRequest(api, body, kitakyushu, key);
    for (const scenario of ["slot-taken", "terms-changed", "cut-after-commit"]) {
      await begins(api, scenario);
      expect((await sendRequest(api, body, kitakyushu, key)).status, "a repeat").to.equal(201);
      expect(await current(api)).to.equal(scenario);
    }
    await begins(api, "cut-after-commit");
    expectProblem(await sendRequest(api, {}), 422, "validation-failed");
    expect(await current(api)).to.equal("cut-after-commit");
  });
});
