import { jaBooking } from "./ja-booking.ts";
import { jaOpening } from "./ja-opening.ts";
import type { Locale } from "./locale.ts";
import type { AllMessages, Messages } from "./messages.ts";

/** A language with all its words. */
export type FullLocale = Omit<Locale, "t"> & { readonly t: Messages };

const ja: Messages = { ...jaOpening, ...jaBooking };

/** Adds the words of the later steps, which for Japanese come in a file of their own: the page's first view needs none of them. */
export function withAllWords(locale: Locale): FullLocale {
  return locale.tag === "ja" ? { ...locale, t: ja } : locale;
}

/** A language with all its words and those of a file of steps, whose Japanese came along with it. */
export type WiderLocale<More> = Omit<Locale, "t"> & { readonly t: Messages & More };

export function withMoreWords<More>(
  locale: Locale,
  japanese: AllMessages extends More ? More : never,
): WiderLocale<More> {
  return locale.tag === "ja"
    ? { ...locale, t: { ...ja, ...japanese } }
    : { ...locale, t: locale.t as unknown as Messages & More };
}
