import { en } from "../../src/i18n/en.ts";
import { ja } from "../../demo/gallery/words.ts";

/** Every word of each language. */
export { ja };
export const words = { ja, en } as const;
