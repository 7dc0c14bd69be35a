const RUNS = 7;
/** Browsers round their clock to a tenth of a millisecond; a run lasts long enough for that not to matter. */
const SHORTEST_RUN_MS = 20;
const WARM_UP_MS = 300;

/** How long `work` takes once it is warm: the median of seven runs, each repeated as needed. */
export function medianMs(work: () => void): number {
  const repeats = warmUp(work);
  const runs = Array.from({ length: RUNS }, () => timed(work, repeats) / repeats);
  return runs.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

/** @returns how many repeats make a run long enough */
function warmUp(work: () => void): number {
  let repeats = 1;
  let spent = 0;
  for (;;) {
    const last = timed(work, repeats);
    spent += last;
    if (last < SHORTEST_RUN_MS) repeats *= 2;
    else if (spent >= WARM_UP_MS) return repeats;
  }
}

function timed(work: () => void, repeats: number): number {
  const started = performance.now();
  for (let n = 0; n < repeats; n += 1) work();
  return performance.now() - started;
}
