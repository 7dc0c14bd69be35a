import { join } from "node:path";
import { LARGEST_NUMBER } from "../../../src/contract/challenge.ts";
import { bundleForPage } from "../bundle.ts";
import { launch } from "../chromium.ts";
import type { Section } from "../report.ts";
import { figure } from "../table.ts";

/** How long a device works for a challenge, with its processor as it is and slowed down. */

/** What docs/backend.md recommends. */
const RECOMMENDED = 100_000;
const RUNS = 5;
const GLOBAL = "challengeBenchmark";
const SOLVER = join(import.meta.dirname, "../../../src/domain/proof-of-work.ts");
/** None is right, so that every number is tried. */
const puzzle = { salt: `${"0".repeat(24)}?expires=1796000000&`, challenge: "0".repeat(64) };

export async function measureChallenge(): Promise<Section[]> {
  const script = await bundleForPage(SOLVER, GLOBAL);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    const devtools = await page.context().newCDPSession(page);
    const search = `${GLOBAL}.findNumber(${JSON.stringify(puzzle)}, 0, ${RECOMMENDED})`;
    const seconds = (): Promise<number> =>
      page.evaluate(
        `(() => { const began = performance.now(); ${search}; return (performance.now() - began) / 1000; })()`,
      );
    await seconds();
    const rows: string[][] = [];
    for (const rate of [1, 4, 6]) {
      await devtools.send("Emulation.setCPUThrottlingRate", { rate });
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await seconds());
      const most = runs.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
      const limit = (most * LARGEST_NUMBER) / RECOMMENDED;
      rows.push([`processor ${rate}×`, figure(most / 2), figure(most), figure(limit)]);
    }
    return [
      {
        title: `A challenge of ${RECOMMENDED.toLocaleString("en")} numbers, as recommended`,
        headings: ["", "usual s", "at most s", "at the contract's limit s"],
        rows,
        notes: [
          `Medians of ${RUNS} runs, warm, on the page itself: the tools slow no worker down. The last column is worked out.`,
        ],
      },
    ];
  } finally {
    await browser.close();
  }
}
