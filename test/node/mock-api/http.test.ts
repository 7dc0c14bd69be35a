import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { createServer } from "node:net";
import { after, before, describe, it } from "node:test";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { clockAt, clockFrom } from "../../../mock-api/mock-clock.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";

const MONDAY_9 = "2026-04-27T09:00:00+09:00";
const CLI = new URL("../../../cli/main.ts", import.meta.url).pathname;

function startBackend(): Backend {
  return new Backend({ clock: clockAt(MONDAY_9) });
}

/** What a careful applicant sends to an office that confirms by mail. */
async function bookingRequest(base: string) {
  const office = `${base}/offices/kitakyushu-mothers`;
  const { consents, eligibility, serverTime } = await (await fetch(office)).json();
  const agree = async ({ id, version }: { id: string; version: string }) => {
    const terms = await (await fetch(`${office}/terms/${id}/versions/${version}`)).json();
    return { id, version, digest: terms.digest, agreedAt: serverTime };
  };
  return {
    slot: { start: "2026-04-28T10:00:00+09:00" },
    applicant: { name: "小倉 花子", email: "hanako@example.jp", phone: "09012345678" },
    consents: await Promise.all(consents.map(agree)),
    eligibility: eligibility.statements.map(({ id }: { id: string }) => id),
    language: "ja",
  };
}

/** Runs the command until it ends or `until` is in its output, then stops it. */
async function run(args: readonly string[], until?: string, signal: NodeJS.Signals = "SIGTERM") {
  const child = spawn(process.execPath, [CLI, "mock", ...args]);
  let output = "";
  const collect = (chunk: Buffer) => {
    output += String(chunk);
    if (until && output.includes(until)) child.kill(signal);
  };
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  const [code, killedBy] = await once(child, "close");
  return { code, killedBy, output };
}

describe("the mock over HTTP", () => {
  let server: MockServer;
  const url = (path: string) =>
    path.startsWith("/__test/") ? new URL(path, server.base).href : server.base + path;

  before(async () => {
    await loadTemporal();
    server = await startMockServer({ backend: startBackend(), port: 0 });
  });
  after(() => server.close());

  it("answers what the same handlers answer in the process", async () => {
    const response = await fetch(url("/health"));
    assert.equal(response.status, 200);
    assert.equal((await response.json()).serverTime, "2026-04-27T00:00:00+00:00");
    assert.equal((await fetch(url("/nothing"))).status, 404);
    assert.equal((await fetch(new URL("/", server.base))).status, 404);
  });

  it("lets any page read the answer and its headers, without credentials", async () => {
    for (const path of ["/offices", "/offices/sapporo", "/nothing"]) {
      const { headers } = await fetch(url(path), { headers: { origin: "https://bureau.example" } });
      assert.equal(headers.get("access-control-allow-origin"), "*");
      assert.equal(headers.get("access-control-expose-headers"), "ETag, Date, Retry-After");
      assert.equal(headers.get("access-control-allow-credentials"), null);
    }
  });

  it("answers a preflight, and tells a plain OPTIONS which methods there are", async () => {
    const preflight = await fetch(url("/offices/otaru/bookings"), {
      method: "OPTIONS",
      headers: {
        origin: "https://bureau.example",
        "access-control-request-method": "POST",
        "access-control-request-headers": "content-type,idempotency-key",
      },
    });
    assert.equal(preflight.status, 204);
    assert.equal(preflight.headers.get("access-control-allow-origin"), "*");
    assert.match(preflight.headers.get("access-control-allow-methods") ?? "", /POST/u);
    assert.equal(
      preflight.headers.get("access-control-allow-headers"),
      "content-type, authorization, idempotency-key, challenge-solution",
    );
    assert.match(preflight.headers.get("access-control-allow-methods") ?? "", /DELETE/u);
    const plain = await fetch(url("/offices"), { method: "OPTIONS" });
    assert.equal(plain.headers.get("allow"), "GET, HEAD, OPTIONS");
  });

  it("passes on headers and body, and a HEAD without one", async () => {
    const first = await fetch(url("/offices"));
    const etag = first.headers.get("etag") ?? "";
    const second = await fetch(url("/offices"), { headers: { "if-none-match": etag } });
    assert.equal(second.status, 304);
    const head = await fetch(url("/offices"), { method: "HEAD" });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), "");
    const lookup = await fetch(url("/booking-links/lookup"), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ token: "A".repeat(32) }),
    });
    assert.equal((await lookup.json()).code, "link-unknown");
  });

  it("passes on a DELETE, whose answer has no body", async () => {
    const headers = { authorization: "Bearer nothing", origin: "https://bureau.example" };
    const out = await fetch(url("/sessions"), { method: "DELETE", headers });
    assert.equal(out.status, 204);
    assert.equal(await out.text(), "");
    assert.equal(out.headers.get("access-control-allow-origin"), "*");
    const other = await fetch(url("/offices"), { method: "DELETE" });
    assert.equal(other.status, 405);
  });

  it("refuses a body of more than 64 KB, whether its length is told or not", async () => {
    const body = JSON.stringify({ token: "A".repeat(64 * 1024) });
    const headers = { "content-type": "application/json" };
    const told = await fetch(url("/booking-links/lookup"), { method: "POST", headers, body });
    assert.equal(told.status, 413);
    assert.equal((await told.json()).code, "content-too-large");
    const stream = new Blob([body]).stream();
    const untold = await fetch(url("/booking-links/lookup"), {
      method: "POST",
      headers,
      body: stream,
      duplex: "half",
    } as RequestInit);
    assert.equal(untold.status, 413);
    assert.equal((await fetch(url("/health"))).status, 200);
  });

  it("refuses what a Request cannot hold", async () => {
    const { hostname, port } = new URL(server.base);
    const trace = request({ hostname, port, method: "TRACE", path: "/v1/offices" }).end();
    const [response] = await once(trace, "response");
    assert.equal(response.statusCode, 405);
    response.resume();
  });

  it("takes a link's page from its own settings, never from the request", async () => {
    const body = JSON.stringify(await bookingRequest(server.base));
    const { hostname, port } = new URL(server.base);
    const asked = request({
      hostname,
      port,
      method: "POST",
      path: "/v1/offices/kitakyushu-mothers/bookings",
      headers: {
        host: "evil.example",
        origin: "https://evil.example",
        "content-type": "application/json",
        "idempotency-key": crypto.randomUUID(),
      },
    });
    const [response] = await once(asked.end(body), "response");
    assert.equal(response.statusCode, 201);
    response.resume();
    const { messages } = await (await fetch(url("/__test/outbox"))).json();
    assert.match(messages[0].links[0], /^https:\/\/bureau\.example\/kitakyushu-mothers\.html#/u);
    await fetch(url("/__test/reset"), { method: "POST" });
  });

  it("has its test interface at the origin, and none where that is switched off", async () => {
    const { messages } = await (await fetch(url("/__test/outbox"))).json();
    assert.deepEqual(messages, []);
    const closed = await startMockServer({
      backend: startBackend(),
      port: 0,
      testInterface: false,
    });
    assert.equal((await fetch(new URL("/__test/outbox", closed.base))).status, 404);
    await closed.close();
  });

  it("closes although a client keeps its connection open", async () => {
    const own = await startMockServer({ backend: startBackend(), port: 0 });
    await (await fetch(`${own.base}/health`)).text();
    await own.close();
    await assert.rejects(fetch(`${own.base}/health`));
  });
});

