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
export const languages = {
  ja: "日本語",
  "ja-x-easy": "やさしい日本語",
  en: "English",
  "zh-Hans": "简体中文",
  vi: "Tiếng Việt",
  "pt-BR": "Português (Brasil)",
} as const;
export type LanguageTag = keyof typeof languages;
export const languageTags = Object.keys(languages) as LanguageTag[];

/** A language's file: its words, and how it writes dates where `Intl` alone cannot. */
interface LanguageFile {
  readonly t: AllMessages;
  readonly createFormat?: (timeZone: string) => Format;
}

/** One file for each language. Japanese needs none: it came with the widget. */
const files: Record<Exclude<LanguageTag, "ja">, () => Promise<LanguageFile>> = {
  "ja-x-easy": () =>
    import("./ja-x-easy.ts").then(({ easy, createEasyFormat }) => ({
      t: easy,
      createFormat: createEasyFormat,
    })),
  en: () => import("./en.ts").then(({ en }) => ({ t: en })),
  "zh-Hans": () => import("./zh-hans.ts").then(({ zhHans }) => ({ t: zhHans })),
  vi: () => import("./vi.ts").then(({ vi }) => ({ t: vi })),
  "pt-BR": () => import("./pt-br.ts").then(({ ptBr }) => ({ t: ptBr })),
};

/**
 * The language spoken for a BCP 47 tag: the one with the same first subtag, such as `en` for `en-US`;
 * Japanese, the only binding one, for any other. A page in hiragana (`ja-Hira`) means the easy one.
 */
export function languageFor(tag: string): LanguageTag {
  if (/^ja\b.*-(x-easy|hira)\b/iu.test(tag)) return "ja-x-easy";
  const first = (of: string) => of.toLowerCase().split("-", 1)[0];
  return languageTags.find((each) => first(each) === first(tag)) ?? "ja";
}

/** Rejects where the language's file does not load; Japanese is always at hand. */
export async function loadLocale(tag: LanguageTag, timeZone: string): Promise<Locale> {
  if (tag === "ja") return japanese(timeZone);
  const { t, createFormat: own } = await files[tag]();
  return { tag, t, format: own ? own(timeZone) : createFormat(tag, timeZone) };
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
