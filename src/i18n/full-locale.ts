import { jaBooking } from "./ja-booking.ts";
import { jaOpening } from "./ja-opening.ts";
import type { Locale } from "./locale.ts";
import type { Messages } from "./messages.ts";

/** A language with all its words. */
export type FullLocale = Omit<Locale, "t"> & { readonly t: Messages };

const ja: Messages = { ...jaOpening, ...jaBooking };

/** Adds the words of the later steps, which for Japanese come in a file of their own: the page's first view needs none of them. */
export function withAllWords(locale: Locale): FullLocale {
  return locale.tag === "ja" ? { ...locale, t: ja } : locale;
}
