import { officeIds } from "../mock-api/offices/index.ts";
import { Camera } from "./screenshots/camera.ts";

/** `npm run measure:shift`: how much the page jumps while the widget loads, with a server that takes its time. */

const DELAY_MS = 400;
const SETTLED_MS = 1_500;
const STEPS = ["consent", "slot"] as const;
const WIDTHS = [390, 1280] as const;
/** What web.dev calls good. */
const GOOD = 0.1;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Runs in the page: the sum of all shifts since it was opened. None of them followed a press. */
function sumOfShifts(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as Shift).value, 0));
    }).observe({ type: "layout-shift", buffered: true });
    // An observer is not called where there is nothing to tell.
    setTimeout(() => resolve(0), 200);
  });
}

const camera = await Camera.starts();
let worst = 0;
try {
  const heads = STEPS.flatMap((step) => WIDTHS.map((width) => `${step} ${width}`));
  console.log("layout shift".padEnd(20) + heads.map((head) => head.padStart(14)).join(""));
  for (const office of officeIds) {
    const cells: string[] = [];
    for (const step of STEPS) {
      for (const width of WIDTHS) {
        const page = await camera.opens({ id: `${step}-of-${office}`, width }, { delay: DELAY_MS });
        await page.waitForTimeout(SETTLED_MS);
        const shift = await page.evaluate(sumOfShifts);
        worst = Math.max(worst, shift);
        cells.push(shift.toFixed(4).padStart(14));
        await page.close();
      }
    }
    console.log(office.padEnd(20) + cells.join(""));
  }
} finally {
  await camera.stops();
}
console.log(`the largest: ${worst.toFixed(4)}; good is up to ${GOOD}`);
process.exitCode = worst > GOOD ? 1 : 0;
