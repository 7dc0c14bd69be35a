import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { apply, requestBody, sendRequest } from "./support/applicant.ts";
import {
  expectProblem,
  get,
  kitakyushu,
  otaru,
  post,
  startServer,
  THURSDAY_10,
} from "./support/server.ts";

const KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";

describe("an idempotency key", () => {
  before(loadTemporal);

  it("sent again with the same request brings the same answer and no second booking", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const first = await sendRequest(api, body, kitakyushu, KEY);
    api.clock.advance({ minutes: 5 });
    const second = await sendRequest(api, body, kitakyushu, KEY);
    expect(first.status).to.equal(201);
    expect(second.status).to.equal(201);
    expect(second.text).to.equal(first.text);
    expect(api.backend.state.bookings).to.have.length(1);
    expect(api.outbox()).to.have.length(1);
  });

  it("is compared without regard to case or to the order of the body's members", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const turned = Object.fromEntries(Object.entries(body).toReversed());
    const first = await sendRequest(api, body, kitakyushu, KEY);
    const second = await sendRequest(api, turned, kitakyushu, KEY.toUpperCase());
    expect(second.text).to.equal(first.text);
  });

  it("sent again with another request is refused", async () => {
    const api = startServer();
    await sendRequest(api, await requestBody(api), kitakyushu, KEY);
    const other = await requestBody(api, kitakyushu, THURSDAY_10);
    expectProblem(await sendRequest(api, other, kitakyushu, KEY), 422, "idempotency-key-reused");
  });

  it("sent to another office is refused", async () => {
    const api = startServer();
    await sendRequest(api, await requestBody(api), kitakyushu, KEY);
    const reply = await sendRequest(api, await requestBody(api, otaru), otaru, KEY);
    expectProblem(reply, 422, "idempotency-key-reused");
  });

  it("must be there, and must be a UUID", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const path = `/offices/${kitakyushu}/bookings`;
    expectProblem(await post(api, path, body), 400, "idempotency-key-missing");
    expectProblem(await sendRequest(api, body, kitakyushu, "1"), 400, "idempotency-key-missing");
    expect(api.backend.state.bookings).to.be.empty;
  });

  it("sent twice at once books once and brings both the same answer", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const [first, second] = await Promise.all([
      sendRequest(api, body, kitakyushu, KEY),
      sendRequest(api, body, kitakyushu, KEY),
    ]);
    expect(first.status).to.equal(201);
    expect(second.text).to.equal(first.text);
    expect(api.outbox()).to.have.length(1);
  });

  it("of a refused request is free for another try", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const refused = await sendRequest(api, { ...body, eligibility: [] }, kitakyushu, KEY);
    expectProblem(refused, 422, "validation-failed");
    expect((await sendRequest(api, body, kitakyushu, KEY)).status).to.equal(201);
  });

  it("still brings its answer when the office has paused since", async () => {
    const api = startServer();
    const body = await requestBody(api);
    await sendRequest(api, body, kitakyushu, KEY);
    api.backend.changeOffice(kitakyushu, { bookingState: "paused" });
    expect((await sendRequest(api, body, kitakyushu, KEY)).status).to.equal(201);
  });

  it("is forgotten after 24 hours, with the flow token", async () => {
    const api = startServer();
    const body = await requestBody(api, kitakyushu, THURSDAY_10);
    const { json } = await sendRequest(api, body, kitakyushu, KEY);
    api.clock.set("2026-04-28T09:00:00+09:00");
    expect((await sendRequest(api, body, kitakyushu, KEY)).json).to.deep.equal(json);
    api.clock.advance({ seconds: 1 });
    const again = await sendRequest(api, body, kitakyushu, KEY);
    expect(again.status).to.equal(201);
    expect(again.json.id).not.to.equal(json.id);
    expect(JSON.stringify(api.backend.state)).not.to.contain(json.flow.token);
  });
});

describe("GET …/booking-attempts/{key}", () => {
  before(loadTemporal);

  it("tells what became of a key, without personal data", async () => {
    const api = startServer();
    await sendRequest(api, await requestBody(api), kitakyushu, KEY);
    const reply = await get(api, `/offices/${kitakyushu}/booking-attempts/${KEY}`);
    expect(reply.headers.get("cache-control")).to.equal("no-store");
    expect(reply.json).to.deep.equal({
      status: "provisional",
      start: "2026-04-28T10:00:00+09:00",
      end: "2026-04-28T10:30:00+09:00",
      confirmBy: "2026-04-27T10:00:00+09:00",
    });
  });

  it("knows nothing of a key that booked nothing, or at another office", async () => {
    const api = startServer();
    await apply(api);
    await sendRequest(api, await requestBody(api, kitakyushu, THURSDAY_10), kitakyushu, KEY);
    for (const path of [
      `/offices/${kitakyushu}/booking-attempts/${crypto.randomUUID()}`,
      `/offices/${otaru}/booking-attempts/${KEY}`,
    ]) {
      expectProblem(await get(api, path), 404, "attempt-not-found");
    }
  });
});
