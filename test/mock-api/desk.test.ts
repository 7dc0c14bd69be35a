import { expect } from "@open-wc/testing";
import { availabilityMonth } from "../../src/contract/availability.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { askAtKanazawa, signUp } from "./support/accounts.ts";
import {
  apply,
  bookAndConfirm,
  hanako,
  latestMail,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import { atDesk, jiro, kanagawa, reviseTerms, saburo, wajima } from "./support/offices.ts";
import { askAtKanagawa, bookAtKanagawa, lookUpReceipt } from "./support/receipts.ts";
import {
  expectProblem,
  get,
  holdsTo,
  kitakyushu,
  post,
  startServer,
  THURSDAY_10,
  TUESDAY_1030,
} from "./support/server.ts";

const closure = { office: kitakyushu, date: "2026-04-28", name: "施設の点検" };

describe("the desk's list", () => {
  before(loadTemporal);

  it("tells of every booking where it stands, and nothing of the person", async () => {
    const api = startServer();
    const { headers } = await signUp(api);
    await askAtKanazawa(api, headers);
    await bookAtKanagawa(api);
    const { id } = await apply(api, wajima, "2026-05-01T10:00:00+09:00");
    await reviseTerms(api, wajima, "wajima-terms", "2026-04-27");
    await apply(api);
    const { text, json } = await get(api, "/__test/bookings");
    const flags = json.bookings.map((each: Record<string, unknown>) => [
      each.office,
      each.status,
      each.procedure,
      each.receipt,
      each.reconsentBy,
      each.meetingTold,
    ]);
    expect(flags).to.deep.equal([
      [kitakyushu, "provisional", "email-link", false, undefined, false],
      [wajima, "awaiting-office", "office-reply", false, "2026-04-30T17:15:00+09:00", false],
      [kanagawa, "confirmed", "receipt", true, undefined, false],
      ["kanazawa", "confirmed", "account", false, undefined, false],
    ]);
    for (const person of [hanako, jiro, saburo]) {
      for (const told of Object.values(person)) {
        if (told.length > 4) expect(text).not.to.contain(told);
      }
    }
    await atDesk(api, id, "accept");
    await atDesk(api, id, "tell-meeting");
    const [, told] = (await get(api, "/__test/bookings")).json.bookings;
    expect(told.meetingTold).to.be.true;
  });
});

describe("a day that the office closes", () => {
  before(loadTemporal);

  it("offers nothing any more, and says why", async () => {
    const api = startServer();
    const reply = await post(api, "/__test/closure", closure);
    expect(reply.json).to.deep.equal({ ...closure, cancelled: 0 });
    const { json } = await get(api, `/offices/${kitakyushu}/availability?month=2026-04`);
    holdsTo(availabilityMonth, json);
    expect(json.closures).to.deep.equal([{ date: "2026-04-28", name: "施設の点検" }]);
    const starts = json.slots.map(({ start }: { start: string }) => start);
    expect(starts.filter((start: string) => start.startsWith("2026-04-28"))).to.be.empty;
    expect(starts).to.include(THURSDAY_10);
    const refused = await sendRequest(api, await requestBody(api));
    expectProblem(refused, 422, "slot-not-bookable");
    expect(refused.json.reason).to.equal("closed");
    const may = await get(api, `/offices/${kitakyushu}/availability?month=2026-05`);
    expect(may.json.closures).to.be.empty;
  });

  it("cancels what is booked on it, with a mail that says so, and nothing else", async () => {
    const api = startServer();
    const { booking } = await bookAndConfirm(api);
    const waiting = await apply(api, kitakyushu, TUESDAY_1030);
    const other = await apply(api, kitakyushu, THURSDAY_10);
    const { json } = await post(api, "/__test/closure", closure);
    expect(json.cancelled).to.equal(2);
    const statusOf = (id: string) => api.backend.findBooking(id)?.status;
    expect([statusOf(booking.id), statusOf(waiting.id), statusOf(other.id)]).to.deep.equal([
      "cancelled",
      "cancelled",
      "provisional",
    ]);
    const [first, second] = api.outbox().slice(-2);
    expect(first?.text).to.contain("臨時に休み").and.to.contain("予約は取り消されました");
    expect(first?.text).to.contain("施設の点検");
    expect(second?.text).to.contain("お申し込みは取り消されました").and.not.to.contain("予約は取");
    await post(api, "/__test/closure", closure);
    expect(api.outbox()).to.have.length(6);
  });

  it("tells who was refused already nothing more", async () => {
    const api = startServer();
    await bookAtKanagawa(api);
    await askAtKanagawa(api, "2026-04-30T11:00:00+09:00");
    const body = { office: kanagawa, date: "2026-04-30", name: "施設の点検" };
    expect((await post(api, "/__test/closure", body)).json.cancelled).to.equal(1);
    expect(api.outbox()).to.have.length(4);
  });

  it("must be a day, of an office, with a name", async () => {
    const api = startServer();
    for (const change of [{ date: "2026-02-30" }, { name: "" }, { office: "A" }, { why: "" }]) {
      const reply = await post(api, "/__test/closure", { ...closure, ...change });
      expectProblem(reply, 422, "validation-failed");
    }
    const reply = await post(api, "/__test/closure", { ...closure, office: "sapporo" });
    expectProblem(reply, 404, "office-not-found");
  });
});

describe("terms revised at the desk", () => {
  before(loadTemporal);

  it("are asked from then on, in force from that day", async () => {
    const api = startServer();
    const reply = await reviseTerms(api, kitakyushu, "teleoffice-terms", "sample-2");
    expect(reply.status).to.equal(200);
    const { consents } = (await get(api, `/offices/${kitakyushu}`)).json;
    expect(consents[1]).to.deep.include({ version: "sample-2", effectiveOn: "2026-04-27" });
    expect(consents[1].changes.ja).to.contain("録画");
    await apply(api);
  });

  it("must be there, and their version new: one version never has two texts", async () => {
    const api = startServer();
    const unknown = await reviseTerms(api, kitakyushu, "nothing", "sample-2");
    expectProblem(unknown, 422, "validation-failed");
    expect(unknown.json.errors).to.deep.equal([{ pointer: "/terms", code: "unknown" }]);
    const same = await reviseTerms(api, kitakyushu, "teleoffice-terms", "sample-1");
    expect(same.json.errors).to.deep.equal([{ pointer: "/version", code: "taken" }]);
  });
});

describe("a pause at the desk", () => {
  before(loadTemporal);

  it("stops bookings and lets them go on", async () => {
    const api = startServer();
    const body = await requestBody(api);
    await post(api, "/__test/pause", { office: kitakyushu, paused: true });
    expectProblem(await sendRequest(api, body), 503, "booking-paused");
    await post(api, "/__test/pause", { office: kitakyushu, paused: false });
    expect((await sendRequest(api, body)).status).to.equal(201);
    expectProblem(
      await post(api, "/__test/pause", { office: kitakyushu }),
      422,
      "validation-failed",
    );
  });
});

describe("a booking that the office cancels", () => {
  before(loadTemporal);

  it("is told as the office's doing, for a booking and for a request", async () => {
    const api = startServer();
    const receipt = await bookAtKanagawa(api);
    await atDesk(api, receipt.id, "cancel");
    expect(latestMail(api).subject).to.contain("相談先が予約を取り消しました");
    expect((await lookUpReceipt(api, receipt)).json.booking.status).to.equal("cancelled");
    const { id } = await apply(api, wajima, "2026-05-01T10:00:00+09:00");
    await atDesk(api, id, "cancel");
    expect(latestMail(api).subject).to.contain("相談先がお申し込みを取り消しました");
  });
});
