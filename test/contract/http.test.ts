import { expect } from "@open-wc/testing";
import { NotTheApiError, UnreachableError } from "../../src/contract/errors.ts";
import { send } from "../../src/contract/http.ts";
import type { ApiRequest } from "../../src/contract/request.ts";
import { fakeFetch, html, json, offline, silent, text } from "../support/fake-fetch.ts";
import type { Answer } from "../support/fake-fetch.ts";
import { leaveConsole, ownerLines } from "../support/owner.ts";

const url = "https://api.example/v1/offices/otaru";
const never = new AbortController().signal;

/** What one try at a call ends in: its JSON or its error. */
async function tryOnce(answer: Answer, request: Partial<ApiRequest> = {}, signal = never) {
  const { fetch, sent } = fakeFetch(answer);
  try {
    return { value: await send({ method: "GET", url, ...request }, fetch, signal), sent };
  } catch (error) {
    return { error, sent };
  }
}

describe("what is sent", () => {
  it("carries no cookies, no referrer, and follows no redirect", async () => {
    const { sent } = await tryOnce(json({}));
    const request = sent[0]?.request;
    expect(request?.credentials).to.equal("omit");
    expect(request?.redirect).to.equal("manual");
    expect(request?.referrerPolicy).to.equal("no-referrer");
  });

  it("asks for JSON and problem details", async () => {
    const { sent } = await tryOnce(json({}));
    expect(sent[0]?.request.method).to.equal("GET");
    expect(sent[0]?.request.headers.get("accept")).to.equal(
      "application/json, application/problem+json",
    );
    expect(sent[0]?.request.headers.has("content-type")).to.equal(false);
  });

  it("has its body as JSON and its headers beside it", async () => {
    const headers = { "idempotency-key": "k-1" };
    const { sent } = await tryOnce(json({}), { method: "POST", body: { name: "髙橋" }, headers });
    expect(sent[0]?.body).to.equal('{"name":"髙橋"}');
    expect(sent[0]?.request.headers.get("content-type")).to.equal("application/json");
    expect(sent[0]?.request.headers.get("idempotency-key")).to.equal("k-1");
  });
});

describe("an answer", () => {
  const good: [what: string, answer: Answer, value: unknown][] = [
    ["JSON", json({ a: 1 }), { a: 1 }],
    [
      "JSON with a charset",
      json([1], 200, { "content-type": "application/json; charset=utf-8" }),
      [1],
    ],
    [
      "JSON of a kind of its own",
      json([1], 200, { "content-type": "application/vnd.x+json" }),
      [1],
    ],
    [
      "JSON after a byte order mark",
      text("\uFEFF{}", 201, { "content-type": "application/json" }),
      {},
    ],
    ["nothing, as after a DELETE", () => new Response(null, { status: 204 }), undefined],
    [
      "a million bytes",
      text(`"${"a".repeat(999_998)}"`, 200, { "content-type": "application/json" }),
      "a".repeat(999_998),
    ],
  ];
  for (const [what, answer, value] of good) {
    it(`may be ${what}`, async () => {
      const found = await tryOnce(answer);
      expect(found.error).to.equal(undefined);
      expect(found.value).to.deep.equal(value);
    });
  }

  const opaque: Answer = () =>
    Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" });
  const notTheApi: [what: string, answer: Answer, says: string][] = [
    ["a captive portal's page", html(200), "not JSON"],
    ["a login page", html(401), "status 401"],
    ["a server's own 404", html(404), "status 404"],
    ["JSON that says it is a page", text("{}", 200, { "content-type": "text/html" }), "not JSON"],
    ["JSON that says nothing of itself", () => new Response(new Blob(["{}"])), "not JSON"],
    [
      "JSON that breaks off",
      text('{"a":', 200, { "content-type": "application/json" }),
      "not JSON",
    ],
    ["a redirect", () => Response.redirect("https://evil.example/", 302), "redirect"],
    ["a redirect that the browser hides", opaque, "redirect"],
    ["more than a million bytes", json("a".repeat(1_000_000)), "more than 1000000 bytes"],
    ["JSON without a code", json({ message: "no" }, 400), "status 400"],
  ];
  for (const [what, answer, says] of notTheApi) {
    it(`is not the API's when it is ${what}`, async () => {
      const { error } = await tryOnce(answer);
      expect(error).to.be.instanceOf(NotTheApiError);
      expect((error as Error).message)
        .to.include(says)
        .and.include("api-base");
    });
  }

  it("is not read on once it is too long", async () => {
    let pulled = 0;
    let cancelled = false;
    const endless: Answer = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            pulled += 1;
            controller.enqueue(new Uint8Array(65_536).fill(32));
          },
          cancel() {
            cancelled = true;
          },
        }),
        { headers: { "content-type": "application/json" } },
      );
    const { error } = await tryOnce(endless);
    expect(error).to.be.instanceOf(NotTheApiError);
    expect(cancelled).to.equal(true);
    expect(pulled).to.be.below(30);
  });

  it("is unreachable without a network, and keeps the cause", async () => {
    const { error } = await tryOnce(offline);
    expect(error).to.be.instanceOf(UnreachableError);
    expect((error as Error).cause).to.be.instanceOf(TypeError);
    expect((error as Error).message).to.include("CORS");
  });

  it("is unreachable when it breaks off on the way", async () => {
    const torn: Answer = () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"a":'));
            controller.error(new TypeError("network error"));
          },
        }),
        { headers: { "content-type": "application/json" } },
      );
    expect((await tryOnce(torn)).error).to.be.instanceOf(UnreachableError);
  });

  it("is no longer waited for once the call is aborted", async () => {
    const aborter = new AbortController();
    const call = tryOnce(silent, {}, aborter.signal);
    setTimeout(() => aborter.abort(new Error("left the page")), 10);
    const { error } = await call;
    expect(error).to.be.instanceOf(UnreachableError);
    expect(String((error as Error).cause)).to.include("left the page");
  });
});

describe("a backend that goes away", () => {
  beforeEach(() => void ownerLines());
  afterEach(leaveConsole);

  it("is told to the page's owner in one line, whatever it answers and however often", async () => {
    const goes = { deprecation: "@1790000000", sunset: "Thu, 31 Dec 2026 15:00:00 GMT" };
    for (const [path, status] of [
      ["/v1/offices/otaru", 200],
      ["/v1/offices/otaru/bookings", 409],
      ["/v1/offices/wajima", 200],
    ] as const) {
      const { fetch } = fakeFetch(json({ code: "slot-taken" }, status, goes));
      await send({ method: "GET", url: `https://old.example${path}` }, fetch, never).catch(
        () => {},
      );
    }
    expect(ownerLines()).to.deep.equal([
      "[hw-online-booking] https://old.example says that this version of its API goes away (Deprecation: @1790000000, Sunset: Thu, 31 Dec 2026 15:00:00 GMT). Update the widget.",
    ]);
  });

  it("is told of by one of the two headers as well, and by none of them not at all", async () => {
    await tryOnce(json({}));
    expect(ownerLines()).to.have.length(0);
    await tryOnce(json({}, 200, { sunset: "Thu, 31 Dec 2026 15:00:00 GMT" }));
    expect(ownerLines()).to.have.length(1);
  });
});
