import fc from "fast-check";

/** Checks a property with fifty sets of rules; the polyfill needs its time. */
export function holds<Ts extends [unknown, ...unknown[]]>(
  what: string,
  arbitraries: { [K in keyof Ts]: fc.Arbitrary<Ts[K]> },
  property: (...values: Ts) => void,
) {
  it(what, () => fc.assert(fc.property(...arbitraries, property), { numRuns: 50 })).timeout(30_000);
}
