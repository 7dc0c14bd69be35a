import { createChallenge } from "altcha-lib/v1";
import type { Challenge } from "../../src/contract/challenge.ts";

export const KEY = "a key of the test's own";

/** As a backend makes it with Altcha's own library: the number is known beforehand. */
export async function challengeFor(number: number, maxnumber = 1_000): Promise<Challenge> {
  const salt = "0123456789abcdef01234567";
  const expires = new Date("2026-11-17T10:10:00+09:00");
  const made = await createChallenge({ hmacKey: KEY, salt, number, maxnumber, expires });
  return made as Challenge;
}
