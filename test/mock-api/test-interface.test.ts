import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { apply, latestMail, linkIn } from "./support/applicant.ts";
import {
  expectProblem,
  get,
  kitakyushu,
  MONDAY_9,
  otaru,
  post,
  startServer,
  THURSDAY_10,
  TUESDAY_10,
} from "./support/server.ts";

describe("the test interface", () => {
  before(loadTemporal);

  it("stops the clock at a moment, and lets it go", async () => {
    const api = startServer();
    const set = await post(api, "/__test/clock", { now: "2026-05-07T16:00:00+09:00" });
    expect(set.json).to.deep.equal({ now: "2026-05-07T07:00:00+00:00" });
    expect((await get(api, "/health")).json.serverTime).to.equal("2026-05-07T07:00:00+00:00");
    await post(api, "/__test/clock", { now: null });
    expect((await get(api, "/health")).json.serverTime).to.equal("2026-04-27T00:00:00+00:00");
  });

  it("refuses a moment that is none, or that no calendar reaches", async () => {
    const api = startServer();
    for (const body of [{ now: "2026-05-07T16:00:00" }, { now: 5 }, {}, { now: null, extra: 1 }]) {
      expectProblem(await post(api, "/__test/clock", body), 422, "validation-failed");
    }
    const far = await post(api, "/__test/clock", { now: "2126-05-07T16:00:00Z" });
    expectProblem(far, 422, "validation-failed");
    expect(far.json.detail).to.contain("2125");
    expect((await get(api, "/health")).json.serverTime).to.equal("2026-04-27T00:00:00+00:00");
  });

  it("shows the mails that were sent", async () => {
    const api = startServer();
    expect((await get(api, "/__test/outbox")).json).to.deep.equal({ messages: [] });
    const booking = await apply(api);
    const { messages } = (await get(api, "/__test/outbox")).json;
    // The links' secrets stand apart as well, for tools that cannot cut a text.
    const { token } = linkIn(latestMail(api));
    expect(messages).to.deep.equal([{ ...latestMail(api), tokens: [token] }]);
    expect(messages[0]).to.have.all.keys(
      "to",
      "subject",
      "text",
      "links",
      "tokens",
      "code",
      "sentAt",
      "bookingId",
    );
    expect(messages[0].bookingId).to.equal(booking.id);
  });

  it("forgets everything", async () => {
    const api = startServer();
    await apply(api);
    await post(api, "/__test/clock", { now: "2026-05-07T16:00:00+09:00" });
    expect((await post(api, "/__test/reset", {})).status).to.equal(200);
    expect((await get(api, "/__test/outbox")).json.messages).to.be.empty;
    await apply(api);
  });

  it("lists the bookings, newest first and without personal data", async () => {
    const api = startServer();
    expect((await get(api, "/__test/bookings")).json).to.deep.equal({ bookings: [] });
    const first = await apply(api);
    await post(api, "/__test/clock", { now: THURSDAY_10 });
    const second = await apply(api, otaru, "2026-05-07T10:00:00+09:00");
    expect((await get(api, "/__test/bookings")).json).to.deep.equal({
      bookings: [
        {
          id: second.id,
          office: otaru,
          status: "awaiting-office",
          start: "2026-05-07T10:00:00+09:00",
          end: second.end,
          acceptedAt: THURSDAY_10,
          procedure: "office-reply",
          receipt: false,
          meetingTold: false,
        },
        {
          id: first.id,
          office: kitakyushu,
          status: "expired",
          start: TUESDAY_10,
          end: first.end,
          acceptedAt: MONDAY_9,
          procedure: "email-link",
          receipt: false,
          meetingTold: false,
        },
      ],
    });
  });

  it("may be switched off", async () => {
    const api = startServer({ testInterface: false });
    await apply(api);
    for (const path of ["/__test/outbox", "/__test/bookings", "/__test/clock", "/__test/reset"]) {
      expectProblem(await post(api, path, {}), 404, "not-found");
      expectProblem(await get(api, path), 404, "not-found");
    }
  });
});
