import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { startChromium } from "./visit.ts";

/** One state for each kind of control; all others are made of the same. */
const states = [
  "consent-of-otaru",
  "eligibility-of-kanagawa",
  "a-day-was-chosen",
  "the-form-is-empty-and-every-field-is-at-fault",
  "form-of-kitakyushu-mothers",
  "the-form-was-left-alone-and-is-about-to-be-erased",
  "review-of-kanazawa",
  "the-registration-s-form",
  "booked-of-kanagawa",
] as const;
/** 1280 × 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };
const MOST_STOPS = 80;

/** Everything that the page's scripts need; evaluated as text, since it runs in the browser. */
const helpers = `globalThis.deep = (root = document) => [...root.querySelectorAll("*")].flatMap(
  (each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
globalThis.active = () => { let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; };
globalThis.inWidget = (element) => element.getRootNode() !== document;
globalThis.told = (element) => element.outerHTML.replace(/\\s+/gu, " ").slice(0, 120);`;

/** What has the focus, and whether a person can see that it has. */
const focusFaults = `(() => {
  const at = active();
  if (!at || !inWidget(at)) return { isOutside: true, faults: [] };
  const faults = [];
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === "none" || parseFloat(outlineWidth) < 2) faults.push("no outline: " + told(at));
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const seen = [0.1, 0.5, 0.9].some((part) => {
    const y = top + (bottom - top) * part;
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return hit && (at.contains(hit) || hit.contains(at));
  });
  if (!seen) faults.push("not in sight: " + told(at));
  return { isOutside: false, faults };
})()`;

describe("adapted to what a visitor needs, the widget", { timeout: 240_000 }, () => {
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

  async function shows(state: string, options: Parameters<Browser["newPage"]>[0]): Promise<Page> {
    const page = await browser.newPage({ locale: "ja-JP", ...options });
    await page.addInitScript(helpers);
    await page.goto(`${server.url}gallery.html?state=${state}&lang=ja`);
    await page.waitForFunction(() => document.documentElement.dataset["shown"] === "complete");
    return page;
  }

  for (const state of states) {
    it(`at 400 % shows every stop of the Tab key, without sideways scroll: ${state}`, async () => {
      const page = await shows(state, { viewport: zoomed });
      const wide = await page.evaluate<number>("document.documentElement.scrollWidth");
      assert.ok(wide <= zoomed.width, `${wide} px wide`);
      const faults: string[] = [];
      let stops = 0;
      for (let press = 0; press < MOST_STOPS; press += 1) {
        await page.keyboard.press("Tab");
        await page.evaluate("new Promise(requestAnimationFrame)");
        const found = await page.evaluate<{ isOutside: boolean; faults: string[] }>(focusFaults);
        if (found.isOutside && stops > 0) break;
        if (!found.isOutside) stops += 1;
        faults.push(...found.faults);
      }
      await page.close();
      assert.ok(stops > 2, `${stops} stops`);
      assert.deepEqual(faults, []);
    });
  }

  it("in forced colours still tells the chosen day from the others", async () => {
    const page = await shows("a-day-was-chosen", { forcedColors: "active" });
    const [chosen, other] = await page.evaluate<string[]>(`["true", "false"].map((selected) =>
      getComputedStyle(deep().find((each) =>
        each.matches('td[aria-selected="' + selected + '"] button'))).backgroundColor)`);
    await page.close();
    assert.notEqual(chosen, other);
  });
});
