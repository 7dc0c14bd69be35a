import { cpus } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { locateOrThrow, NEEDS } from "../browsers/find.ts";
import { bundleForPage } from "./bundle.ts";
import type * as inBrowser from "./in-browser.ts";
import { figure, table } from "./table.ts";

/**
 * How long the slot engine takes in Chromium, with the browser's own Temporal and with the polyfill.
 * It only tells: nothing passes or fails by it.
 */

const PER_DAY = [10, 100, 1_000, 10_000];
const GLOBAL = "slotBenchmark";
type InBrowser = typeof inBrowser;

function launch(...extraArgs: string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: locateOrThrow(NEEDS.chromium),
    args: ["--no-sandbox", "--disable-gpu", ...extraArgs],
  });
}

/** Calls an export of the page's side. */
function call<Name extends keyof InBrowser>(
  page: Page,
  name: Name,
  ...args: Parameters<InBrowser[Name]>
): Promise<Awaited<ReturnType<InBrowser[Name]>>> {
  return page.evaluate(`${GLOBAL}.${name}(...${JSON.stringify(args)})`);
}

async function open(browser: Browser, script: string, native: boolean): Promise<Page> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  if ((await call(page, "load")) !== native) {
    throw new Error("This takes a Chromium with a Temporal of its own that can be switched off.");
  }
  return page;
}

function machine(browser: Browser): string {
  const [first, ...others] = cpus();
  return `Chromium ${browser.version()}, ${1 + others.length} cores, ${first?.model ?? "unknown"}`;
}

async function report(native: Page, polyfilled: Page): Promise<string> {
  const row = async <Name extends "officeMonth" | "everyOfficeForAYear" | "monthOfSize">(
    what: string,
    name: Name,
    ...args: Parameters<InBrowser[Name]>
  ) => {
    // One after the other: two at once would share what the machine can do.
    const own = await call(native, name, ...args);
    const filled = await call(polyfilled, name, ...args);
    const each = (ms: number) => figure((ms * 1000) / own.slots);
    const times = [figure(own.ms), figure(filled.ms), each(own.ms), each(filled.ms)];
    return [what, own.slots.toLocaleString("en"), ...times];
  };
  const offices = await call(native, "officesBySlots");
  const largest = offices[0]?.id ?? "";
  const rows: string[][] = [];
  for (const { id } of offices) {
    rows.push(await row(`${id}, a month${id === largest ? " (largest)" : ""}`, "officeMonth", id));
  }
  rows.push(await row(`all ${offices.length} offices, twelve months`, "everyOfficeForAYear"));
  for (const perDay of PER_DAY) {
    const what = `a month of ${perDay.toLocaleString("en")} slots a day`;
    rows.push(await row(what, "monthOfSize", largest, perDay));
  }
  const headings = ["", "slots", "native ms", "polyfill ms", "native µs/slot", "polyfill µs/slot"];
  return table(headings, rows);
}

const script = await bundleForPage(join(import.meta.dirname, "in-browser.ts"), GLOBAL);
const browsers = await Promise.all([launch(), launch("--js-flags=--no-harmony-temporal")]);
try {
  const [native, polyfilled] = browsers;
  console.log(`${machine(native)}\n`);
  console.log(
    await report(await open(native, script, true), await open(polyfilled, script, false)),
  );
  console.log(
    "\nMedians of nine runs, warm. Each month as seen when it begins, every seat free.\n" +
      "The months of 10 to 10,000 slots a day have the largest office's other rules.",
  );
} finally {
  await Promise.all(browsers.map((browser) => browser.close()));
}
