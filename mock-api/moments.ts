/** Whole seconds, as the wire writes them: what was told and what is judged are the same moment. */
export function toSecond(at: Temporal.Instant): Temporal.Instant {
  return at.round({ smallestUnit: "second", roundingMode: "floor" });
}
