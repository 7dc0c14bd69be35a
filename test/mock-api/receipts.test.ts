import { expect } from "@open-wc/testing";
import { booking as bookingSchema, bookingAttempt } from "../../src/contract/booking.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { latestMail, linkIn, requestBody, sendRequest } from "./support/applicant.ts";
import { atDesk, kanagawa, mailsTo, saburo, subjectsTo } from "./support/offices.ts";
import { askAtKanagawa, bookAtKanagawa, cancelByLookup, passwordIn } from "./support/receipts.ts";
import { expectProblem, get, holdsTo, post, startServer, THURSDAY_10 } from "./support/server.ts";

const THURSDAY_11 = "2026-04-30T11:00:00+09:00";
const KEYS = ["8e03978e-40d5-43dd-bc93-6894a57f9324", "8e03978e-40d5-43dd-bc93-6894a57f9325"];

const availableAt = async (api: ReturnType<typeof startServer>, start: string) => {
  const { json } = await get(api, `/offices/${kanagawa}/availability?month=2026-04`);
  return json.slots.some((slot: { start: string }) => slot.start === start);
};

describe("a request that is booked by the system and told by mail", () => {
  before(loadTemporal);

  it("is answered as provisional with a receipt number, and with nothing to follow it by", async () => {
    const api = startServer();
    const { status, json } = await askAtKanagawa(api);
    expect(status).to.equal(201);
    holdsTo(bookingSchema, json);
    expect(json.status).to.equal("provisional");
    expect(json.receipt.number).to.match(/^[A-Z]{2}-[A-Z2-9]{4}-[A-Z2-9]{4}$/u);
    expect(json).not.to.have.any.keys("flow", "confirmBy", "mail");
    expectProblem(await get(api, `/bookings/${json.id}`), 401, "flow-expired");
  });

  it("sends two mails: what is booked with the link to look it up, and the password apart", async () => {
    const api = startServer();
    const { number, password } = await bookAtKanagawa(api);
    const [completed, apart] = mailsTo(api, saburo.email);
    expect(subjectsTo(api, saburo.email)).to.have.length(2);
    expect(completed?.subject).to.contain("予約が完了しました");
    expect(completed?.text).to.contain(number).and.to.contain("当日は、あわせてお電話もください");
    expect(completed?.text).not.to.contain(password);
    expect(linkIn(completed ?? latestMail(api))).to.deep.equal({
      office: kanagawa,
      action: "receipt",
      token: number,
    });
    expect(apart?.text).to.contain(password).and.not.to.contain(number);
    expect(apart?.links).to.be.empty;
    expect(password).to.match(/^[A-Za-z2-9]{12}$/u);
  });

  it("keeps of the password a hash alone", async () => {
    const api = startServer();
    const { password } = await bookAtKanagawa(api);
    expect(JSON.stringify(api.backend.state.bookings)).not.to.contain(password);
  });

  it("writes its mails in English for who applied in English", async () => {
    const api = startServer();
    const request = await requestBody(api, kanagawa, THURSDAY_10);
    await sendRequest(api, { ...request, language: "en" }, kanagawa);
    const [completed, apart] = api.outbox().slice(-2);
    expect(completed?.subject).to.contain("Your booking is complete");
    expect(passwordIn(apart ?? latestMail(api))).to.be.a("string");
  });
});

