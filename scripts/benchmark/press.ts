import type { Locator, Page } from "playwright-core";
import type { Throttling } from "./chromium.ts";

/** With the mouse and nothing of the driver's in between: its own checks of a press would be measured as well. */
export async function pressOn(page: Page, place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (!box) throw new Error("There is nothing to press.");
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 20));
}

/** Until what is under way is drawn, and the browser has told of it. */
export async function rest(page: Page, { cpu }: Throttling): Promise<void> {
  await page.waitForTimeout(150 + 50 * cpu);
}
