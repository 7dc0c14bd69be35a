import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { scenarioNames } from "../../mock-api/scenarios.ts";
import type { BackendState, StateStore } from "../../mock-api/state.ts";
import { shiro } from "./support/offices.ts";
import { bookAtKanagawa, cancelByLookup } from "./support/receipts.ts";
import { begins, current } from "./support/scenarios.ts";
import { expectProblem, get, kitakyushu, otaru, post, startServer } from "./support/server.ts";

describe("the test interface's call for scenarios", () => {
  before(loadTemporal);

  it("lists every one with a sentence, and says which end by themselves", async () => {
    const { scenario, scenarios } = (await get(startServer(), "/__test/scenario")).json;
    expect(scenario).to.equal(null);
    expect(scenarios.map((each: { scenario: string }) => each.scenario)).to.deep.equal([
      ...scenarioNames,
    ]);
    for (const { title, description } of scenarios) {
      expect(title).to.have.all.keys("ja", "en");
      expect(description.en).to.match(/^[A-Z].+\.$/u);
      expect(description.ja).to.match(/。$/u);
    }
    const once = scenarios.filter((each: { once: boolean }) => each.once);
    expect(once.map((each: { scenario: string }) => each.scenario)).to.deep.equal([
      "slot-taken",
      "terms-changed",
      "cut-after-commit",
    ]);
  });

  it("tells the one that runs, with its office and its seconds", async () => {
    const api = startServer();
    expect(await begins(api, "slow", { office: otaru })).to.deep.include({
      scenario: "slow",
      office: otaru,
      seconds: 3,
    });
    expect(await begins(api, "rate-limited", { seconds: 5 })).to.deep.include({
      scenario: "rate-limited",
      seconds: 5,
    });
    const none = await begins(api, null);
    expect(none.scenario).to.equal(null);
    expect(none).not.to.have.any.keys("office", "seconds");
  });

  it("refuses what it does not know, and leaves the one that runs", async () => {
    const api = startServer();
    await begins(api, "full");
    const bodies = [
      { scenario: "flood" },
      {},
      { scenario: "slow", seconds: 0 },
      { scenario: "slow", seconds: 601 },
      { scenario: "full", seconds: 3 },
      { scenario: "full", extra: 1 },
    ];
    for (const body of bodies) {
      expectProblem(await post(api, "/__test/scenario", body), 422, "validation-failed");
    }
    const unknown = await post(api, "/__test/scenario", { scenario: "full", office: "sapporo" });
    expectProblem(unknown, 404, "office-not-found");
    expect(await current(api)).to.equal("full");
  });

  it("and the rest of the test interface answer as ever, whatever goes wrong", async () => {
    const api = startServer();
    for (const scenario of scenarioNames) {
      await begins(api, scenario);
      expect((await get(api, "/__test/clock")).json.now).to.equal("2026-04-27T00:00:00+00:00");
      expect((await get(api, "/__test/outbox")).status).to.equal(200);
      expect((await get(api, "/__test/bookings")).status).to.equal(200);
    }
  });

  it("is over with a reset; one from the start begins again", async () => {
    const api = startServer();
    await begins(api, "captive-portal");
    await post(api, "/__test/reset", {});
    expect((await get(api, "/health")).status).to.equal(200);
    const paused = startServer({ scenario: { scenario: "paused" } });
    await begins(paused, "none");
    await post(paused, "/__test/reset", {});
    expect((await get(paused, `/offices/${kitakyushu}`)).json.bookingState).to.equal("paused");
  });

  it("lasts over a restart of the server, as a service worker restarts at any time", async () => {
    let text = "";
    const store: StateStore = {
      load: async () => (text === "" ? undefined : (JSON.parse(text) as BackendState)),
      save: async (state) => {
        text = JSON.stringify(state);
      },
    };
    await begins(startServer({ store }), "paused");
    const after = startServer({ store });
    expect((await get(after, `/offices/${otaru}`)).json.bookingState).to.equal("paused");
    await begins(after, "none");
    expect((await get(after, `/offices/${otaru}`)).json.bookingState).to.equal("open");
  });
});

describe("a scenario at the other offices", () => {
  before(loadTemporal);

  it("ends what a receipt's lookup handed out, and leaves the booking", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await begins(api, "link-expired");
    expectProblem(await cancelByLookup(api, receipt), 410, "link-expired");
    await begins(api, "none");
    expect((await cancelByLookup(api, receipt)).json.status).to.equal("cancelled");
  });

  it("meets a registration as it meets a booking, and its link", async () => {
    const api = startServer();
    const { consents, serverTime } = (await get(api, "/offices/kanazawa")).json;
    const agreed = [];
    for (const { id, version } of consents) {
      const { json } = await get(api, `/offices/kanazawa/terms/${id}/versions/${version}`);
      agreed.push({ id, version, digest: json.digest, agreedAt: serverTime });
    }
    const body = {
      office: "kanazawa",
      userId: "shiro.2026",
      password: "correct horse battery staple",
      applicant: shiro,
      consents: agreed,
      language: "ja",
    };
    const headers = { "idempotency-key": crypto.randomUUID() };
    await begins(api, "cut-after-commit");
    const failure = await post(api, "/accounts", body, headers).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(TypeError);
    expect((await post(api, "/accounts", body, headers)).status).to.equal(202);
    expect(api.backend.state.accounts).to.have.length(1);

    const token = new URL(api.outbox().at(-1)?.links[0] ?? "").hash.split("/").at(-1);
    await begins(api, "link-expired", { office: otaru });
    await begins(api, "link-expired");
    expectProblem(await post(api, "/accounts/activation", { token }), 410, "link-expired");

    await begins(api, "terms-changed");
    const other = { ...body, userId: "goro.2026" };
    const again = { "idempotency-key": crypto.randomUUID() };
    expectProblem(await post(api, "/accounts", other, again), 409, "terms-outdated");
    expect(await current(api)).to.equal(null);
  });
});
