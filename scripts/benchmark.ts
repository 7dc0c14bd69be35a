import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { UsageError } from "../cli/usage-error.ts";
import { launch } from "./benchmark/chromium.ts";
import { measureCalendars } from "./benchmark/measures/calendars.ts";
import { measureChallenge } from "./benchmark/measures/challenge.ts";
import { measureHeap } from "./benchmark/measures/heap.ts";
import { measureInteractions } from "./benchmark/measures/interactions.ts";
import { measurePages } from "./benchmark/measures/pages.ts";
import { measureSlots } from "./benchmark/measures/slots.ts";
import { readOptions, usage, type Measure, type Options } from "./benchmark/options.ts";
import { sectionText, withFigures, type Section } from "./benchmark/report.ts";
import { startSite, type Site } from "./benchmark/site.ts";

/** `npm run benchmark`: how fast the widget is, beside a hand-written page and its peers. */

const measures: Record<Measure, (site: () => Promise<Site>, runs: number) => Promise<Section[]>> = {
  pages: async (site, runs) => await measurePages(await site(), runs),
  interactions: async (site, runs) => await measureInteractions(await site(), runs),
  calendars: async (site, runs) => await measureCalendars(await site(), runs),
  heap: async (site) => await measureHeap(await site()),
  slots: async () => await measureSlots(),
  challenge: async () => await measureChallenge(),
};

async function machine(): Promise<string> {
  const browser = await launch();
  const version = browser.version();
  await browser.close();
  const [first, ...others] = cpus();
  return `Chromium ${version}, ${1 + others.length} cores, ${first?.model ?? "unknown"}`;
}

const DOCUMENT = join(import.meta.dirname, "../docs/benchmarks.md");

async function run({ only, runs, json, write }: Options): Promise<void> {
  const where = `${new Date().toISOString().slice(0, 10)}, ${await machine()}`;
  console.log(`${where}\n`);
  let started: Promise<Site> | undefined;
  const site = () => (started ??= startSite());
  const sections: Section[] = [];
  try {
    for (const name of only) {
      for (const section of await measures[name](site, runs)) {
        sections.push(section);
        console.log(`${sectionText(section)}\n`);
      }
    }
  } finally {
    await (await started)?.close();
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ where, sections }, null, 2)}\n`);
  if (write) writeFileSync(DOCUMENT, withFigures(readFileSync(DOCUMENT, "utf8"), where, sections));
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") console.log(usage);
  else await run(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`benchmark: ${error.message}`);
  process.exitCode = 2;
}
