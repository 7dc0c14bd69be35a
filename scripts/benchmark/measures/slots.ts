import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bundleForPage } from "../bundle.ts";
import { launch } from "../chromium.ts";
import type * as inPage from "../page/slots.ts";
import type { Section } from "../report.ts";
import { figure } from "../table.ts";

/** How long the slot engine takes in Chromium, with the browser's own Temporal and with the polyfill. */

const PER_DAY = [10, 100, 1_000, 10_000];
/** ハローワーク in the whole country, by the ministry's list. */
const OFFICES = 544;
const GLOBAL = "slotBenchmark";
type InPage = typeof inPage;
type Measuring = "officeMonth" | "everyOfficeForAYear" | "manyOffices" | "monthOfSize";

export async function measureSlots(): Promise<Section[]> {
  const script = await bundleForPage(join(import.meta.dirname, "../page/slots.ts"), GLOBAL);
  const browsers = await Promise.all([launch(), launch("--js-flags=--no-harmony-temporal")]);
  try {
    const [native, polyfilled] = browsers;
    return [await section(await open(native, script, true), await open(polyfilled, script, false))];
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

/** Calls an export of the page's side. */
function call<Name extends keyof InPage>(
  page: Page,
  name: Name,
  ...args: Parameters<InPage[Name]>
): Promise<Awaited<ReturnType<InPage[Name]>>> {
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

async function section(native: Page, polyfilled: Page): Promise<Section> {
  const row = async <Name extends Measuring>(
    what: string,
    name: Name,
    ...args: Parameters<InPage[Name]>
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
  rows.push(await row(`${OFFICES} offices, three months`, "manyOffices", largest, OFFICES));
  for (const perDay of PER_DAY) {
    const what = `a month of ${perDay.toLocaleString("en")} slots a day`;
    rows.push(await row(what, "monthOfSize", largest, perDay));
  }
  return {
    title: "The slot engine, without a page",
    headings: ["", "slots", "native ms", "polyfill ms", "native µs/slot", "polyfill µs/slot"],
    rows,
    notes: [
      "Medians of seven runs, warm. Each month as seen when it begins, every seat free. The months of 10 to 10,000",
      "slots a day, and the many offices, have the largest office's other rules. The work is linear where the",
      "last two columns do not grow with the size.",
    ],
  };
}
