import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import type { Browser, Page } from "playwright-core";
import { examples, idOf } from "../../../demo/gallery/states/examples.ts";
import { buildDemo } from "../../../scripts/demo/build.ts";
import { startServer, type DemoServer } from "../../../scripts/demo/server.ts";
import { startChromium } from "./visit.ts";

/** How many states are looked at side by side. */
const PAGES = 2;

/** What is looked for; evaluated as text, since it runs in the browser. */
const helpers = `globalThis.deep = (root = document) => [...root.querySelectorAll("*")].flatMap(
  (each) => [each, ...(each.shadowRoot ? deep(each.shadowRoot) : [])]);
globalThis.ofWidget = () => deep().filter((each) => each.getRootNode() !== document);
globalThis.told = (element) => element.outerHTML.replace(/\\s+/gu, " ").slice(0, 120);
globalThis.rgba = (color) => { const [r, g, b, a = 1] = color.match(/[\\d.]+/gu).map(Number);
  return { r, g, b, a }; };
globalThis.luminance = ({ r, g, b }) => { const [x, y, z] = [r, g, b].map((part) => part / 255).map(
  (part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
globalThis.over = (front, back) => { const mix = (one, other) => one * front.a + other * (1 - front.a);
  return { r: mix(front.r, back.r), g: mix(front.g, back.g), b: mix(front.b, back.b), a: 1 }; };
globalThis.behind = (element) => { const at = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
  const back = at ? behind(at) : rgba(canvas());
  return over(rgba(getComputedStyle(element).backgroundColor), back); };
globalThis.canvas = () => { const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = matchMedia("(forced-colors: active)").matches ? "Canvas" : "white";
  const { color } = getComputedStyle(probe); probe.remove(); return color; };
globalThis.around = (element) => behind(element.parentElement ?? element.getRootNode().host);
globalThis.contrast = (front, back) => { const [low, high] = [luminance(over(rgba(front), back)), luminance(back)].sort(
  (a, b) => a - b); return (high + 0.05) / (low + 0.05); };
globalThis.isSeen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
  && !element.closest(".visually-hidden, option");`;

/** Words that do not stand out from what is behind them. */
const faintWords = `ofWidget().filter((each) => isSeen(each) && !each.matches("style, script, iframe")
  && [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "")
  && contrast(getComputedStyle(each).color, behind(each)) < 4.5).map(told)`;

/** Controls and boxes without an edge. */
const edgeless = `ofWidget().filter((each) => isSeen(each) && each.matches(
  "button:not(.plain), a.primary, select, textarea, input:not([type=radio], [type=checkbox]), .notice")).filter((each) => {
    const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(each);
    return borderTopStyle === "none" || parseFloat(borderTopWidth) === 0 || contrast(borderTopColor, around(each)) < 3; }).map(told)`;

/** What takes the focus and does not show that it has it. */
const ringless = `ofWidget().filter((each) => isSeen(each) && each.matches("a[href], button, input, select, textarea, summary, [tabindex='0']"))
  .filter((each) => { each.focus(); const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each);
    return outlineStyle === "none" || parseFloat(outlineWidth) < 2 || contrast(outlineColor, around(each)) < 3; }).map(told)`;

const moving = `ofWidget().flatMap((each) => ["", "::before", "::after"].flatMap((part) => {
  const { transitionDuration, animationName } = getComputedStyle(each, part || null);
  const isStill = transitionDuration.split(", ").every((time) => parseFloat(time) <= 0.01);
  return isStill && animationName === "none" ? [] : [part + told(each)]; }))`;

describe(
  "in every state of the gallery, adapted to what a visitor needs",
  { timeout: 600_000 },
  () => {
    let server: DemoServer;
    let browser: Browser;
    const pages: Promise<Page>[] = [];
    before(async () => {
      [server, browser] = await Promise.all([
        buildDemo().then((files) => startServer(files, { port: 0, host: "localhost" })),
        startChromium(),
      ]);
      for (let index = 0; index < PAGES; index += 1) pages.push(opens());
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function opens(): Promise<Page> {
      const page = await browser.newPage({ locale: "ja-JP", reducedMotion: "reduce" });
      await page.addInitScript(helpers);
      return page;
    }

    async function faultsOf(state: string, page: Page): Promise<Record<string, string[]>> {
      // The palette of a dark contrast theme: black on black is lost there and nowhere else.
      await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
      await page.goto(`${server.url}gallery.html?state=${state}&lang=ja&page=dark`);
      await page.waitForFunction(() => document.documentElement.dataset["shown"] === "complete");
      const finds = (what: string) => page.evaluate<string[]>(what);
      await page.keyboard.press("Tab");
      const forced = {
        "moves in spite of less motion": await finds(moving),
        "words lost in forced colours": await finds(faintWords),
        "edges lost in forced colours": await finds(edgeless),
        "no focus to be seen in forced colours": await finds(ringless),
      };
      await page.emulateMedia({ forcedColors: "none" });
      return {
        ...forced,
        "words lost on a dark page": await finds(faintWords),
        "no focus to be seen on a dark page": await finds(ringless),
      };
    }

    it("nothing vanishes in forced colours or on a dark page, the focus shows, and nothing moves", async () => {
      const states = examples.map(idOf);
      const waiting = [...states];
      const found: Record<string, Record<string, string[]>> = {};
      const looks = async (page: Page): Promise<void> => {
        for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
          const faults = Object.entries(await faultsOf(state, page)).filter(
            ([, all]) => all.length > 0,
          );
          if (faults.length > 0) found[state] = Object.fromEntries(faults);
        }
      };
      await Promise.all((await Promise.all(pages)).map(looks));
      assert.ok(states.length > 100, `${states.length} states`);
      assert.deepEqual(found, {});
    });
  },
);
