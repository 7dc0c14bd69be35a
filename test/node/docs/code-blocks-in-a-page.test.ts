import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { createMockApi, type MockApi } from "../../../mock-api/in-process.ts";
import { wajimaByMail } from "../../../mock-api/offices/static/wajima-by-mail.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";
import { startChromium } from "../demo/visit.ts";
import { root } from "../package/packed.ts";
import { tried } from "./markdown.ts";

/** The page that the blocks are pasted into; nothing of it, its script or its API is on any network. */
const PAGE = "https://bureau.example/booking.html";
const API = "https://api.example.jp/v1";
const SCRIPT = '<script type="module" src="/booking/hw-online-booking.js"></script>';
const TAG = `${SCRIPT}<hw-online-booking office="otaru" api-base="${API}">電話</hw-online-booking>`;

describe("a block of the docs, pasted into a page", { timeout: 300_000 }, () => {
  let browser: Browser;
  let api: MockApi;
  before(async () => {
    await loadTemporal();
    api = createMockApi();
    browser = await startChromium();
  });
  after(() => browser?.close());

  async function answer(route: Route, html: string, headers: Record<string, string>) {
    const url = new URL(route.request().url());
    if (url.href === PAGE) {
      const body = `<!doctype html><html lang="ja"><title>予約</title><body>${html}</body></html>`;
      return await route.fulfill({ contentType: "text/html; charset=utf-8", headers, body });
    }
    if (url.pathname.startsWith("/v1/")) return await route.fulfill(await answerOfApi(url));
    if (url.pathname.endsWith(".json")) {
      const json = await wajimaByMail(Temporal.Now.instant());
      return await route.fulfill({ json });
    }
    const name = url.pathname.includes("/chunks/")
      ? `chunks/${basename(url.pathname)}`
      : basename(url.pathname);
    const file = join(root, "dist", name);
    if (!existsSync(file)) return await route.fulfill({ status: 404 });
    const cors = { "access-control-allow-origin": "*" };
    return await route.fulfill({
      contentType: "text/javascript",
      headers: cors,
      body: readFileSync(file),
    });
  }

  async function answerOfApi(url: URL) {
    const answered = await api.fetch(
      new Request(api.base + url.pathname.slice("/v1".length) + url.search),
    );
    return {
      status: answered.status,
      contentType: answered.headers.get("content-type") ?? "",
      headers: { "access-control-allow-origin": "*" },
      body: await answered.text(),
    };
  }

  /** Fails on whatever the console or the policy complains of. */
  async function shows(html: string, headers: Record<string, string> = {}, looks = allReady) {
    const context: BrowserContext = await browser.newContext({ locale: "ja-JP" });
    const faults: string[] = [];
    context.on("console", (message) => {
      if (/^(?:error|warning)$/u.test(message.type())) faults.push(message.text());
    });
    context.on("weberror", (error) => faults.push(String(error.error())));
    await context.route("**/*", (route) => answer(route, html, headers));
    const page = await context.newPage();
    await page.goto(PAGE);
    await looks(page);
    await context.close();
    assert.deepEqual(
      faults.filter((fault) => !/favicon/u.test(fault)),
      [],
    );
  }

  const allReady = async (page: Page) => {
    await page.locator("hw-online-booking").getByRole("heading").first().waitFor();
  };

  for (const { name, block } of tried("html")) {
    test(`shows the widget: ${name}`, () =>
      shows(block.text.includes("<script") ? block.text : SCRIPT + block.text));
  }

  for (const { name, block } of tried("http")) {
    test(`is a policy that the widget is clean under: ${name}`, async () => {
      const [, header = "", value = ""] = /^([\w-]+): (.+)\n$/u.exec(block.text) ?? [];
      assert.equal(header, "Content-Security-Policy");
      await shows(TAG, { [header]: value });
    });
  }

  for (const { name, block } of tried("css")) {
    test(`is a style sheet of which nothing is lost: ${name}`, () =>
      shows(TAG, {}, async (page) => {
        const kept = await page.evaluate((text) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(text);
          return [...sheet.cssRules].map((rule) => rule.cssText).join("\n");
        }, block.text);
        for (const [, property = ""] of block.text.matchAll(/^ +([\w-]+):/gmu)) {
          assert.ok(kept.includes(property), property);
        }
        assert.match(kept, /^hw-online-booking/u);
      }));
  }
});
