/** The middle one: a run that something else disturbed does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** A median with its middle half: `1,234 (1,200–1,301)`. How far runs differ tells how far a figure can be trusted. */
export function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  return `${whole(median(values))} (${whole(at(0.25))}–${whole(at(0.75))})`;
}
