import type { LanguageTag } from "../../src/i18n/locale.ts";

/*
 * What differs between engines is layout, not words, and most of all that of ruby: every state is looked at in
 * Japanese with and without it in each engine, in the other languages in one. A file looks at one or two
 * languages: it must end within the runner's patience.
 */

export const isChromium = navigator.userAgent.includes("Chrome/") && "Temporal" in globalThis;

/** The languages where the engine is Chromium; elsewhere none. */
export function inOneEngine(langs: readonly LanguageTag[]): readonly LanguageTag[] {
  return isChromium ? langs : [];
}
