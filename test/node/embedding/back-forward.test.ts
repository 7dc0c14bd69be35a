import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, describe, it } from "node:test";
import { chromium, type Browser, type Page } from "playwright-core";
import { locateOrThrow, NEEDS } from "../../../scripts/browsers/find.ts";
import { goesToForm, presses, sees } from "../demo/visit.ts";
import { documentWith, Site, TAG } from "./site.ts";

/** Runs in the page: tells whether it comes back as it was left, and how long it was away by the device's clock. */
const RETURNS = `<script>
  addEventListener("pageshow", ({ persisted }) => { window.wasKept = persisted; });
  addEventListener("pagehide", () => {
    const { now } = Date;
    const away = Number(sessionStorage.minutesAway) * 60_000;
    Date.now = () => now() + away;
  });
</script>`;

describe("a page that the browser keeps while another one is on show", { timeout: 120_000 }, () => {
  let site: Site;
  let server: Server;
  let browser: Browser;
  let page: Page;
  before(async () => {
    site = await Site.starts(() => ({}));
    const script = `<script type="module" src="${site.url}hw-online-booking.js"></script>`;
    const html = documentWith(`<a href="/other">ほかのページ</a>${TAG(site.api.base)}`, script);
    // A page that may not be stored is not kept either.
    server = createServer(({ url }, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.end(url === "/" ? html.replace("<body>", `${RETURNS}<body>`) : "another page");
    }).listen(0, "localhost");
    await once(server, "listening");
    browser = await chromium.launch({
      executablePath: locateOrThrow(NEEDS.chromium),
      args: ["--no-sandbox", "--disable-gpu"],
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    });
  });
  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await site?.ends();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    page.on("dialog", (question) => void question.accept());
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    await goesToForm(page);
    await page.locator("#name").pressSequentially("職業 花子");
  });

  /** Leaves for another page and comes back by the browser's button. */
  async function isAwayFor(minutes: number): Promise<void> {
    await page.evaluate((away) => {
      sessionStorage["minutesAway"] = String(away);
    }, minutes);
    await page.getByText("ほかのページ").click();
    await sees(page, "another page");
    await page.evaluate(() => setTimeout(() => history.back()));
    await page.locator("#title").first().waitFor();
    assert.equal(await page.evaluate("window.wasKept"), true, "the browser kept it");
  }

  it("comes back soon as it was, and works on", async () => {
    await isAwayFor(1);
    assert.equal(await page.locator("#name").inputValue(), "職業 花子");
    await page.locator("#email").fill("hanako@example.jp");
    await page.locator("#phone").fill("090-1234-5678");
    await presses(page, "確認画面へ進む");
    await sees(page, "まだ送信していません");
    await presses(page, "送信して確認メールを受け取る");
    await sees(page, "まだ予約は完了していません");
    await page.close();
  });

  it("has forgotten the former person when it comes back late", async () => {
    await isAwayFor(16);
    await sees(page, /入力内容を消しました/u);
    assert.equal(await page.locator("#name").inputValue(), "");
    await page.close();
  });
});
