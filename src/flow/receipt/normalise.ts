import { toHalfWidth } from "../../domain/fields/text.ts";

/**
 * A receipt number as the server knows it, however it was typed or copied: half-width capitals, every
 * dash a hyphen, no spaces.
 */
export function toReceiptNumber(typed: string): string {
  return toHalfWidth(typed).replace(/\s+/gu, "").toUpperCase();
}

/** A password as the mail tells it: what a copy brings along at its ends is not part of it. */
export function toLookupPassword(typed: string): string {
  return toHalfWidth(typed);
}
