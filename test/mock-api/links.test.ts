import { expect } from "@open-wc/testing";
import { booking as bookingSchema } from "../../src/contract/booking.ts";
import { linkLookup } from "../../src/contract/link-lookup.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  apply,
  askForMail,
  bookAndConfirm,
  flow,
  latestMail,
  linkIn,
  lookUp,
  pressCancel,
  pressConfirm,
} from "./support/applicant.ts";
import {
  ask,
  expectProblem,
  get,
  holdsTo,
  kitakyushu,
  post,
  startServer,
  THURSDAY_10,
} from "./support/server.ts";

describe("a confirm link", () => {
  before(loadTemporal);

  it("tells what it would do, and does it only when it is asked to", async () => {
    const api = startServer();
    await apply(api);
    const looked = await lookUp(api, latestMail(api));
    holdsTo(linkLookup, looked.json);
    expect(looked.json.action).to.equal("confirm");
    expect(looked.json.booking.status).to.equal("provisional");
    expect(looked.json.booking).not.to.have.any.keys("flow", "mail", "applicant");
    expect(api.backend.state.bookings[0]?.status).to.equal("provisional");
    const confirmed = await pressConfirm(api, latestMail(api));
    holdsTo(bookingSchema, confirmed.json);
    expect(confirmed.json.status).to.equal("confirmed");
  });

  it("may be pressed twice, and sends one mail", async () => {
    const api = startServer();
    await apply(api);
    const mail = latestMail(api);
    const first = await pressConfirm(api, mail);
    const second = await pressConfirm(api, mail);
    expect(second.status).to.equal(200);
    expect(second.text).to.equal(first.text);
    expect(api.outbox()).to.have.length(2);
  });

  it("works to the second of its hour and not after", async () => {
    const api = startServer();
    await apply(api);
    const mail = latestMail(api);
    api.clock.set("2026-04-27T10:00:01+09:00");
    expectProblem(await lookUp(api, mail), 410, "link-expired");
    expectProblem(await pressConfirm(api, mail), 410, "link-expired");
    api.clock.set("2026-04-27T10:00:00+09:00");
    expect((await pressConfirm(api, mail)).status).to.equal(200);
  });

  it("ends with the start where the start is less than an hour away", async () => {
    const api = startServer({ now: "2026-04-28T09:40:00+09:00" });
    const booking = await apply(api);
    expect(booking.confirmBy).to.equal("2026-04-28T10:00:00+09:00");
    api.clock.set("2026-04-28T10:00:01+09:00");
    expectProblem(await pressConfirm(api, latestMail(api)), 410, "link-expired");
  });

  it("ends with the office's confirm deadline", async () => {
    const deadlines = [{ event: "confirm" as const, kind: "open-days-before" as const, days: 1 }];
    const api = startServer({
      now: "2026-04-27T17:00:00+09:00",
      offices: { [kitakyushu]: { deadlines } },
    });
    expect((await apply(api)).confirmBy).to.equal("2026-04-27T17:15:00+09:00");
  });

  it("of an earlier mail to the same address works till its own end", async () => {
    const api = startServer();
    const booking = await apply(api);
    const early = latestMail(api);
    api.clock.advance({ minutes: 30 });
    await askForMail(api, booking);
    expect((await lookUp(api, early)).status).to.equal(200);
    api.clock.advance({ minutes: 31 });
    expectProblem(await pressConfirm(api, early), 410, "link-expired");
    expect((await pressConfirm(api, latestMail(api))).status).to.equal(200);
  });

  it("that went to a wrong address is superseded, also after the booking stands", async () => {
    const api = startServer();
    const booking = await apply(api);
    const wrong = latestMail(api);
    api.clock.advance({ minutes: 2 });
    await askForMail(api, booking, { email: "hanako.o@example.jp" });
    expectProblem(await lookUp(api, wrong), 410, "link-superseded");
    expectProblem(await pressConfirm(api, wrong), 410, "link-superseded");
    expect((await pressConfirm(api, latestMail(api))).status).to.equal(200);
    expectProblem(await pressConfirm(api, wrong), 410, "link-superseded");
  });

  it("tells that a booking already stands, also when its own time is over", async () => {
    const api = startServer();
    await apply(api);
    const mail = latestMail(api);
    await pressConfirm(api, mail);
    api.clock.advance({ hours: 3 });
    const looked = await lookUp(api, mail);
    expect(looked.status).to.equal(200);
    expect(looked.json.booking.status).to.equal("confirmed");
    expect((await pressConfirm(api, mail)).json.status).to.equal("confirmed");
  });

  it("cannot bring back a cancelled booking, and says what became of it", async () => {
    const api = startServer();
    await apply(api);
    const confirmMail = latestMail(api);
    await pressConfirm(api, confirmMail);
    await pressCancel(api, latestMail(api));
    const looked = await lookUp(api, confirmMail);
    expect(looked.json.booking.status).to.equal("cancelled");
    const pressed = await pressConfirm(api, confirmMail);
    expectProblem(pressed, 409, "booking-ended");
    expect(pressed.json.bookingStatus).to.equal("cancelled");
  });

  it("cannot be used to cancel, nor a cancel link to confirm", async () => {
    const api = startServer();
    await apply(api);
    expectProblem(await pressCancel(api, latestMail(api)), 404, "link-unknown");
    await pressConfirm(api, latestMail(api));
    expectProblem(await pressConfirm(api, latestMail(api)), 404, "link-unknown");
  });

  it("that nobody was sent is unknown; one that cannot be a link is refused", async () => {
    const api = startServer();
    const token = "A".repeat(32);
    expectProblem(await post(api, "/booking-links/lookup", { token }), 404, "link-unknown");
    const reply = await post(api, "/booking-links/lookup", { token: "short" });
    expectProblem(reply, 422, "validation-failed");
    expect(reply.json.errors).to.deep.equal([{ pointer: "/token", code: "invalid" }]);
  });
});