describe("a server's clock", () => {
  before(loadTemporal);

  it("started at a moment runs on from there", () => {
    let device = 1_000;
    const clock = clockFrom(MONDAY_9, () => device);
    device += 90_000;
    assert.equal(String(clock.now()), "2026-04-27T00:01:30Z");
  });
});

describe("npm run mock-api", () => {
  it("says in one line where it listens, and stops when it is asked to", async () => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const { code, killedBy, output } = await run(
        ["--port", "0", "--now", MONDAY_9],
        "/v1",
        signal,
      );
      assert.match(
        output,
        /^The mock of the booking API listens at http:\/\/127\.0\.0\.1:\d+\/v1\n$/u,
      );
      assert.equal(code, 0);
      assert.equal(killedBy, null);
    }
  });

  it("refuses arguments that it cannot use, and says what would do", async () => {
    const cases: [string[], RegExp][] = [
      [["--port", "eighty"], /--port "eighty" must be a whole number/u],
      [["--port", "65536"], /from 0 to 65535/u],
      [["--now", "2026-04-27T09:00"], /--now "2026-04-27T09:00" must be an RFC 3339 time/u],
      [["--now", "2126-04-27T09:00Z"], /No holidays are known for 2125/u],
      [["--page-base", "bureau.example"], /must be an http: or https: address/u],
      [["--quick"], /Unknown option '--quick'.*--help lists the options/u],
      [["otaru"], /--help lists the options/u],
    ];
    await Promise.all(
      cases.map(async ([args, words]) => {
        const { code, output } = await run(args);
        assert.match(output, words);
        assert.match(output, /^mock: [^\n]+\n$/u);
        assert.equal(code, 2);
      }),
    );
  });

  it("says so when its port is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { code, output } = await run(["--port", String(port)]);
    assert.match(output, new RegExp(`^mock: Port ${port} is in use\\.`, "u"));
    assert.equal(code, 2);
    other.close();
  });

  it("tells its options", async () => {
    const { code, output } = await run(["--help"]);
    assert.match(output, /--page-base <url>/u);
    assert.equal(code, 0);
  });
});
