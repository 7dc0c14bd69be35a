import { expect } from "@open-wc/testing";
import { BookingApi } from "../../src/contract/client.ts";
import { InvalidResponseError, ProblemError, UnreachableError } from "../../src/contract/errors.ts";
import { loadTemporal, Temporal } from "../../src/domain/temporal.ts";
import { fakeFetch, html, json, offline, problem, type Answer } from "../support/fake-fetch.ts";
import { bookingJson, profileJson } from "../support/profile.ts";

const once = { tries: 1, tryMs: 1000, totalMs: 1000 };
const base = "https://api.example/v1";

function apiWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers);
  const api = new BookingApi({ base, fetch, readPolicy: once, writePolicy: once });
  const calls = () => sent.map(({ request: { method, url } }) => `${method} ${url}`);
  return { api, sent, calls };
}

const reasonOf = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );
const month = () => ({
  month: "2026-06",
  serverTime: "2026-06-12T09:00:00+09:00",
  slots: [],
});

describe("the calls that read", () => {
  before(loadTemporal);

  const attempt = () => {
    const { status, start, end } = bookingJson();
    return { status, start, end };
  };
  const token = "s3cret-s3cret-s3cret";
  const rows: [
    what: string,
    answer: Answer,
    call: (api: BookingApi) => Promise<unknown>,
    sent: string,
  ][] = [
    ["an office", json(profileJson()), (api) => api.officeJson("otaru"), "GET /offices/otaru"],
    [
      "a month",
      json(month()),
      (api) => api.availability("otaru", Temporal.PlainYearMonth.from("2026-06")),
      "GET /offices/otaru/availability?month=2026-06",
    ],
    [
      "a document",
      json({
        id: "t",
        version: "1 b",
        title: "t",
        language: "ja",
        digest: "d",
        blocks: [{ kind: "heading", text: "t" }],
      }),
      (api) => api.terms("otaru", "t", "1 b"),
      "GET /offices/otaru/terms/t/versions/1%20b",
    ],
    [
      "an attempt",
      json(attempt()),
      (api) => api.attempt("otaru", "k/1"),
      "GET /offices/otaru/booking-attempts/k%2F1",
    ],
    ["a booking", json(bookingJson()), (api) => api.booking("b-1", token), "GET /bookings/b-1"],
    [
      "a link",
      json({ action: "confirm", booking: bookingJson() }),
      (api) => api.lookUpLink(token),
      "POST /booking-links/lookup",
    ],
  ];
  for (const [what, answer, call, sent] of rows) {
    it(`${what}: ${sent}`, async () => {
      const { api, calls } = apiWith(answer);
      expect(await call(api)).to.be.an("object");
      expect(calls()).to.deep.equal([sent.replace(" ", ` ${base}`)]);
    });
  }

  it("asks anew for what carries the time: a kept answer would set the clock back by its age", async () => {
    const { api, sent } = apiWith(json(profileJson()), json(month()), json({}));
    await api.officeJson("otaru");
    await api.availability("otaru", Temporal.PlainYearMonth.from("2026-06"));
    await reasonOf(api.terms("otaru", "t", "1"));
    const caches = sent.map(({ request }) => request.cache);
    expect(caches).to.deep.equal(["no-store", "no-store", "default"]);
  });

  it("takes a base with slashes at its end", async () => {
    const { fetch, sent } = fakeFetch(json({}));
    await new BookingApi({ base: `${base}//`, fetch }).officeJson("otaru");
    expect(sent[0]?.request.url).to.equal(`${base}/offices/otaru`);
  });

  it("sends a flow's token in a header and a link's in the body, neither in an address", async () => {
    const { api, sent } = apiWith(
      json(bookingJson()),
      json({ action: "cancel", booking: bookingJson() }),
    );
    await api.booking("b-1", token);
    await api.lookUpLink(token);
    expect(sent[0]?.request.headers.get("authorization")).to.equal(`Bearer ${token}`);
    expect(JSON.parse(sent[1]?.body ?? "")).to.deep.equal({ token });
    for (const { request } of sent) expect(request.url).not.to.include("s3cret");
  });

  it("throws the server's problem", async () => {
    const { api } = apiWith(problem(404, "office-not-found"));
    const error = await reasonOf(api.officeJson("otaru"));
    expect(error).to.be.instanceOf(ProblemError);
    expect((error as ProblemError).problem.code).to.equal("office-not-found");
  });

  it("throws every fault of an answer by its path", async () => {
    const slots = [{ start: "2026-06-15T10:00", remaining: 1 }];
    const { api } = apiWith(json({ ...month(), slots, serverTime: "now" }));
    const error = await reasonOf(
      api.availability("otaru", Temporal.PlainYearMonth.from("2026-06")),
    );
    expect(error).to.be.instanceOf(InvalidResponseError);
    expect((error as Error).message)
      .to.include("slots[0].start must be an RFC 3339 time")
      .and.include("serverTime must be")
      .and.not.include("month=");
  });

  it("refuses a profile that is another office's", async () => {
    const api = new BookingApi({ base });
    const error = await api.parseOffice("wajima", profileJson()).catch((thrown: Error) => thrown);
    expect(error).to.have.property("message").that.includes("id must be wajima");
  });

  it("names a profile's faults by their path, between members too", async () => {
    const api = new BookingApi({ base });
    const fields = [...profileJson().fields, ...profileJson().fields];
    const error = await api
      .parseOffice("otaru", profileJson({ fields }))
      .catch((thrown: Error) => thrown);
    expect(error)
      .to.be.instanceOf(InvalidResponseError)
      .with.property("message")
      .that.includes(`${base}/offices/otaru broke the contract: fields[1] asks for "name"`);
  });
});

describe("what became of a key", () => {
  before(loadTemporal);

  it("is nothing when the server does not know it", async () => {
    const { api } = apiWith(problem(404, "attempt-not-found"));
    expect(await api.attempt("otaru", "k-1")).to.equal(undefined);
  });

  it("is a booking's state, unknown words included", async () => {
    const { status: _status, start, end } = bookingJson();
    const { api } = apiWith(json({ status: "waitlisted", start, end }));
    expect((await api.attempt("otaru", "k-1"))?.status).to.equal("unknown");
  });

  const open: [what: string, answer: Answer][] = [
    ["another server's 404", html(404)],
    ["another problem", problem(404, "office-not-found")],
    ["no network", offline],
    ["a server in trouble", html(502)],
  ];
  for (const [what, answer] of open) {
    it(`stays open after ${what}: that is no "nothing was booked"`, async () => {
      const { api } = apiWith(answer);
      expect(await reasonOf(api.attempt("otaru", "k-1"))).to.be.instanceOf(Error);
    });
  }
});

describe("a call that the caller left", () => {
  before(loadTemporal);

  it("ends with the caller's own reason", async () => {
    const left = new Error("left the page");
    const { api, calls } = apiWith(json(profileJson()));
    expect(await reasonOf(api.officeJson("otaru", AbortSignal.abort(left)))).to.equal(left);
    expect(calls()).to.deep.equal([]);
  });

  it("is unreachable, not left, when it only timed out", async () => {
    const { fetch } = fakeFetch(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason as Error));
        }),
    );
    const api = new BookingApi({ base, fetch, readPolicy: { ...once, tryMs: 20 } });
    expect(await reasonOf(api.officeJson("otaru"))).to.be.instanceOf(UnreachableError);
  });
});
