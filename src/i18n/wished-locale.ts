import { withMoreWords, type FullLocale } from "./full-locale.ts";
import { jaWished } from "./ja-wished.ts";
import type { Locale } from "./locale.ts";
import type { WishedMessages } from "./messages-hand-over.ts";

/** A language that speaks of times as wished for, not as free. */
export function withWishedWords(locale: Locale): FullLocale {
  const { t, ...more } = withMoreWords<WishedMessages>(locale, jaWished);
  return { ...more, t: { ...t, ...t.wished } };
}
