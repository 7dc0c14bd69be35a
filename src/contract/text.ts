import * as z from "zod/mini";
import { SLUG } from "./slug.ts";

/** A text by language tag. Japanese is always there; other languages may be. */
export const localizedText = z.catchall(z.object({ ja: z.string() }), z.string());
export type LocalizedText = z.output<typeof localizedText>;

/** A whole number from `least` on. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  const message = `must be a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}`;
  return z
    .number()
    .check(z.refine<number>((n) => Number.isInteger(n) && n >= least && n <= most, message));
}

/** A list of something: an empty one would leave nothing to offer. */
export function someOf<T extends z.ZodMiniType>(item: T) {
  return z.array(item).check(z.refine<unknown[]>((items) => items.length > 0, "must not be empty"));
}

export const slug = z.string().check(z.regex(SLUG, "must be an id such as otaru"));

/** Becomes a `mailto:` link: nothing in it may begin a query. */
export const mailAddress = z
  .string()
  .check(z.regex(/^[^\s@?&]+@[^\s@?&]+$/u, "must be a mail address"));

/** A link that a page may follow: `https:` only. */
export const httpsUrl = z.string().check(z.refine<string>(isHttpsUrl, "must be an https: address"));

function isHttpsUrl(text: string): boolean {
  try {
    return /^https:\/\/[^\s]+$/u.test(text) && new URL(text).protocol === "https:";
  } catch {
    return false;
  }
}
