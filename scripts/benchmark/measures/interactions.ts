import type { Browser, Page } from "playwright-core";
import { launch, openThrottled, type Throttling } from "../chromium.ts";
import { nameOf } from "../peers.ts";
import { pressOn, rest } from "../press.ts";
import type { Section } from "../report.ts";
import type { Site } from "../site.ts";
import { median, spread } from "../statistics.ts";
import { interactionScript, visitScript } from "../visit-script.ts";

/** From a press or a key to what it draws next, on a page of the widget and on others, with true input. */

const CPUS = [1, 4, 6] as const;
const ACTS = [
  "month change",
  "day choice",
  "slot choice",
  "to the form",
  "typing",
  "submit, empty",
  "submit",
] as const;
type Act = (typeof ACTS)[number];

/** Where to press on a page. What is absent, the page does not have. */
interface Places {
  readonly name: string;
  readonly file: string;
  /** What does the steps before the times. */
  readonly visitor: "widget" | "by-hand" | "nylas";
  readonly times: string;
  readonly press: Readonly<Partial<Record<Act, string>>>;
  readonly fields?: Readonly<Record<string, string>>;
}

const FORM = {
  name: "山田 花子",
  birthYear: "1990",
  birthMonth: "4",
  birthDay: "1",
  jobSeekerNumber: "01010-12345678",
} as const;

const PLACES: readonly Places[] = [
  {
    name: "by hand, no library",
    file: "by-hand.html",
    visitor: "by-hand",
    times: ".soonest button",
    press: {
      "month change": "text=次の月",
      "day choice": "td button.open",
      "slot choice": "#view > form label",
      "to the form": "#view > form button",
      submit: "#view > form > button",
    },
    fields: { name: FORM.name },
  },
  {
    name: "the widget",
    file: "widget.html",
    visitor: "widget",
    times: "hw-ob-slot-step .soonest button",
    press: {
      "month change": "hw-ob-month-grid >> text=次の月",
      "day choice": "hw-ob-month-grid td button.open",
      "slot choice": "hw-ob-slot-step .times label",
      "to the form": "hw-ob-slot-step button.primary",
      "submit, empty": "hw-ob-form-step button.primary",
      submit: "hw-ob-form-step button.primary",
    },
    fields: FORM,
  },
  {
    name: nameOf("@nylas/web-elements"),
    file: "nylas.html",
    visitor: "nylas",
    times: "nylas-timeslot-picker button.time",
    press: {
      "month change": "nylas-date-picker .chevron-right",
      "day choice": "nylas-date-picker button.date:not([disabled])",
      "slot choice": "nylas-timeslot-picker button.time",
      "to the form": "nylas-timeslot-picker .footer .button-primary",
    },
  },
];

interface Visit {
  readonly took: ReadonlyMap<Act, number>;
  /** From the press for the form until it is there. */
  readonly untilForm: number;
  readonly shift: number;
}

export async function measureInteractions(site: Site, runs: number): Promise<Section[]> {
  const browser = await launch();
  try {
    const sections: Section[] = [];
    for (const cpu of CPUS) sections.push(await measureAt(cpu, browser, site, runs));
    return sections;
  } finally {
    await browser.close();
  }
}

async function measureAt(
  cpu: number,
  browser: Browser,
  site: Site,
  runs: number,
): Promise<Section> {
  const throttling: Throttling = { name: `${cpu}×`, cpu, network: "none" };
  const visits = new Map<Places, Visit[]>(PLACES.map((places) => [places, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const places of PLACES) {
      visits.get(places)?.push(await visit(places, throttling, browser, site));
    }
  }
  return {
    title: `Interaction to next paint, ${throttling.name} (${runs} runs)`,
    headings: ["median (middle half), ms", ...ACTS, "the form stands", "layout shift"],
    rows: PLACES.map((places) => {
      const all = visits.get(places) ?? [];
      const cells = ACTS.map((act) => {
        const took = all.flatMap((each) => each.took.get(act) ?? []);
        return took.length === all.length ? spread(took) : "–";
      });
      const form = spread(all.map(({ untilForm }) => untilForm));
      return [places.name, ...cells, form, median(all.map(({ shift }) => shift)).toFixed(4)];
    }),
    notes: [
      "By the browser's Event Timing, which rounds to 8 ms; 8 stands for less than 16. The widget draws a press before",
      "it makes the step that the press leads to; how long that takes as a whole tells the last column but one.",
    ],
  };
}

async function visit(
  places: Places,
  throttling: Throttling,
  browser: Browser,
  site: Site,
): Promise<Visit> {
  const { page, context } = await openThrottled(browser, throttling);
  try {
    await page.addInitScript({ content: await visitScript(`goToTimes("${places.visitor}")`) });
    await page.addInitScript({ content: await interactionScript() });
    await page.goto(site.url + places.file);
    await page.locator(places.times).first().waitFor();
    const took = new Map<Act, number>();
    const { press, fields } = places;
    const measure = async (act: Act, what: () => Promise<void>) => {
      await rest(page, throttling);
      await page.evaluate("interactions.takeLongest()");
      await what();
      await rest(page, throttling);
      took.set(act, await page.evaluate("interactions.takeLongest()"));
    };
    for (const act of ["month change", "day choice", "slot choice", "to the form"] as const) {
      const place = press[act];
      if (!place) continue;
      if (act === "to the form") await page.evaluate(`visit.awaitForm("${places.visitor}")`);
      await measure(act, () => pressOn(page, page.locator(place).first()));
    }
    const untilForm: number = await page.evaluate("visit.untilForm");
    if (fields && press.submit) {
      const submit = page.locator(press.submit).first();
      // A page that checks nothing goes on without a name.
      if (press["submit, empty"]) await measure("submit, empty", () => pressOn(page, submit));
      await pressOn(page, page.locator("input[name=name]"));
      await measure("typing", () => typeIn(page, throttling));
      for (const [name, value] of Object.entries(fields)) {
        await page.locator(`input[name=${name}]`).fill(value);
      }
      await measure("submit", () => pressOn(page, submit));
    }
    return { took, untilForm, shift: await page.evaluate("interactions.layoutShift()") };
  } finally {
    await context.close();
  }
}

async function typeIn(page: Page, throttling: Throttling): Promise<void> {
  for (const key of ["y", "a", "m", "a"]) {
    await page.keyboard.press(key);
    await rest(page, throttling);
  }
}
