import { expect } from "@open-wc/testing";
import { BookingApi, type Outcome } from "../../src/contract/client.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { fakeFetch, json, offline, problem } from "../support/fake-fetch.ts";
import { withoutPauses, type Answer } from "../support/fake-fetch.ts";
import { bookingJson } from "../support/profile.ts";

const base = "https://api.example/v1";
const writePolicy = { tries: 3, tryMs: 1000, totalMs: 5000 };
const token = "s3cret-s3cret-s3cret";

function apiWith(...answers: Answer[]) {
  const { fetch, sent } = fakeFetch(...answers);
  return { api: new BookingApi({ base, fetch, writePolicy }), sent };
}

describe("the other calls that write", () => {
  before(loadTemporal);
  withoutPauses();

  const rows: [
    what: string,
    call: (api: BookingApi) => Promise<Outcome<unknown>>,
    path: string,
    body: object,
    bearer: boolean,
  ][] = [
    ["the mail again", (api) => api.resend("b-1", token), "/bookings/b-1/messages", {}, true],
    [
      "the mail to another address",
      (api) => api.resend("b-1", token, "a@example.jp"),
      "/bookings/b-1/messages",
      { email: "a@example.jp" },
      true,
    ],
    [
      "the mail's code",
      (api) => api.confirmByCode("b-1", token, "012345"),
      "/bookings/b-1/code",
      { code: "012345" },
      true,
    ],
    [
      "confirming",
      (api) => api.actOnLink("confirm", token),
      "/booking-links/confirm",
      { token },
      false,
    ],
    [
      "cancelling",
      (api) => api.actOnLink("cancel", token),
      "/booking-links/cancel",
      { token },
      false,
    ],
  ];
  for (const [what, call, path, body, bearer] of rows) {
    it(`${what}: POST ${path}`, async () => {
      const { api, sent } = apiWith(json(bookingJson()));
      expect((await call(api)).kind).to.equal("done");
      const [first] = sent;
      expect(`${first?.request.method} ${first?.request.url}`).to.equal(`POST ${base}${path}`);
      expect(JSON.parse(first?.body ?? "")).to.deep.equal(body);
      const authorization = first?.request.headers.get("authorization");
      expect(authorization).to.equal(bearer ? `Bearer ${token}` : null);
    });

    it(`${what}: an error tells nothing of the token`, async () => {
      const outcome = await call(apiWith(offline).api);
      if (outcome.kind !== "unknown") throw new Error(outcome.kind);
      expect(String(outcome.error)).not.to.include("s3cret").and.not.include("012345");
    });
  }

  it("the mail again is sent once: a second try would be too soon after a first that worked", async () => {
    const { api, sent } = apiWith(offline, problem(429, "resend-too-soon"));
    expect((await api.resend("b-1", token)).kind).to.equal("unknown");
    expect(sent).to.have.length(1);
  });

  it("a code is told as locked only where no earlier try may have opened it", async () => {
    const locked = problem(429, "code-locked");
    const [first, second] = [apiWith(locked), apiWith(offline, locked)];
    expect((await first.api.confirmByCode("b-1", token, "012345")).kind).to.equal("refused");
    expect((await second.api.confirmByCode("b-1", token, "012345")).kind).to.equal("unknown");
  });
});
