import { languageTags, type LanguageTag } from "../../src/i18n/locale.ts";

const isChromium = navigator.userAgent.includes("Chrome/") && "Temporal" in globalThis;

/**
 * The languages in which every state is looked at: all of them in one engine. What differs between engines is
 * not words but layout, and most of all that of ruby: Japanese with and without it is looked at in each.
 */
export const languagesHere: readonly LanguageTag[] = isChromium
  ? languageTags
  : ["ja", "ja-x-easy"];
