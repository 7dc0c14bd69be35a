/** Something that the person at the terminal can put right; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
