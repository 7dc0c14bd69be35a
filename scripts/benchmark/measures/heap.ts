import type { Browser } from "playwright-core";
import { FREE, launch, openThrottled } from "../chromium.ts";
import { nameOf } from "../peers.ts";
import type { Section } from "../report.ts";
import type { Site } from "../site.ts";
import { visitScript } from "../visit-script.ts";

/** What stays behind when an element is put on a page and taken away again, a hundred times. */

const WARM_UP = 10;
const MOUNTS = 100;
/** Until it has loaded what it shows. */
const STAY_MS = 150;

const ELEMENTS = [
  { name: "the widget", tag: "hw-online-booking", file: "widget.html" },
  { name: nameOf("@nylas/web-elements"), tag: "nylas-scheduling", file: "nylas.html" },
] as const;
type Element = (typeof ELEMENTS)[number];

export async function measureHeap(site: Site): Promise<Section[]> {
  const browser = await launch();
  try {
    const rows: string[][] = [];
    for (const element of ELEMENTS) rows.push(await rowOf(element, browser, site));
    return [
      {
        title: `Heap after ${MOUNTS} mounts`,
        headings: ["", "before, kB", "after, kB", "kB a mount", "DOM nodes more", "listeners more"],
        rows,
        notes: [
          `After ${WARM_UP} mounts that nobody counts, and after the garbage is collected. Each stays ${STAY_MS} ms.`,
        ],
      },
    ];
  } finally {
    await browser.close();
  }
}

async function rowOf({ name, tag, file }: Element, browser: Browser, site: Site) {
  const { page, context, session } = await openThrottled(browser, FREE);
  try {
    await page.addInitScript({ content: await visitScript() });
    await page.goto(site.url + file);
    await page.waitForTimeout(1000);
    const mount = (count: number) =>
      page.evaluate(
        async ([name, times, stay]) => {
          const first = document.querySelector(name);
          const attributes = [...(first?.attributes ?? [])];
          first?.remove();
          for (let n = 0; n < times; n += 1) {
            const element = document.createElement(name);
            for (const { name, value } of attributes) element.setAttribute(name, value);
            document.body.append(element);
            await new Promise((resolve) => setTimeout(resolve, stay));
            if (n < times - 1) element.remove();
          }
        },
        [tag, count, STAY_MS] as const,
      );
    const read = async () => {
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
      return { kB: usedSize / 1000, nodes, listeners: jsEventListeners };
    };
    await mount(WARM_UP);
    const before = await read();
    await mount(MOUNTS);
    const after = await read();
    return [
      name,
      before.kB.toFixed(0),
      after.kB.toFixed(0),
      ((after.kB - before.kB) / MOUNTS).toFixed(2),
      String(after.nodes - before.nodes),
      String(after.listeners - before.listeners),
    ];
  } finally {
    await context.close();
  }
}
