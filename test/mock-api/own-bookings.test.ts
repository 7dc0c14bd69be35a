import { expect } from "@open-wc/testing";
import { ownBookings as ownBookingsSchema } from "../../src/contract/account.ts";
import { booking as bookingSchema } from "../../src/contract/booking.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  askAtKanazawa,
  cancelOwn,
  ownBookings,
  signUp,
  signUpOnly,
  signIn,
} from "./support/accounts.ts";
import { latestMail } from "./support/applicant.ts";
import { atDesk, shiro, subjectsTo } from "./support/offices.ts";
import { expectProblem, holdsTo, startServer, THURSDAY_10, TUESDAY_10 } from "./support/server.ts";

const KEY = "8e03978e-40d5-43dd-bc93-6894a57f9324";
const TUESDAY_11 = "2026-04-28T11:00:00+09:00";
const goro = {
  userId: "goro",
  applicant: { name: shiro.name, address: shiro.address, email: "goro@example.jp" },
};

describe("booking with an account", () => {
  before(loadTemporal);

  it("is done at once, with a mail that says so and how to cancel", async () => {
    const api = startServer();
    const { headers } = await signUp(api);
    const reply = await askAtKanazawa(api, headers);
    expect(reply.status).to.equal(201);
    holdsTo(bookingSchema, reply.json);
    expect(reply.json.status).to.equal("confirmed");
    const mail = latestMail(api);
    expect(mail.to).to.equal(shiro.email);
    expect(mail.subject).to.contain("予約が完了しました");
    expect(mail.text).to.contain("サインインして").and.to.contain("お電話で");
    expect(mail.links).to.be.empty;
  });

  it("takes what the registration told along, with what the form told", async () => {
    const api = startServer();
    const { headers } = await signUp(api);
    await askAtKanazawa(api, headers);
    expect(api.backend.state.bookings[0]?.applicant).to.deep.equal({ ...shiro });
  });

  it("is not possible without a session, or with one that has ended", async () => {
    const api = startServer();
    const { headers } = await signUp(api);
    expectProblem(await askAtKanazawa(api, {}), 401, "session-ended");
    api.clock.advance({ minutes: 31 });
    expectProblem(await askAtKanazawa(api, headers), 401, "session-ended");
    expect(api.backend.state.bookings).to.be.empty;
  });

  it("brings the same answer to the same key in a later session, and nothing to another account", async () => {
    const api = startServer();
    const { userId, headers } = await signUp(api);
    const first = await askAtKanazawa(api, headers, TUESDAY_10, KEY);
    const again = await askAtKanazawa(api, await signIn(api, userId), TUESDAY_10, KEY);
    expect(again.text).to.equal(first.text);
    const other = await signUp(api, goro);
    const stolen = await askAtKanazawa(api, other.headers, TUESDAY_10, KEY);
    expectProblem(stolen, 422, "idempotency-key-reused");
  });

  it("is possible once a day, which the signed-in person is told, counted by the account", async () => {
    const api = startServer();
    const account = await signUp(api);
    const { json } = await askAtKanazawa(api, account.headers);
    expectProblem(await askAtKanazawa(api, account.headers, TUESDAY_11), 409, "daily-limit");
    const other = await signUp(api, goro);
    expect((await askAtKanazawa(api, other.headers, TUESDAY_11)).status).to.equal(201);
    expect((await askAtKanazawa(api, account.headers, THURSDAY_10)).status).to.equal(201);
    await cancelOwn(api, account, json.id);
    const next = await askAtKanazawa(api, account.headers, "2026-04-28T14:00:00+09:00");
    expect(next.status).to.equal(201);
  });
});

describe("one's own bookings", () => {
  before(loadTemporal);

  it("are listed, soonest first, and nobody else's", async () => {
    const api = startServer();
    const account = await signUp(api);
    const other = await signUp(api, goro);
    await askAtKanazawa(api, account.headers, THURSDAY_10);
    await askAtKanazawa(api, account.headers, TUESDAY_10);
    await askAtKanazawa(api, other.headers, TUESDAY_11);
    const { json, headers, text } = await ownBookings(api, account);
    holdsTo(ownBookingsSchema, json);
    expect(headers.get("cache-control")).to.equal("no-store");
    expect(json.bookings.map(({ start }: { start: string }) => start)).to.deep.equal([
      TUESDAY_10,
      THURSDAY_10,
    ]);
    expect(text).not.to.contain(shiro.name);
  });

  it("may be cancelled, twice over, with one mail", async () => {
    const api = startServer();
    const account = await signUp(api);
    const { id } = (await askAtKanazawa(api, account.headers)).json;
    for (let pressed = 0; pressed < 2; pressed += 1) {
      const reply = await cancelOwn(api, account, id);
      holdsTo(bookingSchema, reply.json);
      expect(reply.json.status).to.equal("cancelled");
    }
    expect(subjectsTo(api, shiro.email).at(-1)).to.contain("予約を取り消しました");
    expect(subjectsTo(api, shiro.email)).to.have.length(4);
    const { json } = await ownBookings(api, account);
    expect(json.bookings[0].status).to.equal("cancelled");
  });

  it("may be cancelled until the start and not after", async () => {
    const api = startServer();
    await signUpOnly(api);
    const { id } = (await askAtKanazawa(api, await signIn(api, "shiro.kanazawa"))).json;
    api.clock.set(TUESDAY_10);
    const account = { userId: "", password: "", headers: await signIn(api, "shiro.kanazawa") };
    const late = await cancelOwn(api, account, id);
    expectProblem(late, 409, "cancel-closed");
    expect(late.json.reason).to.equal("begun");
  });

  it("are as unknown to others as none", async () => {
    const api = startServer();
    const account = await signUp(api);
    const other = await signUp(api, goro);
    const { id } = (await askAtKanazawa(api, account.headers)).json;
    const foreign = await cancelOwn(api, other, id);
    expectProblem(foreign, 404, "not-found");
    expect((await cancelOwn(api, other, "nothing")).text).to.equal(foreign.text);
    expect(api.backend.findBooking(id)?.status).to.equal("confirmed");
  });

  it("say what the office did", async () => {
    const api = startServer();
    const account = await signUp(api);
    const { id } = (await askAtKanazawa(api, account.headers)).json;
    await atDesk(api, id, "cancel");
    expect(subjectsTo(api, shiro.email).at(-1)).to.contain("相談先が予約を取り消しました");
    expect((await ownBookings(api, account)).json.bookings[0].status).to.equal("cancelled");
  });
});
