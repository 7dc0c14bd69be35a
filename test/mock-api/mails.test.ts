import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  apply,
  askForMail,
  bookAndConfirm,
  enterCode,
  flow,
  hanako,
  latestMail,
  otherCode,
  pressCancel,
  pressConfirm,
  requestBody,
  sendRequest,
} from "./support/applicant.ts";
import { expectProblem, get, post, startServer } from "./support/server.ts";

describe("the mail with the link", () => {
  before(loadTemporal);

  it("says that nothing is booked yet, until when, and what to do if it was not you", async () => {
    const api = startServer();
    const booking = await apply(api);
    const mail = latestMail(api);
    expect(mail.to).to.equal(hanako.email);
    expect(mail.subject).to.contain("まだ予約は完了していません");
    expect(mail.text).to.contain("まだ予約は完了していません");
    expect(mail.text).to.contain("2026年4月27日月曜日 10:00まで");
    expect(mail.text).to.contain("お心当たりがない方は");
    expect(mail.text).to.contain(mail.links[0]).and.to.contain(mail.code);
    expect(mail.code).to.match(/^\d{6}$/u);
    expect(mail.sentAt).to.equal("2026-04-27T09:00:00+09:00");
    expect(mail.bookingId).to.equal(booking.id);
  });

  it("says nothing of what the applicant told", async () => {
    const api = startServer();
    await bookAndConfirm(api);
    for (const { text, subject } of api.outbox()) {
      for (const told of [hanako.name, hanako.phone, hanako.email]) {
        expect(subject + text).not.to.contain(told);
      }
    }
  });

  it("is in English for who applied in English, and in Japanese for all others", async () => {
    const api = startServer();
    const body = await requestBody(api);
    await sendRequest(api, { ...body, language: "en-GB" });
    expect(latestMail(api).text).to.contain("It is not booked yet.");
    await sendRequest(api, {
      ...(await requestBody(api, undefined, "2026-04-28T11:00:00+09:00")),
      language: "ja-x-easy",
    });
    expect(latestMail(api).text).to.contain("まだ予約は完了していません");
  });

  it("is followed by one that tells that the booking is complete, and how to cancel", async () => {
    const api = startServer();
    const { mail } = await bookAndConfirm(api);
    expect(mail.subject).to.contain("予約が完了しました");
    expect(mail.text).to.contain("2026年4月28日火曜日 10:00");
    expect(mail.text).to.contain("取り消すとき").and.to.contain(mail.links[0]);
    expect(mail.links[0]).to.contain("#hw-booking/kitakyushu-mothers/cancel/");
    expect(mail.code).to.be.null;
    await pressCancel(api, mail);
    expect(latestMail(api).subject).to.contain("予約を取り消しました");
  });
});

describe("asking for the mail again", () => {
  before(loadTemporal);

  it("is possible once a minute, to the second", async () => {
    const api = startServer();
    const booking = await apply(api);
    expect(booking.mail).to.deep.equal({ resendsLeft: 3, resendAt: "2026-04-27T09:01:00+09:00" });
    api.clock.set("2026-04-27T09:00:59+09:00");
    const early = await askForMail(api, booking);
    expectProblem(early, 429, "resend-too-soon");
    expect(early.json.retryAfterSeconds).to.equal(1);
    expect(early.headers.get("retry-after")).to.equal("1");
    api.clock.set("2026-04-27T09:01:00+09:00");
    const sent = await askForMail(api, booking);
    expect(sent.status).to.equal(200);
    expect(sent.json.mail).to.deep.equal({ resendsLeft: 2, resendAt: "2026-04-27T09:02:00+09:00" });
    expect(sent.json.confirmBy).to.equal("2026-04-27T10:01:00+09:00");
    expect(sent.json).not.to.have.property("flow");
  });

  it("is possible three times", async () => {
    const api = startServer();
    const booking = await apply(api);
    for (const left of [2, 1, 0]) {
      api.clock.advance({ minutes: 1 });
      expect((await askForMail(api, booking)).json.mail.resendsLeft).to.equal(left);
    }
    api.clock.advance({ minutes: 1 });
    expectProblem(await askForMail(api, booking), 429, "resend-limit");
    expect(api.outbox()).to.have.length(4);
  });

  it("goes to a corrected address, whose mails alone count from then on", async () => {
    const api = startServer();
    const booking = await apply(api);
    const { code } = latestMail(api);
    api.clock.advance({ minutes: 1 });
    await askForMail(api, booking, { email: "hanako.o@example.jp" });
    expect(latestMail(api).to).to.equal("hanako.o@example.jp");
    expectProblem(await enterCode(api, booking, code ?? ""), 422, "code-wrong");
    expect((await enterCode(api, booking, latestMail(api).code ?? "")).status).to.equal(200);
  });

  it("refuses an address that is none, and any other member", async () => {
    const api = startServer();
    const booking = await apply(api);
    api.clock.advance({ minutes: 1 });
    expectProblem(await askForMail(api, booking, { email: "hanako" }), 422, "validation-failed");
    expectProblem(await askForMail(api, booking, { to: "a@b.jp" }), 422, "validation-failed");
    expect(api.outbox()).to.have.length(1);
  });

  it("is over once the booking stands or has lapsed", async () => {
    const api = startServer();
    const booking = await apply(api);
    api.clock.advance({ minutes: 61 });
    const lapsed = await askForMail(api, booking);
    expectProblem(lapsed, 409, "booking-ended");
    expect(lapsed.json.bookingStatus).to.equal("expired");
    api.clock.set("2026-04-27T09:30:00+09:00");
    await pressConfirm(api, latestMail(api));
    expect((await askForMail(api, booking)).json.bookingStatus).to.equal("confirmed");
  });
});

