import { expect } from "@open-wc/testing";
import { delay, http, HttpResponse } from "msw";
import { BookingApi } from "../../src/contract/client.ts";
import { ProblemError } from "../../src/contract/errors.ts";
import { instant } from "../../src/contract/codecs.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { createMockApi, MOCK_API_BASE } from "../../mock-api/in-process.ts";
import { latestMail, linkIn, requestBody } from "./support/applicant.ts";
import { get, kitakyushu, otaru, startServer } from "./support/server.ts";

describe("a server in the process", () => {
  before(loadTemporal);

  it("has a state of its own", async () => {
    const [one, other] = [startServer(), startServer()];
    one.backend.changeOffice(otaru, { bookingState: "paused" });
    one.clock.advance({ hours: 1 });
    const { json } = await get(other, `/offices/${otaru}`);
    expect(json.bookingState).to.equal("open");
    expect(json.serverTime).to.equal("2026-04-27T09:00:00+09:00");
  });

  it("goes by the device's time where none is given", async () => {
    const { json } = await get(createMockApi(), "/health");
    const off = instant.parse(json.serverTime).epochMilliseconds - Date.now();
    expect(Math.abs(off)).to.be.below(5_000);
  });

  it("lets a test put one handler before its own, the latest first", async () => {
    const api = startServer();
    api.use(http.get(`${MOCK_API_BASE}/offices`, () => HttpResponse.json({ offices: [] })));
    expect((await get(api, "/offices")).json).to.deep.equal({ offices: [] });
    api.use(http.get("*/v1/offices", () => HttpResponse.json({ offices: [1] }), { once: true }));
    expect((await get(api, "/offices")).json).to.deep.equal({ offices: [1] });
    expect((await get(api, "/offices")).json).to.deep.equal({ offices: [] });
    expect((await get(api, `/offices/${otaru}`)).status).to.equal(200);
  });

  it("fails as fetch does: without an answer, on a network error, and when it is given up", async () => {
    const api = startServer();
    const failure = (request: Request) => api.fetch(request).catch((error: Error) => error);
    const nobody = await failure(new Request("https://elsewhere.example/v1x"));
    expect(nobody).to.be.instanceOf(TypeError);
    api.use(http.get("*/v1/offices", () => HttpResponse.error(), { once: true }));
    expect(await failure(new Request(`${api.base}/offices`))).to.be.instanceOf(TypeError);
    api.use(
      http.get("*/v1/offices", async () => {
        await delay("infinite");
      }),
    );
    const controller = new AbortController();
    const waiting = failure(new Request(`${api.base}/offices`, { signal: controller.signal }));
    controller.abort();
    expect(((await waiting) as Error).name).to.equal("AbortError");
  });

  it("serves the contract's own client from the profile to the confirmed booking", async () => {
    const server = startServer();
    const api = new BookingApi({ base: server.base, fetch: server.fetch });
    const office = await api.parseOffice(kitakyushu, await api.officeJson(kitakyushu));
    const month = await api.availability(kitakyushu, Temporal.PlainYearMonth.from("2026-04"));
    const start = month.slots.at(-1)?.start;
    const raw = await requestBody(server);
    const request = {
      ...raw,
      slot: { start: start ?? expect.fail("no slot") },
      consents: raw.consents.map((each) => ({ ...each, agreedAt: instant.parse(each.agreedAt) })),
    };
    const key = crypto.randomUUID();
    expect(await api.attempt(kitakyushu, key)).to.be.undefined;
    const created = await api.createBooking(office, request, key);
    if (created.kind !== "done") throw new Error(`was ${created.kind}`);
    const { id, flow } = created.value;
    expect((await api.attempt(kitakyushu, key))?.status).to.equal("provisional");
    expect((await api.booking(id, flow?.token ?? "")).mail?.resendsLeft).to.equal(3);
    const { token } = linkIn(latestMail(server));
    expect((await api.lookUpLink(token)).action).to.equal("confirm");
    const confirmed = await api.actOnLink("confirm", token);
    expect(confirmed.kind === "done" && confirmed.value.status).to.equal("confirmed");
    const lost = await api.lookUpLink("A".repeat(32)).catch((error: unknown) => error);
    expect(lost instanceof ProblemError && lost.problem.code).to.equal("link-unknown");
  });
});
