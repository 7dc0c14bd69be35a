const STEP_SECONDS = 5;

/** At most so many seconds more at the pace so far, in steps of five; `undefined` while there is no pace yet. */
export function secondsLeft(done: number, all: number, milliseconds: number): number | undefined {
  if (done <= 0 || milliseconds < 300) return undefined;
  const seconds = ((all - done) * milliseconds) / done / 1000;
  return Math.max(1, Math.ceil(seconds / STEP_SECONDS)) * STEP_SECONDS;
}
