import { en } from "../../src/i18n/en.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";
import { japanese } from "../../src/i18n/locale.ts";

/** Every word of each language. */
export const { t: ja } = withAllWords(japanese("Asia/Tokyo"));
export const words = { ja, en } as const;
