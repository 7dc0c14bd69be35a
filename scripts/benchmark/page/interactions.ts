/** Runs in the page: how long it took, by the browser's own reckoning, from a press or key to what it drew next. */

/** Shorter ones are not told; what is told is rounded to 8 ms. */
const SHORTEST_MS = 16;

/** TypeScript's own types do not know the threshold yet. */
const EVENTS = { type: "event", durationThreshold: SHORTEST_MS };

let longest = 0;
let shift = 0;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries() as PerformanceEventTiming[]) {
    if (entry.interactionId) longest = Math.max(longest, entry.duration);
  }
}).observe({ ...EVENTS, buffered: true });

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries() as Shift[]) {
    if (!hadRecentInput) shift += value;
  }
}).observe({ type: "layout-shift", buffered: true });

/** The longest interaction since the last call; one that is not told took less than `SHORTEST_MS`. */
export function takeLongest(): number {
  const taken = Math.max(longest, SHORTEST_MS / 2);
  longest = 0;
  return taken;
}

/** Of the whole visit; what follows a press within half a second does not count. */
export function layoutShift(): number {
  return shift;
}
