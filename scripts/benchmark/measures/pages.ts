import type { Browser } from "playwright-core";
import {
  FREE,
  launch,
  openThrottled,
  SLOW,
  SLOWEST,
  watchTransfers,
  type Throttling,
} from "../chromium.ts";
import { nameOf } from "../peers.ts";
import type { Marks, VisitorName } from "../page/visit.ts";
import type { Section } from "../report.ts";
import type { Site } from "../site.ts";
import { median, spread } from "../statistics.ts";
import { visitScript } from "../visit-script.ts";

/** From the navigation to the form, on a page of the widget and on others, side by side. */

interface PageUnderTest {
  readonly name: string;
  readonly file: string;
  readonly visitor: VisitorName;
}

const PAGES: readonly PageUnderTest[] = [
  { name: "by hand, no library", file: "by-hand.html", visitor: "by-hand" },
  { name: "the widget", file: "widget.html", visitor: "widget" },
  { name: "the widget, by its snippet", file: "widget-by-snippet.html", visitor: "widget" },
  { name: nameOf("@nylas/web-elements"), file: "nylas.html", visitor: "nylas" },
];
const LIMIT = PAGES[0];
const HEADINGS = [
  "median (middle half), ms",
  "name and phone",
  "first slot",
  "form",
  "slot ÷ by hand",
  "requests",
  "kB",
  "tasks > 50 ms",
  "longest",
];
const PATIENCE_MS = 60_000;

interface Visit extends Marks {
  readonly requests: number;
  readonly bytes: number;
}

export async function measurePages(site: Site, runs: number): Promise<Section[]> {
  const browser = await launch();
  try {
    const sections: Section[] = [];
    for (const throttling of [FREE, SLOW, SLOWEST]) {
      sections.push(await measureAt(throttling, browser, site, runs));
    }
    return sections;
  } finally {
    await browser.close();
  }
}

async function measureAt(
  throttling: Throttling,
  browser: Browser,
  site: Site,
  runs: number,
): Promise<Section> {
  const visits = new Map<PageUnderTest, Visit[]>(PAGES.map((page) => [page, []]));
  // One that nobody counts: the first of all finds a browser that has only just begun.
  for (const page of PAGES) await visit(page, throttling, browser, site);
  // In turns: what the machine does besides falls on all of them alike.
  for (let run = 0; run < runs; run += 1) {
    for (const page of PAGES) visits.get(page)?.push(await visit(page, throttling, browser, site));
  }
  const slotsOf = (page: PageUnderTest | undefined) =>
    page ? (visits.get(page) ?? []).map(({ slot = Number.NaN }) => slot) : [];
  const limit = median(slotsOf(LIMIT));
  return {
    title: `Navigation to form, ${throttling.name} (${runs} runs)`,
    headings: HEADINGS,
    rows: PAGES.map((page) => {
      const all = visits.get(page) ?? [];
      const time = (what: "named" | "slot" | "form") =>
        all.some((each) => each[what] === undefined)
          ? "–"
          : spread(all.map((each) => each[what] ?? 0));
      const over = median(all.map(({ longTasks }) => longTasks.length));
      const longest = median(all.map(({ longTasks }) => Math.max(0, ...longTasks)));
      return [
        page.name,
        time("named"),
        time("slot"),
        time("form"),
        (median(slotsOf(page)) / limit).toFixed(2),
        String(median(all.map(({ requests }) => requests))),
        (median(all.map(({ bytes }) => bytes)) / 1000).toFixed(0),
        String(over),
        longest === 0 ? "–" : Math.round(longest).toString(),
      ];
    }),
  };
}

async function visit(
  { file, visitor }: PageUnderTest,
  throttling: Throttling,
  browser: Browser,
  site: Site,
): Promise<Visit> {
  const { page, context, session } = await openThrottled(browser, throttling);
  try {
    const transfers = watchTransfers(session);
    await page.addInitScript({ content: await visitScript(`watch("${visitor}")`) });
    await page.goto(site.url + file, { waitUntil: "commit" });
    await page.waitForFunction("visit.marks.form", undefined, {
      timeout: PATIENCE_MS,
      polling: 200,
    });
    const marks: Marks = await page.evaluate("visit.marks");
    return { ...marks, ...transfers };
  } finally {
    await context.close();
  }
}
