import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, describe, it } from "node:test";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { clockAt } from "../../../mock-api/mock-clock.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { startChromium } from "../demo/visit.ts";

const CLI = new URL("../../../cli/main.ts", import.meta.url).pathname;

/** What a careful applicant sends. */
async function bookingRequest(base: string) {
  const office = `${base}/offices/kitakyushu-mothers`;
  const { consents, eligibility, serverTime } = await (await fetch(office)).json();
  const agree = async ({ id, version }: { id: string; version: string }) => {
    const { digest } = await (await fetch(`${office}/terms/${id}/versions/${version}`)).json();
    return { id, version, digest, agreedAt: serverTime };
  };
  return {
    slot: { start: "2026-04-28T10:00:00+09:00" },
    applicant: { name: "小倉 花子", email: "hanako@example.jp", phone: "09012345678" },
    consents: await Promise.all(consents.map(agree)),
    eligibility: eligibility.statements.map(({ id }: { id: string }) => id),
    language: "ja",
  };
}

function toPost(body: unknown, key = crypto.randomUUID()): RequestInit {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  return { method: "POST", headers, body: JSON.stringify(body) };
}

describe("a scenario over HTTP", () => {
  let server: MockServer;
  let backend: Backend;

  before(async () => {
    await loadTemporal();
    backend = new Backend({ clock: clockAt("2026-04-27T09:00:00+09:00") });
    server = await startMockServer({ backend, port: 0 });
  });
  after(() => server.close());
  beforeEach(() => backend.reset());

  const test = (path: string) => new URL(`/__test/${path}`, server.base);
  const bookings = () => `${server.base}/offices/kitakyushu-mothers/bookings`;
  async function begins(scenario: string, more: object = {}): Promise<void> {
    const reply = await fetch(test("scenario"), toPost({ scenario, ...more }));
    assert.equal(reply.status, 200);
    await reply.text();
  }

  it("cuts the connection after it has booked; asked again with the key, it tells the booking", async () => {
    const request = toPost(await bookingRequest(server.base));
    await begins("cut-after-commit");
    await assert.rejects(async () => (await fetch(bookings(), request)).json());
    assert.equal(backend.state.bookings.length, 1);
    const again = await fetch(bookings(), request);
    assert.equal(again.status, 201);
    assert.equal((await again.json()).id, backend.state.bookings[0]?.id);
    assert.equal(backend.state.bookings.length, 1);
  });

  it("cuts it for a real browser too, which would ask once more by itself", async () => {
    const request = await bookingRequest(server.base);
    const page = createServer((_, answer) => answer.end("<!doctype html><title>Office</title>"));
    await once(page.listen(0, "127.0.0.1"), "listening");
    const chromium = await startChromium();
    try {
      const tab = await chromium.newPage();
      await tab.goto(`http://127.0.0.1:${(page.address() as AddressInfo).port}/`);
      await begins("cut-after-commit");
      // A connection in use already: only on such a one does the browser try again.
      const told = await tab.evaluate(
        async ({ url, health, init }) => {
          await (await fetch(health)).text();
          try {
            return JSON.stringify(await (await fetch(url, init as RequestInit)).json());
          } catch (error) {
            return (error as Error).name;
          }
        },
        { url: bookings(), health: `${server.base}/health`, init: toPost(request) as object },
      );
      assert.equal(told, "TypeError");
      assert.equal(backend.state.bookings.length, 1);
    } finally {
      await chromium.close();
      page.close();
    }
  });

  it("answers late, each call, but never the test interface", async () => {
    await begins("slow", { seconds: 0.3 });
    const took = async (url: string | URL) => {
      const asked = performance.now();
      assert.equal((await fetch(url)).status, 200);
      return performance.now() - asked;
    };
    assert.ok((await took(`${server.base}/health`)) > 295);
    assert.ok((await took(`${server.base}/offices`)) > 295);
    assert.ok((await took(test("outbox"))) < 250);
  });

  it("lets a page of another origin read a captive portal's page, as no real one would", async () => {
    await begins("captive-portal");
    const answer = await fetch(`${server.base}/offices`, {
      headers: { origin: "https://a.example" },
    });
    assert.equal(answer.headers.get("access-control-allow-origin"), "*");
    assert.match(await answer.text(), /^<!doctype html>/u);
    const head = await fetch(`${server.base}/offices`, { method: "HEAD" });
    assert.equal(await head.text(), "");
  });
});

describe("npm run mock-api -- --scenario", () => {
  async function run(...args: string[]) {
    const child = spawn(process.execPath, [CLI, "mock", "--port", "0", ...args]);
    let output = "";
    child.stderr.on("data", (chunk: Buffer) => (output += String(chunk)));
    const [first] = await Promise.race([once(child.stdout, "data"), once(child, "close")]);
    return { child, output: output + String(first) };
  }

  it("has it from the start, and says so", async () => {
    const { child, output } = await run("--scenario", "slow", "--seconds", "0.3");
    try {
      const [, base = ""] =
        /listens at (\S+)\nScenario slow: Every answer comes/u.exec(output) ?? [];
      const answer = await (await fetch(new URL("/__test/scenario", base))).json();
      assert.deepEqual([answer.scenario, answer.seconds], ["slow", 0.3]);
      const asked = performance.now();
      await (await fetch(`${base}/health`)).text();
      assert.ok(performance.now() - asked > 295);
    } finally {
      child.kill();
    }
  });

  it("refuses one that it does not know, and seconds where there are none", async () => {
    const cases: [string[], RegExp][] = [
      [["--scenario", "flood"], /"flood" must be one of full, slot-taken, .*captive-portal\./u],
      [["--seconds", "3"], /--seconds needs a --scenario/u],
      [["--scenario", "full", "--seconds", "3"], /--scenario full takes no --seconds/u],
      [["--scenario", "slow", "--seconds", "long"], /"long" must be a number up to 600/u],
    ];
    for (const [args, words] of cases) {
      const { output } = await run(...args);
      assert.match(output, words);
    }
  });
});
