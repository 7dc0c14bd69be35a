import type { LanguageTag } from "../../src/i18n/locale.ts";

/**
 * What differs between engines is layout, not words, and most of all that of ruby: every state is looked at in
 * Japanese with and without it. English, Chinese, Vietnamese and Portuguese have files of their own: one file
 * must end within the runner's patience.
 */
export const languagesOfEveryEngine: readonly LanguageTag[] = ["ja", "ja-x-easy"];

export const isChromium = navigator.userAgent.includes("Chrome/") && "Temporal" in globalThis;

/** The languages where the engine is Chromium; elsewhere none. */
export function inOneEngine(langs: readonly LanguageTag[]): readonly LanguageTag[] {
  return isChromium ? langs : [];
}
