import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { sees, startChromium, Visit } from "./visit.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}

const types = async (page: Page, label: string, value: string) => {
  await page.getByLabel(label).fill(value);
  await page.getByLabel(label).blur();
};
const tagOf = (page: Page) => page.getByLabel("ウィジェットを表示したい所に貼るタグ");

describe("the page that makes the tag", { timeout: 180_000 }, () => {
  let browser: Browser;
  let server: DemoServer;
  let visit: Visit;
  let page: Page;

  before(async () => {
    [browser, server] = await Promise.all([
      startChromium(),
      buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
    ]);
    visit = await Visit.starts(browser, server.url);
    await visit.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    page = await visit.opens(`${server.url}snippet.html`);
    await sees(page, "規約を確認し、同意してください");
    await sees(page, /電話番号は見本です/u);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it("shows the widget live and the tag with the digest of the script that is served", async () => {
    const script = await (await fetch(`${server.url}hw-online-booking.js`)).arrayBuffer();
    const digest = Buffer.from(await crypto.subtle.digest("SHA-384", script)).toString("base64");
    const tag = await tagOf(page).inputValue();
    assert.ok(tag.includes(`integrity="sha384-${digest}"`), tag);
    assert.match(tag, /<hw-online-booking office="otaru" api-base="\/v1">/u);
    assert.match(tag, /ハローワーク小樽へ、お電話で/u);
  });

  it("is clean to axe, and needs no scrolling sideways at 320 pixels", async () => {
    assert.deepEqual(await violationsOn(page), []);
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, 320);
    await page.setViewportSize({ width: 390, height: 844 });
  });

  it("follows another office, language and colours, and takes the colours back", async () => {
    await types(page, "窓口の ID", "kanagawa");
    await page.getByLabel("はじめの言語").selectOption("en");
    await page.locator("#primary").fill("#006040");
    await sees(page, "Kanagawa Labour Centre");
    await page.waitForFunction(() => {
      const { value } = document.querySelector<HTMLTextAreaElement>("#tag")!;
      return value.includes('office="kanagawa"') && value.includes("かながわ労働センター");
    });
    assert.match(await tagOf(page).inputValue(), /lang="en">/u);
    const css = page.getByLabel("ページのスタイルシートに加える行");
    assert.match(await css.inputValue(), /--hw-color-primary: #006040;/u);
    const colour = await page.evaluate(() =>
      getComputedStyle(document.querySelector("#preview hw-online-booking")!).getPropertyValue(
        "--hw-color-primary",
      ),
    );
    assert.equal(colour, "#006040");
    assert.deepEqual(await violationsOn(page), []);
    await page.getByRole("button", { name: "色を元に戻す" }).click();
    await css.waitFor({ state: "hidden" });
  });

  it("writes a div for content systems that strip tags, and the tag again", async () => {
    await page.getByLabel("タグを div で書く").check();
    assert.match(await tagOf(page).inputValue(), /<div data-hw-office="kanagawa" [^]+<\/div>\n$/u);
    await page.getByLabel("タグを div で書く").uncheck();
    assert.match(await tagOf(page).inputValue(), /<hw-online-booking office="kanagawa" /u);
  });

  it("copies by the keyboard alone, and says so", async () => {
    await tagOf(page).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await sees(page, "コピーしました。");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await tagOf(page).inputValue());
  });

  it("does all of it without a fault behind one's back", async () => {
    await visit.ends();
  });

  it("tells why a profile does not load, and warns of http", async () => {
    const stranger = await browser.newPage();
    await stranger.goto(`${server.url}snippet.html`);
    await sees(stranger, /電話番号は見本です/u);
    await types(stranger, "窓口の ID", "otaro");
    await sees(stranger, /「otaro」という窓口が見つかりません/u);
    await types(stranger, "予約 API のアドレス", "http://api.invalid/v1");
    await sees(stranger, /予約 API のアドレスが http: です/u);
    await sees(stranger, /つながりません/u);
    assert.match(await tagOf(stranger).inputValue(), /ここに電話番号を書いてください/u);
    await stranger.close();
  });
});
