import { createFormat, type Format } from "./format.ts";
import { jaOpening } from "./ja-opening.ts";
import type { AllMessages, OpeningMessages } from "./messages.ts";

/** A language that the widget speaks, ready to be used. */
export type Locale = { readonly format: Format } & (
  | { readonly tag: "ja"; readonly t: OpeningMessages }
  | { readonly tag: Exclude<LanguageTag, "ja">; readonly t: AllMessages }
);

/** A language with at least the words of the first view, however many more it has. */
export type SomeLocale = Omit<Locale, "t"> & { readonly t: OpeningMessages };

/** Every language with its own name, in the order of the chooser. */
export const languages = { ja: "日本語", en: "English" } as const;
export type LanguageTag = keyof typeof languages;

const loaders: Record<Exclude<LanguageTag, "ja">, () => Promise<AllMessages>> = {
  en: () => import("./en.ts").then(({ en }) => en),
};

/** The language spoken for a BCP 47 tag: `en-US` → `en`; Japanese, the only binding one, for any other. */
export function languageFor(tag: string): LanguageTag {
  const primary = tag.toLowerCase().split("-")[0];
  return primary === "en" ? "en" : "ja";
}

/** Japanese is always at hand; another language's file is loaded, and Japanese stands in when it does not load. */
export async function loadLocale(tag: LanguageTag, timeZone: string): Promise<Locale> {
  if (tag === "ja") return japanese(timeZone);
  try {
    return { tag, t: await loaders[tag](), format: createFormat(tag, timeZone) };
  } catch {
    return japanese(timeZone);
  }
}

export function japanese(timeZone: string): Locale {
  return { tag: "ja", t: jaOpening, format: createFormat("ja", timeZone) };
}

/** A text that the office wrote in several languages. Where it is only in Japanese, `lang` says so. */
export function textIn(
  texts: { readonly ja: string; readonly [language: string]: string },
  tag: LanguageTag,
): { readonly text: string; readonly lang: string } {
  const text = texts[tag];
  return text === undefined ? { text: texts.ja, lang: "ja" } : { text, lang: tag };
}
