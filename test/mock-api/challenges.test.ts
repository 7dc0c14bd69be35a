import { expect } from "@open-wc/testing";
import { solveChallenge } from "altcha-lib/v1";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { randomSecrets } from "../../mock-api/secrets.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import { requestBody } from "./support/applicant.ts";
import { begins } from "./support/scenarios.ts";
import {
  expectProblem,
  kitakyushu,
  otaru,
  post,
  startServer,
  TUESDAY_1030,
  type Reply,
} from "./support/server.ts";

const send = (api: MockApi, body: unknown, key: string, solution?: string) =>
  post(api, `/offices/${kitakyushu}/bookings`, body, {
    "idempotency-key": key,
    ...(solution && { "challenge-solution": solution }),
  });

/** By Altcha's own library. */
async function solves({ json }: Reply): Promise<string> {
  const { challenge, salt, algorithm, maxnumber, signature } = json.challenge;
  const found = await solveChallenge(challenge, salt, algorithm, maxnumber).promise;
  return btoa(JSON.stringify({ algorithm, challenge, number: found?.number, salt, signature }));
}

/** So that the library has little to do. */
const secrets = { ...randomSecrets, number: () => 50 };

describe("a challenge of the mock", () => {
  before(loadTemporal);

  it("that Altcha's own library has solved books once, and the key is known from then on", async () => {
    const api = startServer({ secrets });
    await begins(api, "challenge");
    const body = await requestBody(api);
    const key = crypto.randomUUID();
    const asked = await send(api, body, key);
    expectProblem(asked, 403, "challenge-required");
    const solution = await solves(asked);
    const booked = await send(api, body, key, solution);
    expect(booked.status).to.equal(201);
    expect((await send(api, body, key)).json).to.deep.equal(booked.json);
    const other = await requestBody(api, kitakyushu, TUESDAY_1030);
    const used = await send(api, other, crypto.randomUUID(), solution);
    expectProblem(used, 403, "challenge-required");
    expect(used.json.challenge.salt).not.to.equal(asked.json.challenge.salt);
    expect(api.backend.state.bookings).to.have.length(1);
  });

  it("has an end by the mock's clock, and is forgotten after it", async () => {
    const api = startServer({ secrets });
    await begins(api, "challenge");
    const body = await requestBody(api);
    const late = await solves(await send(api, body, crypto.randomUUID()));
    api.clock.advance({ minutes: 10, seconds: 1 });
    expectProblem(await send(api, body, crypto.randomUUID(), late), 403, "challenge-required");
    const first = await solves(await send(api, body, crypto.randomUUID()));
    expect((await send(api, body, crypto.randomUUID(), first)).status).to.equal(201);
    expect(Object.keys(api.backend.state.spentChallenges)).to.have.length(1);
    api.clock.advance({ minutes: 11 });
    const other = await requestBody(api, kitakyushu, "2026-04-30T10:00:00+09:00");
    const second = await solves(await send(api, other, crypto.randomUUID()));
    expect((await send(api, other, crypto.randomUUID(), second)).status).to.equal(201);
    expect(Object.keys(api.backend.state.spentChallenges)).to.have.length(1);
  });

  const rows: readonly (readonly [
    capabilities: string[],
    hints: string[] | undefined,
    status: number,
  ])[] = [
    [[], undefined, 201],
    [["challenge", "form-hints"], undefined, 201],
    [["challenge", "form-hints"], ["trap-filled"], 403],
    [["challenge", "form-hints"], ["quick"], 403],
    [["form-hints"], ["trap-filled", "quick"], 201],
  ];
  for (const [capabilities, hints, status] of rows) {
    const told = hints ? hints.join(" and ") : "no hints";
    it(`${status === 403 ? "is" : "is not"} asked at an office with ${capabilities.join(", ") || "nothing"} of a request with ${told}`, async () => {
      const api = startServer();
      api.backend.changeOffice(kitakyushu, { capabilities });
      const body = { ...(await requestBody(api)), ...(hints && { hints }) };
      expect((await send(api, body, crypto.randomUUID())).status).to.equal(status);
    });
  }

  it("of one office is not asked of another", async () => {
    const api = startServer();
    await begins(api, "challenge", { office: otaru });
    expect((await send(api, await requestBody(api), crypto.randomUUID())).status).to.equal(201);
  });
});
