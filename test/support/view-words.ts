import { ja } from "../../demo/gallery/words.ts";
import { en } from "../../src/i18n/en.ts";
import { ptBr } from "../../src/i18n/pt-br.ts";
import { vi } from "../../src/i18n/vi.ts";
import { zhHans } from "../../src/i18n/zh-hans.ts";

/** Every word of each language. */
export { ja };
export const words = { ja, en, "zh-Hans": zhHans, vi, "pt-BR": ptBr } as const;
