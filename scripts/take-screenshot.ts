import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { locateOrThrow, NEEDS } from "./browsers/find.ts";
import { buildDemo, ROOT } from "./demo/build.ts";
import { startServer } from "./demo/server.ts";

/** Takes the README's picture anew: the Kitakyushu sample at the choice of a time, desktop and phone. */

const FILE = join(ROOT, "docs/screenshot.png");
const HEIGHT = 936;
/** A month with a holiday, some of it past, so that the calendar shows every kind of day. */
const NOW = "2026-11-04T14:10:00+09:00";

/** @returns the picture as base64 */
async function shoot(browser: Browser, url: string, width: number): Promise<string> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
  });
  const page = await context.newPage();
  await page.goto(`${url}mailbox.html`);
  await page.getByText("メールはまだありません").waitFor();
  await page.evaluate(async (now) => {
    const headers = { "content-type": "application/json" };
    await fetch("/__test/clock", { method: "POST", headers, body: JSON.stringify({ now }) });
  }, NOW);
  await page.goto(`${url}kitakyushu-mothers.html`);
  await page.getByRole("checkbox").first().waitFor();
  for (const box of await page.getByRole("checkbox").all()) await box.check();
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.getByLabel("すべてに当てはまります").check();
  await page.getByRole("button", { name: "次へ進む" }).click();
  await page.getByRole("heading", { name: "カレンダーから選ぶ" }).waitFor();
  await page.mouse.move(0, 0);
  await page.locator("hw-online-booking").evaluate((widget) => {
    widget.scrollIntoView();
    window.scrollBy(0, -16);
  });
  const picture = await page.screenshot();
  await context.close();
  return picture.toString("base64");
}

async function sideBySide(browser: Browser, pictures: readonly string[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1282, height: HEIGHT + 48 } });
  const images = pictures.map((each) => `<img src="data:image/png;base64,${each}">`);
  await page.setContent(
    `<style>
      body { display: flex; justify-content: center; gap: 24px; margin: 0; padding: 24px; background: #ccc }
      img { border-radius: 8px }
    </style>${images.join("")}`,
  );
  await page.screenshot({ path: FILE });
}

const server = await startServer(await buildDemo(), { port: 0, host: "localhost" });
const browser = await chromium.launch({
  executablePath: locateOrThrow(NEEDS.chromium),
  args: ["--no-sandbox", "--disable-gpu"],
});
try {
  const pictures = [await shoot(browser, server.url, 820), await shoot(browser, server.url, 390)];
  await sideBySide(browser, pictures);
} finally {
  await browser.close();
  await server.close();
}