describe("a cancel link", () => {
  before(loadTemporal);

  it("cancels, may be pressed twice, and sends one mail", async () => {
    const api = startServer();
    const { mail } = await bookAndConfirm(api);
    expect((await lookUp(api, mail)).json.action).to.equal("cancel");
    expect((await pressCancel(api, mail)).json.status).to.equal("cancelled");
    expect((await pressCancel(api, mail)).json.status).to.equal("cancelled");
    expect((await lookUp(api, mail)).json.booking.status).to.equal("cancelled");
    expect(api.outbox().map(({ links }) => links.length)).to.deep.equal([1, 1, 0]);
  });

  it("works on the day itself where the office allows it, until the start", async () => {
    const api = startServer();
    const { mail } = await bookAndConfirm(api);
    api.clock.set("2026-04-28T10:00:00+09:00");
    const late = await pressCancel(api, mail);
    expectProblem(late, 409, "cancel-closed");
    expect(late.json.reason).to.equal("begun");
    api.clock.set("2026-04-28T09:59:59+09:00");
    expect((await pressCancel(api, mail)).status).to.equal(200);
  });

  it("gives way to the phone on the day itself where the office says so", async () => {
    const cancellation = { before: ["online" as const], sameDay: ["phone" as const] };
    const api = startServer({ offices: { [kitakyushu]: { cancellation } } });
    const { mail } = await bookAndConfirm(api);
    api.clock.set("2026-04-28T00:00:00+09:00");
    const reply = await pressCancel(api, mail);
    expectProblem(reply, 409, "cancel-closed");
    expect(reply.json.reason).to.equal("same-day");
    expect(reply.json.phone).to.equal("0000-00-0000");
    api.clock.set("2026-04-27T23:59:59+09:00");
    expect((await pressCancel(api, mail)).status).to.equal(200);
  });
});

describe("a mail scanner", () => {
  before(loadTemporal);

  it("that opens every address in every way but POST changes nothing", async () => {
    const api = startServer();
    const booking = await apply(api);
    const before = JSON.stringify(api.backend.state);
    const { token } = linkIn(latestMail(api));
    const paths = [
      `/booking-links/confirm`,
      `/booking-links/confirm?token=${token}`,
      `/booking-links/cancel`,
      `/booking-links/lookup`,
      `/bookings/${booking.id}`,
      `/bookings/${booking.id}/code`,
      `/bookings/${booking.id}/messages`,
      `/offices/${kitakyushu}/bookings`,
      `/offices/${kitakyushu}/availability?month=2026-04`,
      "/__test/reset",
      "/__test/clock",
    ];
    for (const path of paths) {
      for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
        await ask(api, method, path, { headers: flow(booking) });
    }
    expect(JSON.stringify(api.backend.state)).to.equal(before);
  });

  it("learns which methods there are", async () => {
    const api = startServer();
    const reply = await get(api, "/booking-links/confirm");
    expectProblem(reply, 405, "method-not-allowed");
    expect(reply.headers.get("allow")).to.equal("POST, OPTIONS");
    expect((await ask(api, "OPTIONS", "/offices")).headers.get("allow")).to.equal(
      "GET, HEAD, OPTIONS",
    );
  });

  it("that opens the mail's address asks a page only: the secret stays in the fragment", async () => {
    const api = startServer({ pageFor: (office) => `https://bureau.example/pages/${office}.html` });
    await apply(api, kitakyushu, THURSDAY_10);
    const url = new URL(latestMail(api).links[0] ?? "");
    expect(url.origin + url.pathname + url.search).to.equal(
      "https://bureau.example/pages/kitakyushu-mothers.html",
    );
    expect(linkIn(latestMail(api)).token).to.match(/^[\w-]{32}$/u);
  });
});
