import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, beforeEach, describe, it } from "node:test";
import { chromium, type Browser, type Page } from "playwright-core";
import { locateOrThrow, NEEDS } from "../../../scripts/browsers/find.ts";
import { goesToForm, sees, sends } from "../demo/visit.ts";
import { documentWith, Site, TAG } from "./site.ts";

const HANAKO = { name: "職業 花子", email: "hanako@example.jp", phone: "090-1234-5678" };

/** Runs in the page: tells whether the browser kept it. */
const RETURNS = `<script>
  addEventListener("pageshow", ({ persisted }) => { window.wasKept = persisted; });
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

  it("has forgotten what was typed when it comes back, and works on", async () => {
    await page.getByText("ほかのページ").click();
    await sees(page, "another page");
    await page.evaluate(() => setTimeout(() => history.back()));
    await page.locator("#title").first().waitFor();
    assert.equal(await page.evaluate("window.wasKept"), true, "the browser kept it");
    assert.equal(await page.locator("#name").inputValue(), "");
    await sends(page, HANAKO, "送信して確認メールを受け取る");
    await sees(page, "確認のメールを送りました");
  });
});
