import { nextFrame } from "@open-wc/testing";
import { everythingIn, focusedElement, nameOf } from "./page.ts";

/** Longer than any step takes to answer from a server in the same process. */
const QUIET_FRAMES = 15;
const LIVE = '[role="status"], [role="alert"], [aria-live="polite"]';

interface Heard {
  /** Where the focus went; empty where it stayed. */
  readonly focus: string;
  /** What live regions came to say, in order. */
  readonly said: readonly string[];
}

/**
 * What a screen reader's user hears of one event: the element to which the focus goes, and the live regions
 * whose words changed. It listens until nothing has changed for a while.
 */
export async function hears(widget: HTMLElement, event: () => Promise<unknown>): Promise<Heard> {
  const before = new Map(wordsOf(widget));
  const focusedBefore = focusedElement();
  const said: string[] = [];
  let quiet = 0;
  let isDone = false;
  void event().then(() => {
    isDone = true;
  });
  while (!isDone || quiet < QUIET_FRAMES) {
    quiet += 1;
    for (const [region, words] of wordsOf(widget)) {
      const known = before.get(region);
      if (words === known) continue;
      before.set(region, words);
      quiet = 0;
      // A region that comes with its words is spoken only where it is an alert.
      const isHeard = known !== undefined || region.role === "alert";
      if (isHeard && words !== "") said.push(words);
    }
    await nextFrame();
  }
  const focused = focusedElement();
  return { focus: focused && focused !== focusedBefore ? nameOf(focused) : "", said };
}

function wordsOf(widget: HTMLElement): [Element, string][] {
  return everythingIn(widget.shadowRoot, LIVE).map((region) => [region, nameOf(region)]);
}