describe("a request beyond the daily limit", () => {
  before(loadTemporal);

  it("is answered exactly as one that is booked", async () => {
    const replies = [];
    const attempts = [];
    for (const first of [THURSDAY_11, "2026-05-01T11:00:00+09:00"]) {
      const api = startServer();
      await bookAtKanagawa(api, first);
      const { status, json } = await askAtKanagawa(api, THURSDAY_10, {}, KEYS[0]);
      replies.push({ status, ...json, id: "", receipt: Object.keys(json.receipt) });
      const attempt = await get(api, `/offices/${kanagawa}/booking-attempts/${KEYS[0]}`);
      holdsTo(bookingAttempt, attempt.json);
      attempts.push(attempt.text);
    }
    expect(replies[0]).to.deep.equal(replies[1]);
    expect(attempts[0]).to.equal(attempts[1]);
    expect(attempts[0]).to.contain('"status":"provisional"');
  });

  it("still answers its attempt as provisional after its hold is over", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    await askAtKanagawa(api, THURSDAY_10, {}, KEYS[0]);
    api.clock.advance({ hours: 3 });
    const { json } = await get(api, `/offices/${kanagawa}/booking-attempts/${KEYS[0]}`);
    expect(json.status).to.equal("provisional");
  });

  it("brings its mailbox one mail that says that nothing was booked, and why", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    await askAtKanagawa(api);
    const mails = mailsTo(api, saburo.email).slice(2);
    expect(mails).to.have.length(1);
    expect(mails[0]?.subject).to.contain("予約できませんでした");
    expect(mails[0]?.text).to.contain("予約はされていません").and.to.contain("1人");
    expect(mails[0]?.links).to.be.empty;
  });

  it("holds the seat till the start, as if it were booked: the calendar tells nothing", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    await askAtKanagawa(api);
    expectProblem(await askAtKanagawa(api), 409, "slot-taken");
    for (const now of ["2026-04-27T10:00:01+09:00", "2026-04-28T16:00:00+09:00"]) {
      api.clock.set(now);
      expect(await availableAt(api, THURSDAY_10), now).to.be.false;
      expect(await availableAt(api, THURSDAY_11), now).to.be.false;
    }
  });

  it("is told to no stranger: another mailbox is another person, whatever else is typed", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    await askAtKanagawa(api, THURSDAY_10, { email: "other@example.jp" });
    expect(subjectsTo(api, "other@example.jp").join()).not.to.contain("予約できませんでした");
  });

  it("is found however the name is typed, and is not counted itself", async () => {
    const api = startServer();
    const first = await bookAtKanagawa(api, THURSDAY_11);
    await askAtKanagawa(api, THURSDAY_10, { name: "神奈川　三郎", phone: "08099998888" });
    expect(subjectsTo(api, saburo.email).at(-1)).to.contain("予約できませんでした");
    await cancelByLookup(api, first);
    const again = await bookAtKanagawa(api, "2026-04-30T13:30:00+09:00");
    expect(again.number).not.to.equal(first.number);
  });

  it("is no booking for the office either", async () => {
    const api = startServer();
    const { id } = await bookAtKanagawa(api, THURSDAY_11);
    const refused = (await askAtKanagawa(api)).json;
    const { bookings } = (await get(api, "/__test/bookings")).json;
    expect(bookings.map((each: { id: string }) => each.id)).to.deep.equal([id]);
    expectProblem(await atDesk(api, refused.id, "cancel"), 404, "not-found");
    expect(subjectsTo(api, saburo.email)).to.have.length(3);
  });

  it("brings the same answer to the same key", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    const first = await askAtKanagawa(api, THURSDAY_10, {}, KEYS[1]);
    const second = await askAtKanagawa(api, THURSDAY_10, {}, KEYS[1]);
    expect(second.text).to.equal(first.text);
    expect(api.outbox()).to.have.length(3);
  });

  it("is looked up by nobody: its number is answered as an unknown one", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    const { number } = (await askAtKanagawa(api)).json.receipt;
    const body = { office: kanagawa, number, password: "aaaaaaaaaaaa" };
    expectProblem(await post(api, "/booking-lookups", body), 404, "lookup-failed");
  });

  it("leaves everything else to be told at once, as no secret of anybody's", async () => {
    const api = startServer();
    await bookAtKanagawa(api, THURSDAY_11);
    const late = await askAtKanagawa(startServer({ now: "2026-04-27T16:00:01+09:00" }));
    expectProblem(late, 422, "slot-not-bookable");
    expectProblem(await askAtKanagawa(api, THURSDAY_11), 409, "slot-taken");
    expectProblem(await askAtKanagawa(api, THURSDAY_10, { kana: "" }), 422, "validation-failed");
  });
});
