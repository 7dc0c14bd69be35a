import { plainWords } from "../../demo/gallery/plain-words.ts";
import { ja } from "../../demo/gallery/words.ts";
import { en } from "../../src/i18n/en.ts";
import { easy } from "../../src/i18n/ja-x-easy.ts";
import type { LanguageTag } from "../../src/i18n/locale.ts";
import type { AllMessages } from "../../src/i18n/messages.ts";
import { ptBr } from "../../src/i18n/pt-br.ts";
import { vi } from "../../src/i18n/vi.ts";
import { zhHans } from "../../src/i18n/zh-hans.ts";

/** Every word of each language; furigana, which has tests of its own, as plain text. */
export { ja };
export const words = {
  ja,
  "ja-x-easy": plainWords(easy),
  en,
  "zh-Hans": zhHans,
  vi,
  "pt-BR": ptBr,
} as const satisfies Record<LanguageTag, AllMessages>;
