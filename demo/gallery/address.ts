import { languageTags, type LanguageTag } from "../../src/i18n/locale.ts";
import { examples, idOf, type Example } from "./states/examples.ts";

/** What the gallery's address says. */

export const tags = languageTags;
/** Of the box that the widget stands in: phones, a column beside others, a whole page. */
export const widths = [320, 390, 640, 1280] as const;

export interface Alone {
  readonly example: Example;
  readonly lang: LanguageTag;
  /** As wide as the window where absent. */
  readonly width: number | undefined;
  /** How long the server takes for every answer. */
  readonly delayMs: number;
  readonly hasDarkPage: boolean;
  /** In a frame of the overview. */
  readonly isFramed: boolean;
}

const isTag = (text: string | null): text is LanguageTag => tags.some((tag) => tag === text);

export function readAddress(search: string): { readonly one?: Alone } {
  const asked = new URLSearchParams(search);
  const example = examples.find((each) => idOf(each) === asked.get("state"));
  if (!example) return {};
  const lang = asked.get("lang");
  return {
    one: {
      example,
      lang: isTag(lang) ? lang : "ja",
      width: Number(asked.get("width")) || undefined,
      delayMs: Number(asked.get("delay")) || 0,
      hasDarkPage: asked.get("page") === "dark",
      isFramed: asked.has("framed"),
    },
  };
}

/** The address of one state alone, relative to the gallery. */
export function addressOf(example: Example, lang: LanguageTag, more: Record<string, string> = {}) {
  return `./gallery.html?${new URLSearchParams({ state: idOf(example), lang, ...more }).toString()}`;
}
