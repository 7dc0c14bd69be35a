import { en } from "../../src/i18n/en.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";
import { jaAccount } from "../../src/i18n/ja-account.ts";
import { jaHandOver } from "../../src/i18n/ja-hand-over.ts";
import { jaReceipt } from "../../src/i18n/ja-receipt.ts";
import { japanese } from "../../src/i18n/locale.ts";
import type { AllMessages } from "../../src/i18n/messages.ts";

/** Every word of each language. */
export const ja: AllMessages = {
  ...withAllWords(japanese("Asia/Tokyo")).t,
  ...jaAccount,
  ...jaHandOver,
  ...jaReceipt,
};
export const words = { ja, en } as const;
