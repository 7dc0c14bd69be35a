/** How loud it is, in words. */
export type Loudness = "silent" | "quiet" | "good" | "loud";

/** What a microphone has let hear so far. */
export interface Hearing {
  /** 0 to 100, as the meter shows it. */
  readonly level: number;
  readonly loudness: Loudness;
  /** A voice came through once: the microphone works, also while nobody speaks. */
  readonly heard: boolean;
  /** So many measurements in a row were silent, before the first voice. */
  readonly silentFor: number;
}

export const deaf: Hearing = { level: 0, loudness: "silent", heard: false, silentFor: 0 };

/** The quietest sound that the meter shows, in decibels below the loudest possible one. */
const FLOOR_DB = -60;
/** What is left of a level at the next measurement: a meter that falls slowly can be read. */
const DECAY = 0.8;

/** How loud some samples between -1 and 1 are, from 0 to 100. */
export function soundLevel(samples: ArrayLike<number>): number {
  let squares = 0;
  for (let index = 0; index < samples.length; index += 1) squares += (samples[index] ?? 0) ** 2;
  const rootMeanSquare = Math.sqrt(squares / Math.max(samples.length, 1));
  const decibels = 20 * Math.log10(Math.max(rootMeanSquare, Number.MIN_VALUE));
  return Math.round(Math.min(Math.max(1 - decibels / FLOOR_DB, 0), 1) * 100);
}

export function loudnessOf(level: number): Loudness {
  if (level < 15) return "silent";
  if (level < 35) return "quiet";
  return level < 90 ? "good" : "loud";
}

/** What is known after one more measurement. */
export function hear(before: Hearing, measured: number): Hearing {
  const level = Math.max(measured, Math.floor(before.level * DECAY));
  const loudness = loudnessOf(level);
  const heard = before.heard || loudnessOf(measured) === "good" || loudnessOf(measured) === "loud";
  const silentFor = heard ? 0 : before.silentFor + 1;
  return { level, loudness, heard, silentFor };
}
