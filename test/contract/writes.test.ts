import { expect } from "@open-wc/testing";
import { BookingApi, type Outcome } from "../../src/contract/client.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { fakeFetch, html, json, offline, problem } from "../support/fake-fetch.ts";
import { text, withoutPauses, type Answer } from "../support/fake-fetch.ts";
import { bookingJson, profileJson } from "../support/profile.ts";

const base = "https://api.example/v1";
const policy = { tries: 3, tryMs: 1000, totalMs: 5000 };

function apiWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers);
  return { api: new BookingApi({ base, fetch, writePolicy: policy }), sent };
}

function book(api: BookingApi) {
  const request = {
    slot: { start: Temporal.Instant.from("2026-06-15T01:00:00Z") },
    applicant: { name: "髙橋 秘子", email: "himitsu@example.jp" },
    consents: [
      {
        id: "t",
        version: "1",
        digest: "d",
        agreedAt: Temporal.Instant.from("2026-06-12T00:00:00Z"),
      },
    ],
    eligibility: ["registered"],
    language: "ja",
  };
  return api.createBooking(officeProfile.parse(profileJson()), request, "key-1");
}

describe("a request to book", () => {
  before(loadTemporal);

  it("is sent with the office's wall time, its offset and the key", async () => {
    const { api, sent } = apiWith(json(bookingJson(), 201));
    await book(api);
    expect(sent[0]?.request.method).to.equal("POST");
    expect(sent[0]?.request.url).to.equal(`${base}/offices/example/bookings`);
    expect(sent[0]?.request.headers.get("idempotency-key")).to.equal("key-1");
    expect(JSON.parse(sent[0]?.body ?? "")).to.deep.equal({
      slot: { start: "2026-06-15T10:00:00+09:00" },
      applicant: { name: "髙橋 秘子", email: "himitsu@example.jp" },
      consents: [{ id: "t", version: "1", digest: "d", agreedAt: "2026-06-12T09:00:00+09:00" }],
      eligibility: ["registered"],
      language: "ja",
    });
  });
});

describe("a request to book ends", () => {
  before(loadTemporal);
  withoutPauses();

  const done = json(bookingJson(), 201);
  const rows: [what: string, answers: Answer[], kind: Outcome<unknown>["kind"], tries: number][] = [
    ["with a booking", [done], "done", 1],
    ["with a booking after a lost answer", [offline, done], "done", 2],
    ["with a booking after a proxy's trouble", [html(502), html(504), done], "done", 3],
    [
      "with a booking after its own first try",
      [problem(409, "request-in-progress"), done],
      "done",
      2,
    ],
    ["taken", [problem(409, "slot-taken")], "refused", 1],
    [
      "taken, with members that are null or of another type",
      [
        problem(409, "slot-taken", {
          errors: null,
          detail: null,
          attemptsLeft: "2",
          status: "409",
        }),
      ],
      "refused",
      1,
    ],
    ["with an invalid field", [problem(422, "validation-failed")], "refused", 1],
    ["with a code that nobody knows yet", [problem(409, "moon-phase")], "refused", 1],
    ["paused", [problem(503, "booking-paused"), done], "refused", 1],
    [
      "with a long wait",
      [problem(429, "rate-limited", { retryAfterSeconds: 31 }), done],
      "refused",
      1,
    ],
    ["too often", [problem(429, "rate-limited", { retryAfterSeconds: 0 })], "refused", 3],
    ["in a proxy's pause", [html(503, { "retry-after": "0" })], "unknown", 3],
    ["taken by another, after a lost answer", [offline, problem(409, "slot-taken")], "refused", 2],
    ["without an answer", [offline], "unknown", 3],
    ["in a proxy's trouble", [html(502)], "unknown", 3],
    ["in the server's trouble", [html(500)], "unknown", 1],
    ["in the server's trouble with a code", [problem(500, "database-down")], "unknown", 1],
    ["still in progress", [problem(409, "request-in-progress")], "unknown", 3],
    ["at a captive portal", [html(200)], "unknown", 1],
    ["at a redirect", [() => Response.redirect("https://evil.example/", 302)], "unknown", 1],
    [
      "in JSON that breaks off",
      [text('{"id":"b', 201, { "content-type": "application/json" })],
      "unknown",
      1,
    ],
    [
      "in an answer that breaks the contract",
      [json(bookingJson({ start: "10:00" }), 201)],
      "unknown",
      1,
    ],
    ["in no content", [() => new Response(null, { status: 204 })], "unknown", 1],
    ["paused, after a lost answer", [offline, problem(503, "booking-paused")], "unknown", 2],
    [
      "too often, after a lost answer",
      [html(502), problem(429, "rate-limited", { retryAfterSeconds: 60 })],
      "unknown",
      2,
    ],
  ];
  for (const [what, answers, kind, tries] of rows) {
    it(`${what}: ${kind}, with ${tries} ${tries === 1 ? "try" : "tries"} and one key`, async () => {
      const { api, sent } = apiWith(...answers);
      const outcome = await book(api);
      expect(outcome.kind).to.equal(kind);
      expect(sent).to.have.length(tries);
      for (const { request, body } of sent) {
        expect(request.headers.get("idempotency-key")).to.equal("key-1");
        expect(body).to.equal(sent[0]?.body);
      }
    });
  }

  it("done with the booking, its moments and its state", async () => {
    const outcome = await book(apiWith(json(bookingJson({ status: "waitlisted" }), 201)).api);
    if (outcome.kind !== "done") throw new Error(outcome.kind);
    expect(outcome.value.status).to.equal("unknown");
    expect(outcome.value.start.toString()).to.equal("2026-06-15T01:00:00Z");
  });

  it("refused with the problem that the server gave", async () => {
    const outcome = await book(
      apiWith(problem(422, "slot-not-bookable", { reason: "closed" })).api,
    );
    expect(outcome).to.deep.equal({
      kind: "refused",
      problem: { status: 422, code: "slot-not-bookable", reason: "closed" },
    });
  });

  it("unknown with an error that tells nothing of the person", async () => {
    for (const answer of [offline, html(200), html(500), json(bookingJson({ start: "himitsu" }))]) {
      const outcome = await book(apiWith(answer).api);
      if (outcome.kind !== "unknown") throw new Error(outcome.kind);
      const told = `${String(outcome.error)} ${String((outcome.error as Error).cause)}`;
      for (const secret of ["秘子", "himitsu", "key-1"]) expect(told).not.to.include(secret);
    }
  });
});
