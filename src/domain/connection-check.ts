/** What a few short calls say of the line. */
export type ConnectionResult =
  | { readonly kind: "offline" | "none" }
  | { readonly kind: "good" | "slow" | "unsteady"; readonly milliseconds: number };

/** From here on a talk would falter: people begin to speak at the same time. */
const SLOW_MS = 400;
/** The slowest call took so many times as long as the middle one, and was slow. */
const UNEVEN = 4;

/**
 * Judges calls by their round trips in milliseconds; `undefined` for one without an answer. An estimate: it
 * says nothing of how much the line carries, nor of the way to the meeting's own servers.
 */
export function judgeConnection(roundTrips: readonly (number | undefined)[]): ConnectionResult {
  const answered = roundTrips.filter((each) => each !== undefined);
  answered.sort((one, other) => one - other);
  const middle = answered[Math.floor(answered.length / 2)];
  const slowest = answered.at(-1);
  if (middle === undefined || slowest === undefined) return { kind: "none" };
  const milliseconds = Math.round(middle);
  const isUneven = slowest > SLOW_MS && slowest > middle * UNEVEN;
  if (answered.length < roundTrips.length || isUneven) return { kind: "unsteady", milliseconds };
  return { kind: middle > SLOW_MS ? "slow" : "good", milliseconds };
}
