import { sha256 } from "@noble/hashes/sha2.js";

export interface Puzzle {
  readonly salt: string;
  /** Of the salt and the number behind it: SHA-256 in lower-case hexadecimal. */
  readonly challenge: string;
}

const encoder = new TextEncoder();

/**
 * The number that a puzzle hides, if it is one of these. Not by `crypto.subtle`: pages without `https:`
 * have none, and its promises cost more than such a short hash.
 */
export function findNumber(
  { salt, challenge }: Puzzle,
  from: number,
  through: number,
): number | undefined {
  const wanted = Uint8Array.from(challenge.match(/../gu) ?? [], (byte) => parseInt(byte, 16));
  const begun = sha256.create().update(encoder.encode(salt));
  const hash = new Uint8Array(32);
  let each: typeof begun | undefined;
  for (let number = from; number <= through; number += 1) {
    each = begun._cloneInto(each);
    each.update(encoder.encode(String(number))).digestInto(hash);
    if (hash[0] === wanted[0] && hash.every((byte, index) => byte === wanted[index])) return number;
  }
  return undefined;
}
