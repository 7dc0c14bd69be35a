import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { after, before, beforeEach, describe, it } from "node:test";
import { Caller } from "./caller.ts";

const FIRST = "mihon-daiichi";
const SECOND = "mihon-daini";
const START = "2026-05-07T10:00:00+09:00";

describe("the second backend", () => {
  let caller: Caller;
  before(async () => {
    caller = await Caller.starts();
  });
  beforeEach(() => caller.resets());
  after(() => caller.backend.close());

  const statuses = (answers: readonly { status: number }[]) =>
    answers.map(({ status }) => status).toSorted((a, b) => a - b);

  it("gives the one seat to one of a hundred, and two seats to two", async () => {
    for (const [office, seats] of [
      [FIRST, 1],
      [SECOND, 2],
    ] as const) {
      await caller.resets();
      const body = await caller.request(office, START.replace("05-07", "04-30"));
      const answers = await Promise.all(
        Array.from({ length: 100 }, () => caller.book(office, body)),
      );
      const expected = [...Array(seats).fill(201), ...Array(100 - seats).fill(409)];
      assert.deepEqual(statuses(answers), expected);
      const refused = answers.find(({ status }) => status === 409)!;
      assert.equal(refused.body.code, "slot-taken");
      assert.equal(refused.type, "application/problem+json");
    }
  });

  it("answers a known key again, even while paused, and twice at once with one booking", async () => {
    const key = randomUUID();
    const body = await caller.request(FIRST, START);
    const [one, other] = await Promise.all([0, 1].map(() => caller.book(FIRST, body, key)));
    assert.equal(one!.status, 201);
    assert.deepEqual(one, other);
    await caller.test("pause", { office: FIRST, paused: true });
    assert.deepEqual(await caller.book(FIRST, body, key.toUpperCase()), one);
    assert.equal((await caller.book(FIRST, body)).body.code, "booking-paused");
    const another = await caller.book(FIRST, { ...body, language: "en" }, key);
    assert.deepEqual([another.status, another.body.code], [422, "idempotency-key-reused"]);
    assert.equal((await caller.get("/../__test/bookings")).body.bookings.length, 1);
  });

  it("remembers no refusal, and forgets a key after a day", async () => {
    const key = randomUUID();
    const late = await caller.request(FIRST, "2026-04-27T10:00:00+09:00");
    assert.equal((await caller.book(FIRST, late, key)).body.reason, "deadline-passed");
    const body = await caller.request(FIRST, START);
    assert.equal((await caller.book(FIRST, body, key)).status, 201);
    assert.equal(
      (await caller.get(`/offices/${FIRST}/booking-attempts/${key}`)).body.status,
      "awaiting-office",
    );
    await caller.test("clock", { now: "2026-04-28T09:00:00+09:00" });
    assert.equal((await caller.get(`/offices/${FIRST}/booking-attempts/${key}`)).status, 404);
    assert.equal((await caller.book(FIRST, body, key)).body.code, "slot-taken");
    const next = await caller.request(FIRST, START.replace("T10", "T11"));
    assert.equal((await caller.book(FIRST, next, key)).status, 201);
  });

  it("counts open days back over Golden Week, to the second", async () => {
    const body = await caller.request(FIRST, START);
    await caller.test("clock", { now: "2026-04-30T16:00:01+09:00" });
    const late = await caller.book(FIRST, body);
    assert.deepEqual([late.body.code, late.body.reason], ["slot-not-bookable", "deadline-passed"]);
    await caller.test("clock", { now: "2026-04-30T16:00:00+09:00" });
    const booked = await caller.book(FIRST, body);
    assert.equal(booked.status, 201);
    assert.equal(booked.body.replyBy, "2026-05-01T17:15:00+09:00");
  });

  it("lets a seat be booked anew that the office declined, or cancelled", async () => {
    const body = await caller.request(FIRST, START);
    for (const actions of [["decline"], ["accept", "cancel"], ["accept"]]) {
      const booked = await caller.book(FIRST, body);
      assert.equal(booked.status, 201);
      for (const action of actions) {
        await caller.test("office", { bookingId: booked.body.id, action });
      }
    }
    assert.equal((await caller.book(FIRST, body)).body.code, "slot-taken");
  });

  it("confirms by link and by code, and frees the seat in the second in which the hold ends", async () => {
    const start = "2026-04-28T10:00:00+09:00";
    const body = await caller.request(SECOND, start);
    const booked = (await caller.book(SECOND, body)).body;
    const other = { name: "見本 太郎", email: "taro@example.jp", phone: "09087654321" };
    await caller.book(SECOND, await caller.request(SECOND, start, other));
    assert.equal((await caller.book(SECOND, body)).body.code, "slot-taken");

    const [mail] = await caller.mails();
    const flow = { authorization: `Bearer ${booked.flow.token}` };
    const wrong = { code: mail!.code === "000000" ? "000001" : "000000" };
    const tried = await caller.post(`/bookings/${booked.id}/code`, wrong, flow);
    assert.deepEqual([tried.status, tried.body.attemptsLeft], [422, 4]);
    const confirmed = await caller.post(`/bookings/${booked.id}/code`, { code: mail!.code }, flow);
    assert.equal(confirmed.body.status, "confirmed");
    const again = await caller.post("/booking-links/confirm", { token: mail!.tokens[0] });
    assert.equal(again.body.status, "confirmed");
    assert.equal((await caller.mails()).length, 3);

    await caller.test("clock", { now: booked.confirmBy });
    const last = { token: (await caller.mails())[1]!.tokens[0] };
    const still = await caller.post("/booking-links/lookup", last);
    assert.equal(still.body.booking.status, "provisional");
    assert.equal((await caller.book(SECOND, body)).body.code, "slot-taken");
    await caller.test("clock", { now: "2026-04-27T10:00:01+09:00" });
    const expired = await caller.post("/booking-links/confirm", last);
    assert.deepEqual([expired.status, expired.body.code], [410, "link-expired"]);
    const freed = await caller.book(SECOND, body);
    assert.equal(freed.status, 201);
    const twice = await caller.post("/booking-links/confirm", {
      token: (await caller.mails()).at(-1)!.tokens[0],
    });
    assert.equal(twice.body.code, "daily-limit");
  });

  it("tells whose link was superseded nothing, and lets the corrected address confirm and cancel", async () => {
    const body = await caller.request(SECOND, "2026-04-28T10:30:00+09:00");
    const booked = (await caller.book(SECOND, body)).body;
    const flow = { authorization: `Bearer ${booked.flow.token}` };
    const messages = `/bookings/${booked.id}/messages`;
    const soon = await caller.post(messages, {}, flow);
    assert.deepEqual([soon.status, soon.body.retryAfterSeconds], [429, 60]);
    await caller.test("clock", { now: "2026-04-27T09:01:00+09:00" });
    const sent = await caller.post(messages, { email: "right@example.jp" }, flow);
    assert.deepEqual(
      [sent.body.mail.resendsLeft, sent.body.confirmBy],
      [2, "2026-04-27T10:01:00+09:00"],
    );

    const [wrong, right] = await caller.mails();
    assert.equal(right!.to, "right@example.jp");
    const stranger = await caller.post("/booking-links/lookup", { token: wrong!.tokens[0] });
    assert.deepEqual([stranger.status, stranger.body.code], [410, "link-superseded"]);
    await caller.post("/booking-links/confirm", { token: right!.tokens[0] });
    const cancel = { token: (await caller.mails()).at(-1)!.tokens[0] };
    for (let time = 0; time < 2; time += 1) {
      const { body } = await caller.post("/booking-links/lookup", cancel);
      assert.deepEqual([body.action, body.booking.status], ["cancel", "confirmed"]);
    }
    for (let time = 0; time < 2; time += 1) {
      const cancelled = await caller.post("/booking-links/cancel", cancel);
      assert.equal(cancelled.body.status, "cancelled");
    }
    const late = await caller.post("/booking-links/confirm", { token: right!.tokens[0] });
    assert.deepEqual([late.status, late.body.bookingStatus], [409, "cancelled"]);
  });

  it("names every fault of a request by its place", async () => {
    const body = await caller.request(SECOND, START, {
      fax: "1",
      kana: "ミホン",
      email: "x",
      phone: "1",
    });
    const refused = await caller.book(SECOND, { ...body, eligibility: [], more: 1 });
    const faults = refused.body.errors.map((fault: Record<string, string>) =>
      Object.values(fault).join(" "),
    );
    assert.equal(refused.status, 422);
    assert.deepEqual(faults.toSorted(), [
      "/applicant/email not-an-email",
      "/applicant/fax unknown-member",
      "/applicant/kana not-asked",
      "/applicant/phone not-a-phone",
      "/eligibility not-eligible",
      "/more unknown-member",
    ]);
  });

  it("is written without the project's code, and without anybody else's", () => {
    const folder = new URL("../../second-backend/", import.meta.url);
    const files = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    assert.ok(files.length > 5);
    for (const file of files) {
      const sources = readFileSync(new URL(file, folder), "utf8").matchAll(/\bfrom "([^"]+)"/gu);
      for (const [, source] of sources) assert.match(source!, /^(?:node:|\.\/[\w-]+\.ts$)/u, file);
    }
  });

  it("has no test interface unless it is switched on", async () => {
    const { startSecondBackend } = await import("../../second-backend/server.ts");
    const plain = await startSecondBackend({ pageOf: () => "https://bureau.example/" });
    const outbox = await fetch(new URL("/__test/outbox", plain.base));
    await plain.close();
    assert.equal(outbox.status, 404);
  });
});
