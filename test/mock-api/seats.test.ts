import { expect } from "@open-wc/testing";
import { availabilityMonth } from "../../src/contract/availability.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import type { MockApi } from "../../mock-api/in-process.ts";
import {
  apply,
  bookAndConfirm,
  latestMail,
  pressCancel,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import {
  expectProblem,
  get,
  holdsTo,
  kitakyushu,
  startServer,
  THURSDAY_10,
  TUESDAY_10,
  TUESDAY_1030,
} from "./support/server.ts";

async function month(api: MockApi, name = "2026-04") {
  const reply = await get(api, `/offices/${kitakyushu}/availability?month=${name}`);
  holdsTo(availabilityMonth, reply.json);
  return reply.json;
}

async function starts(api: MockApi, name?: string): Promise<string[]> {
  return (await month(api, name)).slots.map(({ start }: { start: string }) => start);
}

describe("a seat", () => {
  before(loadTemporal);

  it("wanted by a hundred people at once goes to one of them", async () => {
    const api = startServer();
    const body = await requestBody(api);
    const all = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        sendRequest(api, { ...body, applicant: { ...body.applicant, name: `求職者 ${n}` } }),
      ),
    );
    expect(all.filter(({ status }) => status === 201)).to.have.length(1);
    const refused = all.filter(({ status }) => status !== 201);
    for (const reply of refused) expectProblem(reply, 409, "slot-taken");
    expect(api.outbox()).to.have.length(1);
  });

  it("is there as often as the office has room", async () => {
    const slots = {
      times: { kind: "starts" as const, starts: ["10:00"] },
      minutes: 30,
      capacity: 2,
    };
    const api = startServer({ offices: { [kitakyushu]: { slots } } });
    expect((await month(api)).slots).to.deep.include({ start: TUESDAY_10, remaining: 2 });
    await apply(api);
    expect((await month(api)).slots).to.deep.include({ start: TUESDAY_10, remaining: 1 });
    await apply(api);
    expect(await starts(api)).not.to.include(TUESDAY_10);
    expectProblem(await sendRequest(api, await requestBody(api)), 409, "slot-taken");
  });

  it("is held while its booking is provisional, to the second, and free after", async () => {
    const api = startServer();
    await apply(api);
    api.clock.set("2026-04-27T10:00:00+09:00");
    expect(await starts(api)).not.to.include(TUESDAY_10);
    expectProblem(await sendRequest(api, await requestBody(api)), 409, "slot-taken");
    api.clock.set("2026-04-27T10:00:01+09:00");
    expect(await starts(api)).to.include(TUESDAY_10);
    await apply(api);
  });

  it("stays held when its booking is confirmed and is free again when it is cancelled", async () => {
    const api = startServer();
    const { mail } = await bookAndConfirm(api);
    api.clock.advance({ hours: 2 });
    expect(await starts(api)).not.to.include(TUESDAY_10);
    await pressCancel(api, mail);
    expect(await starts(api)).to.include(TUESDAY_10);
  });
});

describe("GET …/availability", () => {
  before(loadTemporal);

  it("lists what the rules place on open days from today on, in the office's time", async () => {
    const april = await starts(startServer());
    expect(april[0]).to.equal("2026-04-27T10:00:00+09:00");
    expect(april).to.include(TUESDAY_1030).and.to.include(THURSDAY_10);
    expect(april.filter((start) => start.startsWith("2026-04-29"))).to.be.empty;
    expect(april).to.have.length(30);
  });

  it("answers for the months from today's to the horizon's, and for no other", async () => {
    const api = startServer();
    for (const name of ["2026-04", "2026-05", "2026-06"]) await month(api, name);
    for (const name of ["2026-03", "2026-07", "2027-04"]) {
      const reply = await get(api, `/offices/${kitakyushu}/availability?month=${name}`);
      expectProblem(reply, 404, "month-out-of-window");
    }
    const june = await starts(api, "2026-06");
    expect(june.at(-1)).to.equal("2026-06-26T15:30:00+09:00");
  });

  it("goes by the office's date, not by the server's", async () => {
    const api = startServer({ now: "2026-04-30T15:30:00Z" });
    const reply = await get(api, `/offices/${kitakyushu}/availability?month=2026-04`);
    expectProblem(reply, 404, "month-out-of-window");
    expect(await starts(api, "2026-05")).to.not.be.empty;
  });

  it("refuses what is not a month", async () => {
    const api = startServer();
    for (const query of [
      "",
      "?month=",
      "?month=2026-13",
      "?month=2026-4",
      "?month=2026-04&month=2026-05",
    ]) {
      const reply = await get(api, `/offices/${kitakyushu}/availability${query}`);
      expectProblem(reply, 400, "malformed-request");
    }
  });

  it("shows some slots as taken from the start where that is wanted, the same ones each time", async () => {
    const seeded = await starts(startServer({ seedTaken: true }), "2026-05");
    const again = await starts(startServer({ seedTaken: true }), "2026-05");
    const all = await starts(startServer(), "2026-05");
    expect(seeded).to.deep.equal(again);
    expect(seeded.length).to.be.within(all.length / 2, all.length - 10);
  });

  it("never offers what is taken from the start, and refuses it", async () => {
    const api = startServer({ seedTaken: true });
    const free = await starts(api);
    const taken = (await starts(startServer())).find(
      (start) => !free.includes(start) && start > TUESDAY_10,
    );
    const reply = await sendRequest(api, await requestBody(api, kitakyushu, taken));
    expectProblem(reply, 409, "slot-taken");
    expect(() => latestMail(api)).to.throw();
  });
});
