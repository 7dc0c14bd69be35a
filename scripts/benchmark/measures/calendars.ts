import type { Browser } from "playwright-core";
import { launch, openThrottled, type Throttling } from "../chromium.ts";
import { nameOf } from "../peers.ts";
import type { Section } from "../report.ts";
import type { Site } from "../site.ts";
import { spread } from "../statistics.ts";
import { interactionScript, visitScript } from "../visit-script.ts";
import { pressOn, rest } from "../press.ts";

/** The month alone, beside published calendars: until it is on screen, and from a press to what it draws next. */

const CPUS = [1, 6] as const;

const CALENDARS = [
  {
    name: "the widget's month",
    file: "calendar-widget.html",
    day: "hw-ob-month-grid td button.open >> nth=9",
    next: "hw-ob-month-grid >> text=次の月",
  },
  {
    name: nameOf("cally"),
    file: "calendar-cally.html",
    day: "calendar-month button >> nth=9",
    next: "calendar-date >> text=次の月",
  },
  {
    name: nameOf("@duetds/date-picker"),
    file: "calendar-duet.html",
    open: "duet-date-picker .duet-date__toggle",
    day: "duet-date-picker td button >> nth=9",
    next: "duet-date-picker .duet-date__next",
  },
] as const;
type Calendar = (typeof CALENDARS)[number];

interface Took {
  readonly shown: number;
  readonly month: number;
  readonly day: number;
}

export async function measureCalendars(site: Site, runs: number): Promise<Section[]> {
  const browser = await launch();
  try {
    const sections: Section[] = [];
    for (const cpu of CPUS) {
      const throttling: Throttling = { name: `${cpu}×`, cpu, network: "none" };
      const all = new Map<Calendar, Took[]>(CALENDARS.map((calendar) => [calendar, []]));
      for (let run = 0; run < runs; run += 1) {
        for (const calendar of CALENDARS) {
          all.get(calendar)?.push(await visit(calendar, throttling, browser, site));
        }
      }
      sections.push({
        title: `The calendar alone, ${throttling.name} (${runs} runs)`,
        headings: ["median (middle half), ms", "navigation to month", "month change", "day choice"],
        rows: CALENDARS.map((calendar) => {
          const took = all.get(calendar) ?? [];
          const cell = (what: keyof Took) => spread(took.map((each) => each[what]));
          return [calendar.name, cell("shown"), cell("month"), cell("day")];
        }),
        notes: [
          "The widget's month has 30 days that can be chosen, each with its mark and its words, in Lit and Temporal; the",
          "others mark nothing. Duet's is in a dialogue that is opened by a press: its first column is until that button.",
        ],
      });
    }
    return sections;
  } finally {
    await browser.close();
  }
}

async function visit(
  calendar: Calendar,
  throttling: Throttling,
  browser: Browser,
  site: Site,
): Promise<Took> {
  const { page, context } = await openThrottled(browser, throttling);
  try {
    const first = "open" in calendar ? calendar.open : calendar.day;
    await page.addInitScript({ content: await visitScript() });
    await page.addInitScript({ content: await interactionScript() });
    await page.goto(site.url + calendar.file, { waitUntil: "commit" });
    const handle = await page.locator(first).first().elementHandle();
    const shown = (await handle?.evaluate(drawn)) ?? Number.NaN;
    if ("open" in calendar) await pressOn(page, page.locator(calendar.open));
    const press = async (place: string) => {
      await rest(page, throttling);
      await page.evaluate("interactions.takeLongest()");
      await pressOn(page, page.locator(place).first());
      await rest(page, throttling);
      return await page.evaluate<number>("interactions.takeLongest()");
    };
    return { shown, month: await press(calendar.next), day: await press(calendar.day) };
  } finally {
    await context.close();
  }
}

/** Runs in the page: the moment at which what is there has been drawn. */
function drawn(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
  });
}
