import { LONGEST_PASSWORD, userId as userIdSchema } from "../../contract/account.ts";
import { toHalfWidth } from "../../domain/fields/text.ts";

export type UserIdFault = "missing" | "not-a-user-id" | "taken";
export type PasswordFault = "missing" | "too-short" | "too-long" | "too-common" | "same-as-id";

/** As it is kept and sent: half-width and lower-case, so that nobody is refused for a keyboard's width. */
export function normaliseUserId(raw: string): string {
  return toHalfWidth(raw).toLowerCase();
}

/** Reads what was typed for a user ID (rule: `userId` of `contract/account.ts`). */
export function parseUserId(
  raw: string,
): { readonly value: string } | { readonly fault: UserIdFault } {
  const value = normaliseUserId(raw);
  if (value === "") return { fault: "missing" };
  return userIdSchema.safeParse(value).success ? { value } : { fault: "not-a-user-id" };
}

/**
 * What is wrong with a new password: its length in characters (code points), or that it is the ID. No
 * composition rules (NIST SP 800-63B-4, 3.1.1.2); which ones are too common, the server knows.
 */
export function newPasswordFault(
  password: string,
  { atLeast, userId }: { readonly atLeast: number; readonly userId: string },
): PasswordFault | undefined {
  if (password === "") return "missing";
  if (userId !== "" && normaliseUserId(password) === userId) return "same-as-id";
  const length = lengthOf(password);
  if (length < atLeast) return "too-short";
  return length > LONGEST_PASSWORD ? "too-long" : undefined;
}

/** A password that is only asked for: it is there, and no longer than any that was ever taken. */
export function passwordFault(password: string): PasswordFault | undefined {
  if (password === "") return "missing";
  return lengthOf(password) > LONGEST_PASSWORD ? "too-long" : undefined;
}

/** In code points, after what a server does to what keyboards write in several ways (as above, NFKC). */
function lengthOf(password: string): number {
  return [...password.normalize("NFKC")].length;
}
