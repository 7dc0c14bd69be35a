import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../../../mock-api/http.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { sees, startChromium } from "../demo/visit.ts";
import { root, run } from "../package/packed.ts";

/** The command needs the built files' digests; `npm test` builds them first. */
const snippet = (...args: readonly string[]) =>
  run(process.execPath, [join(root, "cli/main.ts"), "snippet", ...args], root);

const BUILT = "hw-online-booking.one-file.js";
let api: MockServer;
let browser: Browser;
const servers: { close(): unknown }[] = [];

before(async () => {
  await loadTemporal();
  api = await startMockServer({ backend: new Backend(), port: 0 });
  browser = await startChromium();
});
after(async () => {
  await browser?.close();
  await Promise.all([api, ...servers].map((server) => server?.close()));
});

/** An API that answers every call alike. */
async function answering(status: number, body: string): Promise<string> {
  const server: Server = createServer((_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

async function page(html: string, script: string): Promise<string> {
  const files = new Map([
    ["index.html", `<!doctype html><html lang="ja"><title>予約</title><body>${html}</body></html>`],
    [`booking/${BUILT}`, script],
  ]);
  const site: DemoServer = await startServer(files, { port: 0, host: "localhost" });
  servers.push(site);
  return site.url;
}

describe("snippet", { timeout: 120_000 }, () => {
  test("prints a tag that works when it is pasted, and whose script cannot be changed unseen", async () => {
    const made = await snippet("--office", "otaru", "--api", api.base, "--one-file");
    assert.equal(made.code, 0, made.stderr);
    assert.match(made.stderr, /^注意: 電話番号は見本です/mu);
    const script = readFileSync(join(root, "dist", BUILT), "utf8");

    const visitor = await browser.newPage();
    await visitor.goto(await page(made.stdout, script));
    await sees(visitor, "規約を確認し、同意してください");

    await visitor.goto(await page(made.stdout, `${script}\n`));
    await sees(visitor, /ハローワーク小樽へ、お電話でお申し込みください/u);
    assert.equal(await visitor.evaluate(() => customElements.get("hw-online-booking")), undefined);
    await visitor.close();
  });

  test("prints a div that works when it is pasted where tags are stripped", async () => {
    const made = await snippet("--office", "otaru", "--api", api.base, "--one-file", "--div");
    assert.doesNotMatch(made.stdout, /<hw-/u);
    const visitor = await browser.newPage();
    const script = readFileSync(join(root, "dist", BUILT), "utf8");
    await visitor.goto(await page(made.stdout, script));
    await sees(visitor, "規約を確認し、同意してください");
    await visitor.close();
  });

  test("prints the tag with a gap, tells why, and ends with 1 where the profile does not load", async () => {
    const troubles: Record<string, readonly [base: string, message: RegExp]> = {
      "no such office": [api.base, /「otaro」という窓口が見つかりません（404）/u],
      "nobody there": ["http://127.0.0.1:1/v1", /つながりません/u],
      "an error": [await answering(500, ""), /API が 500 と答えました/u],
      "no JSON": [await answering(200, "<html>"), /JSON ではありません/u],
      "no profile": [await answering(200, '{"id":"otaru"}'), /誤りがあります: .*name/u],
    };
    for (const [name, [base, message]] of Object.entries(troubles)) {
      const { code, stdout, stderr } = await snippet("--office", "otaro", "--api", base);
      assert.equal(code, 1, name);
      assert.match(stderr, message, name);
      assert.match(stdout, /ここに電話番号を書いてください/u, name);
    }
  });

  const refused: Record<string, readonly [args: readonly string[], message: RegExp]> = {
    "no office": [["--api", "https://api.example/v1"], /Name an office/u],
    "no API": [["--office", "otaru"], /Name the API/u],
    "a relative API": [["--office", "otaru", "--api", "/v1"], /whole address/u],
    "an office that is none": [
      ["--office", "Otaru!", "--api", "https://a.example/v1"],
      /no office's id/u,
    ],
    "a language that is not spoken": [
      ["--office", "otaru", "--api", "https://a.example/v1", "--lang", "xx"],
      /--lang "xx" must be one of ja, /u,
    ],
    "one file and all files": [
      ["--office", "otaru", "--api", "https://a.example/v1", "--one-file", "--all-files"],
      /all files already/u,
    ],
    "a colour that is none": [
      ["--office", "otaru", "--api", "https://a.example/v1", "--primary", "red"],
      /--primary "red" must be a colour/u,
    ],
  };
  for (const [name, [args, message]] of Object.entries(refused)) {
    test(`ends with 2 on ${name}`, async () => {
      const { code, stdout, stderr } = await snippet(...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
    });
  }
});
