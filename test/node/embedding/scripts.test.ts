import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, describe, it } from "node:test";
import { goesToForm, sees } from "../demo/visit.ts";
import { documentWith, SCRIPT, Site, TAG } from "./site.ts";

const script = (address: string) => `<script type="module" src="/${address}"></script>`;
const SPLIT = "hw-online-booking.js";
const ONE_FILE = "hw-online-booking.one-file.js";
const TWICE = /^\[hw-online-booking\] <script> が 2 つあり、.+ Keep one <script>\.$/u;

const div = (api: string) => `<div data-hw-office="kitakyushu-mothers" data-hw-api-base="${api}">`;

/** Scripts that a page loads, and how often its owner is told that there are two. */
const pairs: Record<string, readonly [first: string, second: string, told: number]> = {
  "the same address twice": [SPLIT, SPLIT, 0],
  "the same files under another address": [SPLIT, `${SPLIT}?ver=6.4`, 0],
  "the one file under another address": [ONE_FILE, `${ONE_FILE}?ver=6.4`, 1],
  "another version, first": [ONE_FILE, SPLIT, 1],
  "another version, second": [SPLIT, ONE_FILE, 1],
};
const pageOf = (name: string) => `${Object.keys(pairs).indexOf(name)}.html`;

describe("a page that loads the script", { timeout: 180_000 }, () => {
  let site: Site;
  before(async () => {
    site = await Site.starts((api) => ({
      ...Object.fromEntries(
        Object.entries(pairs).map(([name, [first, second]]) => [
          pageOf(name),
          documentWith(`${script(first)}${TAG(api)}${script(second)}`),
        ]),
      ),
      "div.html": documentWith(`${SCRIPT}${div(api)}<p>お電話で</p></div>`),
      "lost.html": documentWith(`${script("nowhere.js")}${div(api)}<p>お電話で</p></div>`),
    }));
  });
  let slow: Server | undefined;
  after(async () => {
    slow?.closeAllConnections();
    slow?.close();
    await site?.ends();
  });

  for (const [name, [, , told]] of Object.entries(pairs)) {
    it(`twice works, and hears what to do where it is two copies: ${name}`, async () => {
      const visit = await site.visit();
      const page = await visit.opens(`${site.url}${pageOf(name)}`);
      await goesToForm(page);
      const lines = visit.faults.splice(0);
      assert.equal(lines.length, told, lines.join("\n"));
      for (const line of lines) assert.match(line, TWICE);
      await visit.ends();
    });
  }

  it("may write a div for the tag, which works to the form", async () => {
    const visit = await site.visit();
    const page = await visit.opens(`${site.url}div.html`);
    await goesToForm(page);
    assert.equal(await page.locator("div > hw-online-booking > p").textContent(), "お電話で");
    await visit.ends();
  });

  it("in vain shows what stands in the div", async () => {
    const visit = await site.visit();
    const page = await visit.opens(`${site.url}lost.html`);
    assert.equal(await page.locator("div[data-hw-office] > p").isVisible(), true);
    assert.match(visit.faults.splice(0).join("\n"), /404/u);
    await visit.ends();
  });

  it("before the div has come as a whole waits for the rest of its fallback", async () => {
    let goesOn = () => {};
    const awaited = new Promise<void>((resolve) => {
      goesOn = resolve;
    });
    slow = createServer(async (_request, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
      response.write(
        `<!doctype html><html lang="ja"><title>窓口</title><link rel="icon" href="data:,"><script async type="module" src="${site.url}${SPLIT}"></script>${div(site.api.base)}お電話で`,
      );
      await awaited;
      response.end("どうぞ</div></html>");
    }).listen(0, "localhost");
    await once(slow, "listening");
    const url = `http://localhost:${(slow.address() as AddressInfo).port}/`;
    const page = await site.browser.newPage();
    await page.goto(url, { waitUntil: "commit" });
    await page.waitForFunction(() => customElements.get("hw-online-booking"));
    assert.equal(await page.locator("hw-online-booking").count(), 0);
    goesOn();
    await sees(page, "規約を確認し、同意してください");
    assert.equal(await page.locator("div > hw-online-booking").textContent(), "お電話でどうぞ");
    await page.close();
  });
});
