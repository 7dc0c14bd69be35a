import * as z from "zod/mini";
import type { Problem } from "./problem.ts";
import { jsonText } from "./json-text.ts";
import { wholeNumber } from "./text.ts";

/** The most that a backend may ask of a phone: less than a minute of a slow one. */
export const LARGEST_NUMBER = 1_000_000;

/**
 * A proof of work in Altcha's first protocol: the number from 0 to `maxnumber` of which
 * `SHA-256(salt + number)` is `challenge`.
 */
export const challenge = z.object({
  algorithm: z.literal("SHA-256"),
  challenge: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
  /** Ends with `&`, so that no digit can be moved between it and the number. */
  salt: z.string().check(z.regex(/^[!-~]{1,255}&$/u)),
  signature: z.string().check(z.regex(/^[!-~]{1,256}$/u)),
  maxnumber: wholeNumber(1, LARGEST_NUMBER),
});
export type Challenge = z.output<typeof challenge>;

/** What a refusal asks to be worked out; `undefined` where it asks nothing, or what may not be asked. */
export function challengeOf({ code, challenge: asked }: Problem): Challenge | undefined {
  return code === "challenge-required" ? challenge.safeParse(asked).data : undefined;
}

/** What goes into the header `Challenge-Solution`: Altcha's payload, base64 of JSON. */
export function solutionOf(
  { algorithm, challenge: hash, salt, signature }: Challenge,
  number: number,
): string {
  return btoa(jsonText({ algorithm, challenge: hash, number, salt, signature }));
}
