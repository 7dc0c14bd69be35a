import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { sees, startChromium, Visit } from "./visit.ts";

describe("the gallery", { timeout: 120_000 }, () => {
  let server: DemoServer;
  let browser: Browser;

  before(async () => {
    [server, browser] = await Promise.all([
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
      startChromium(),
    ]);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("is found from the demo's first page, and shows a state in every language and width chosen", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(server.url);
    await page.getByRole("link", { name: "画面の一覧" }).click();
    await page.getByLabel("名前で絞り込む").fill("ended, and what was typed");
    await page.getByLabel("English").check();
    await page.getByLabel("320").check();
    await sees(page, /^1件の状態 × 2言語 × 2幅/u);
    const english = page.frameLocator(
      'iframe[title="the session ended, and what was typed is kept, en, 320 px"]',
    );
    await english.getByText("What you typed is still here").first().waitFor();
    await page.reload();
    await sees(page, /^1件の状態 × 2言語 × 2幅/u);
    await visit.ends();
  });

  it("keeps the focus where the reader has it while the frames load", async () => {
    const visit = await Visit.starts(browser, server.url);
    const page = await visit.opens(`${server.url}gallery.html?filter=consent of otaru`);
    const filter = page.getByLabel("名前で絞り込む");
    await filter.focus();
    const frame = page.frameLocator('iframe[title="consent of otaru, ja, 390 px"]');
    await frame.locator("html[data-shown=complete]").waitFor();
    assert.ok(await filter.evaluate((input) => document.activeElement === input));
    await visit.ends();
  });

  it("shows one state alone, as wide as asked for, also one behind a press that must be a person's", async () => {
    const visit = await Visit.starts(browser, server.url);
    const state = "an-agree-link-whose-boxes-were-not-ticked";
    const page = await visit.opens(`${server.url}gallery.html?state=${state}&lang=ja&width=320`);
    await page.locator("html[data-shown=complete]").waitFor();
    const box = await page.locator("hw-online-booking").boundingBox();
    assert.equal(box?.width, 320);
    await visit.ends();
  });
});
