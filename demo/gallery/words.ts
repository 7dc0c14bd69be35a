import { withAllWords } from "../../src/i18n/full-locale.ts";
import { jaAccount } from "../../src/i18n/ja-account.ts";
import { jaChallenge } from "../../src/i18n/ja-challenge.ts";
import { jaDeviceCheck } from "../../src/i18n/ja-device-check.ts";
import { jaHandOver } from "../../src/i18n/ja-hand-over.ts";
import { jaReceipt } from "../../src/i18n/ja-receipt.ts";
import { japanese, loadLocale, type LanguageTag } from "../../src/i18n/locale.ts";
import type { AllMessages } from "../../src/i18n/messages.ts";
import { plainWords } from "./plain-words.ts";

export const ja: AllMessages = {
  ...withAllWords(japanese("Asia/Tokyo")).t,
  ...jaAccount,
  ...jaChallenge,
  ...jaDeviceCheck,
  ...jaHandOver,
  ...jaReceipt,
};

/** Every word of a language that the widget speaks. */
export async function wordsOf(tag: LanguageTag): Promise<AllMessages> {
  const locale = await loadLocale(tag, "Asia/Tokyo");
  return locale.tag === "ja" ? ja : plainWords(locale.t);
}
