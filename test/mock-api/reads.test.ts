import { expect } from "@open-wc/testing";
import { health } from "../../src/contract/health.ts";
import { officeList } from "../../src/contract/office-list.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { termsDocument } from "../../src/contract/terms.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  ask,
  expectProblem,
  get,
  holdsTo,
  kitakyushu,
  otaru,
  startServer,
} from "./support/server.ts";

const TERMS = `/offices/${otaru}/terms/otaru-terms/versions/2023-10-01`;

describe("what everyone may read", () => {
  before(loadTemporal);

  it("holds to the contract", async () => {
    const api = startServer();
    const list = holdsTo(officeList, (await get(api, "/offices")).json);
    expect(list.offices.map(({ id }) => id)).to.include.members([otaru, kitakyushu]);
    for (const { id } of list.offices) {
      const profile = holdsTo(officeProfile, (await get(api, `/offices/${id}`)).json);
      for (const consent of profile.consents) {
        const path = `/offices/${id}/terms/${consent.id}/versions/${consent.version}`;
        holdsTo(termsDocument, (await get(api, path)).json);
      }
    }
    const { json } = await get(api, "/health");
    expect(holdsTo(health, json).status).to.equal("up");
  });

  it("is not sent again to who has it", async () => {
    const api = startServer();
    for (const path of [
      "/offices",
      `/offices/${otaru}`,
      TERMS,
      `/offices/${otaru}/availability?month=2026-04`,
    ]) {
      const first = await get(api, path);
      const etag = first.headers.get("etag") ?? "";
      expect(etag).to.match(/^"[\w-]+"$/u);
      expect(first.headers.get("cache-control")).to.match(/^public, /u);
      const second = await get(api, path, { "if-none-match": `"other", W/${etag}` });
      expect(second.status).to.equal(304);
      expect(second.text).to.equal("");
      expect(second.headers.get("etag")).to.equal(etag);
      expect((await get(api, path, { "if-none-match": '"other"' })).status).to.equal(200);
    }
  });

  it("that tells the server's time is never taken from a cache", async () => {
    for (const path of [`/offices/${otaru}`, `/offices/${otaru}/availability?month=2026-04`]) {
      const api = startServer();
      const first = await get(api, path);
      expect(first.json.serverTime).to.equal("2026-04-27T09:00:00+09:00");
      expect(first.headers.get("cache-control")).to.equal("public, no-cache");
      api.clock.advance({ seconds: 1 });
      const second = await get(api, path, { "if-none-match": first.headers.get("etag") ?? "" });
      expect(second.json.serverTime > first.json.serverTime).to.be.true;
    }
  });

  it("has a HEAD without a body", async () => {
    const api = startServer();
    const reply = await ask(api, "HEAD", "/offices");
    expect(reply.status).to.equal(200);
    expect(reply.text).to.equal("");
    expect(reply.headers.get("etag")).to.be.a("string");
    expect((await ask(api, "HEAD", "/offices/sapporo")).status).to.equal(404);
  });

  it("is refused by name where it is not there", async () => {
    const api = startServer();
    expectProblem(await get(api, "/offices/sapporo"), 404, "office-not-found");
    expectProblem(await get(api, "/offices/toString"), 404, "office-not-found");
    expectProblem(
      await get(api, "/offices/sapporo/availability?month=2026-04"),
      404,
      "office-not-found",
    );
    expectProblem(await get(api, `${TERMS}-draft`), 404, "terms-not-found");
    expectProblem(await get(api, "/office"), 404, "not-found");
    expectProblem(await get(api, "/__test/none"), 404, "not-found");
  });

  it("cannot be written", async () => {
    const api = startServer();
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const reply = await ask(api, method, `/offices/${otaru}`);
      expectProblem(reply, 405, "method-not-allowed");
      expect(reply.headers.get("allow")).to.equal("GET, HEAD, OPTIONS");
    }
  });

  it("says that the backend is paused when every office is", async () => {
    const api = startServer();
    api.backend.changeOffice(otaru, { bookingState: "paused" });
    expect((await get(api, "/health")).json.status).to.equal("up");
    for (const id of api.backend.catalog.ids)
      api.backend.changeOffice(id, { bookingState: "paused" });
    expect((await get(api, "/health")).json.status).to.equal("paused");
  });
});
