import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  apply,
  bookAndConfirm,
  flow,
  requestBody,
  sendRequest,
  taro,
} from "./support/applicant.ts";
import { atDesk } from "./support/offices.ts";
import {
  expectProblem,
  get,
  kitakyushu,
  otaru,
  startServer,
  THURSDAY_10,
} from "./support/server.ts";

describe("a request that the office answers", () => {
  before(loadTemporal);

  it("waits for the office, is told by when, and holds its seat meanwhile", async () => {
    const api = startServer();
    const booking = await apply(api, otaru, "2026-05-01T10:00:00+09:00");
    expect(booking.status).to.equal("awaiting-office");
    expect(booking.replyBy).to.equal("2026-04-28T17:15:00+09:00");
    expect(booking).not.to.have.any.keys("confirmBy", "mail");
    const { json } = await get(api, `/offices/${otaru}/availability?month=2026-05`);
    expect(json.slots.map(({ start }: { start: string }) => start)).not.to.include(booking.start);
  });

  it("is answered before the booking must stand, also over holidays", async () => {
    const api = startServer({ now: "2026-04-28T12:00:00+09:00" });
    expect((await apply(api, otaru, THURSDAY_10)).replyBy).to.equal("2026-04-28T17:15:00+09:00");
    const later = await apply(api, otaru, "2026-05-07T10:00:00+09:00");
    expect(later.replyBy).to.equal("2026-04-30T17:15:00+09:00");
  });

  it("sends no mail where no address was asked", async () => {
    const api = startServer();
    const { id } = await apply(api, otaru, THURSDAY_10);
    await atDesk(api, id, "accept");
    await atDesk(api, id, "cancel");
    expect(api.outbox()).to.be.empty;
  });

  it("sends mails where an address was given, with no link that the office does not offer", async () => {
    const fields = ["name", "birthDate", "jobSeekerNumber", "email"] as const;
    const api = startServer({
      offices: { [otaru]: { fields: fields.map((name) => ({ name, required: true })) } },
    });
    const body = await requestBody(api, otaru, THURSDAY_10);
    const applicant = { ...taro, email: "taro@example.jp" };
    const { json } = await sendRequest(api, { ...body, applicant }, otaru);
    await atDesk(api, json.id, "accept");
    const [received, confirmed] = api.outbox();
    expect(received?.subject).to.contain("予約はまだ決まっていません");
    expect(confirmed?.subject).to.contain("予約が完了しました");
    expect(confirmed?.text).to.contain("当日: お電話で");
    expect(api.outbox().flatMap(({ links }) => links)).to.be.empty;
  });

  it("becomes a booking when the office accepts it, and may still be cancelled there", async () => {
    const api = startServer();
    const booking = await apply(api, otaru, THURSDAY_10);
    expect((await atDesk(api, booking.id, "accept")).json.status).to.equal("confirmed");
    expect((await atDesk(api, booking.id, "accept")).status).to.equal(200);
    const { json } = await get(api, `/bookings/${booking.id}`, flow(booking));
    expect(json.status).to.equal("confirmed");
    expect(json).not.to.have.property("replyBy");
    expect((await atDesk(api, booking.id, "cancel")).json.status).to.equal("cancelled");
    expectProblem(await atDesk(api, booking.id, "accept"), 409, "booking-ended");
  });

  it("frees its seat when the office declines it, for good", async () => {
    const api = startServer();
    const { id } = await apply(api, otaru, THURSDAY_10);
    expect((await atDesk(api, id, "decline")).json.status).to.equal("declined");
    await apply(api, otaru, THURSDAY_10);
    const again = await atDesk(api, id, "accept");
    expectProblem(again, 409, "booking-ended");
    expect(again.json.bookingStatus).to.equal("declined");
  });

  it("is the only kind that the office accepts: a provisional booking is the applicant's", async () => {
    const api = startServer();
    const { id } = await apply(api);
    expectProblem(await atDesk(api, id, "accept"), 409, "booking-ended");
    expectProblem(await atDesk(api, id, "decline"), 409, "booking-ended");
  });

  it("is not the only kind that the office cancels", async () => {
    const api = startServer();
    const { booking } = await bookAndConfirm(api);
    expect((await atDesk(api, booking.id, "cancel")).json.status).to.equal("cancelled");
    expect(api.outbox()).to.have.length(3);
    expect(booking.office).to.equal(kitakyushu);
  });

  it("must be there, and the action known", async () => {
    const api = startServer();
    expectProblem(await atDesk(api, "nothing", "accept"), 404, "not-found");
    expectProblem(await atDesk(api, "nothing", "burn"), 422, "validation-failed");
  });
});