describe("the code in the mail", () => {
  before(loadTemporal);

  it("confirms as the link does, and may be entered twice", async () => {
    const api = startServer();
    const booking = await apply(api);
    const code = latestMail(api).code ?? "";
    expect((await enterCode(api, booking, code)).json.status).to.equal("confirmed");
    expect((await enterCode(api, booking, code)).json.status).to.equal("confirmed");
    expect(api.outbox()).to.have.length(2);
  });

  it("may be wrong five times; then it is locked, and the link still works", async () => {
    const api = startServer();
    const booking = await apply(api);
    const mail = latestMail(api);
    const code = mail.code ?? "";
    for (const left of [4, 3, 2, 1, 0]) {
      const reply = await enterCode(api, booking, otherCode(code));
      expectProblem(reply, 422, "code-wrong");
      expect(reply.json.attemptsLeft).to.equal(left);
    }
    expectProblem(await enterCode(api, booking, code), 429, "code-locked");
    expect((await pressConfirm(api, mail)).status).to.equal(200);
  });

  it("of the latest mail alone counts, with tries of its own", async () => {
    const api = startServer();
    const booking = await apply(api);
    const first = latestMail(api).code ?? "";
    for (let tried = 0; tried < 5; tried += 1) await enterCode(api, booking, otherCode(first));
    api.clock.advance({ minutes: 1 });
    await askForMail(api, booking);
    expect((await enterCode(api, booking, first)).json.attemptsLeft).to.equal(4);
    expect((await enterCode(api, booking, latestMail(api).code ?? "")).status).to.equal(200);
  });

  it("ends with the link", async () => {
    const api = startServer();
    const booking = await apply(api);
    api.clock.set("2026-04-27T10:00:01+09:00");
    const reply = await enterCode(api, booking, latestMail(api).code ?? "");
    expectProblem(reply, 409, "booking-ended");
    expect(reply.json.bookingStatus).to.equal("expired");
  });

  it("must be six digits", async () => {
    const api = startServer();
    const booking = await apply(api);
    expectProblem(await enterCode(api, booking, "12345"), 422, "validation-failed");
  });
});

describe("the flow token", () => {
  before(loadTemporal);

  it("lets the sender follow the booking till its end, and for 24 hours at least", async () => {
    const api = startServer();
    const soon = await apply(api, undefined, "2026-04-27T10:00:00+09:00");
    expect(soon.flow.expiresAt).to.equal("2026-04-28T09:00:00+09:00");
    const booking = await apply(api);
    expect(booking.flow.expiresAt).to.equal("2026-04-28T10:30:00+09:00");
    await pressConfirm(api, latestMail(api));
    api.clock.set("2026-04-28T10:30:00+09:00");
    const reply = await get(api, `/bookings/${booking.id}`, flow(booking));
    expect(reply.json.status).to.equal("confirmed");
    expect(reply.headers.get("cache-control")).to.equal("no-store");
    api.clock.advance({ seconds: 1 });
    expectProblem(await get(api, `/bookings/${booking.id}`, flow(booking)), 401, "flow-expired");
  });

  it("is told nobody: no, another's and an unknown booking's token are answered alike", async () => {
    const api = startServer();
    const booking = await apply(api);
    const other = await apply(api, undefined, "2026-04-28T11:00:00+09:00");
    const replies = [
      await get(api, `/bookings/${booking.id}`),
      await get(api, `/bookings/${booking.id}`, flow(other)),
      await get(api, `/bookings/${crypto.randomUUID()}`, flow(booking)),
      await post(api, `/bookings/${booking.id}/messages`, {}, flow(other)),
      await post(api, `/bookings/${booking.id}/code`, { code: "123456" }, flow(other)),
    ];
    for (const reply of replies) {
      expectProblem(reply, 401, "flow-expired");
      expect(reply.text).to.equal(replies[0]?.text);
    }
  });
});
