import { countGraphemes } from "./text.ts";

/** How many characters may still be typed; below zero, how many are too many. */
export function charactersLeft(text: string, atMost: number): number {
  return atMost - countGraphemes(text.trim());
}

const nearEnd = [-1, 0, 20, 50, 100] as const;

/**
 * How near the end it is, 0 where there is ample room. The number is spoken when this changes, and not
 * key by key.
 */
export function nearness(left: number): number {
  return nearEnd.filter((at) => left <= at).length;
}
