import fc from "fast-check";

/** Checks a property with fifty sets of values, or as many as asked for; the polyfill needs its time. */
export function holds<Ts extends [unknown, ...unknown[]]>(
  what: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  property: (...values: Ts) => void,
  { numRuns = 50 } = {},
) {
  it(what, () =>
    fc.assert(fc.property(...arbitraries, property), { numRuns, includeErrorInReport: true }),
  ).timeout(30_000);
}
