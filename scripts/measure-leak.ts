import { chromium } from "playwright-core";
import { Backend } from "../mock-api/backend.ts";
import { startMockServer } from "../mock-api/http.ts";
import { loadTemporal } from "../src/domain/temporal.ts";
import { locateOrThrow, NEEDS } from "./browsers/find.ts";
import { buildLibrary } from "./demo/build.ts";
import { startServer } from "./demo/server.ts";

/** `npm run measure:leak`: what Chromium holds after the widget was put up and taken off, again and again. */

const ROUNDS = [0, 10, 50, 100, 200];

await loadTemporal();
const api = await startMockServer({ backend: new Backend(), port: 0 });
const page = `<!doctype html><html lang="ja"><title>窓口</title><script type="module" src="hw-online-booking.js"></script>`;
const files = new Map([...(await buildLibrary()), ["index.html", page]]);
const site = await startServer(files, { port: 0, host: "localhost" });
const browser = await chromium.launch({
  executablePath: locateOrThrow(NEEDS.chromium),
  args: ["--no-sandbox", "--disable-gpu"],
});

/** Runs in the page: one time with the widget, until its terms can be agreed to. */
async function putsUpAndTakesOff(base: string): Promise<void> {
  const widget = document.createElement("hw-online-booking");
  widget.setAttribute("office", "kitakyushu-mothers");
  widget.setAttribute("api-base", base);
  document.body.append(widget);
  const step = () => widget.shadowRoot?.querySelector("hw-ob-consent-step")?.shadowRoot;
  while (!step()?.querySelector("input")) await new Promise(requestAnimationFrame);
  widget.remove();
}

try {
  const tab = await browser.newPage();
  await tab.goto(site.url);
  const devtools = await tab.context().newCDPSession(tab);
  // What loads once, and stays, has loaded.
  await tab.evaluate(putsUpAndTakesOff, api.base);
  console.log(
    "times put up".padEnd(16) +
      ["heap kB", "nodes", "listeners"].map((h) => h.padStart(12)).join(""),
  );
  let done = 0;
  for (const rounds of ROUNDS) {
    for (; done < rounds; done += 1) await tab.evaluate(putsUpAndTakesOff, api.base);
    // Requests that were let go of end in their own time.
    await tab.waitForTimeout(1_000);
    for (let pass = 0; pass < 3; pass += 1) await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    const { nodes, jsEventListeners } = await devtools.send("Memory.getDOMCounters");
    const cells = [Math.round(usedSize / 1024), nodes, jsEventListeners];
    console.log(
      String(rounds).padEnd(16) + cells.map((cell) => String(cell).padStart(12)).join(""),
    );
  }
} finally {
  await browser.close();
  await Promise.all([api.close(), site.close()]);
}
