import { LONGEST_PASSWORD } from "../src/contract/account.ts";
import { isCommonPassword } from "./common-passwords.ts";
import type { PasswordRecord } from "./records/account.ts";
import { base64url } from "./secrets.ts";

/** Enough to show how it is kept; a real backend takes what its guidance says, ten times as many and more. */
const ROUNDS = 20_000;
const HASH_BITS = 256;

/** Stands in where nobody has the ID: an unknown one must take as long as a wrong password. */
export const nobodysPassword: PasswordRecord = { salt: "nobody", rounds: ROUNDS, hash: "" };

/** One form for what keyboards write in several: full-width letters are letters (NIST SP 800-63B). */
function normalised(password: string): string {
  return password.normalize("NFKC");
}

/** What is wrong with a new password: its length, never what it is made of. */
export function passwordFault(
  typed: string,
  userId: string,
  least: number,
): "too-short" | "too-long" | "same-as-id" | "too-common" | undefined {
  const password = normalised(typed);
  const length = [...password].length;
  if (password.toLowerCase() === userId) return "same-as-id";
  if (length < least) return "too-short";
  if (length > LONGEST_PASSWORD) return "too-long";
  return isCommonPassword(password) ? "too-common" : undefined;
}

export async function hashPassword(typed: string): Promise<PasswordRecord> {
  const salt = base64url(crypto.getRandomValues(new Uint8Array(16)));
  return { salt, rounds: ROUNDS, hash: await derive(typed, salt, ROUNDS) };
}

export async function isPassword(
  typed: string,
  { salt, rounds, hash }: PasswordRecord,
): Promise<boolean> {
  return (await derive(typed, salt, rounds)) === hash;
}

async function derive(typed: string, salt: string, iterations: number): Promise<string> {
  const encoder = new TextEncoder();
  const key = await crypto.subtle.importKey(
    "raw",
    encoder.encode(normalised(typed)),
    "PBKDF2",
    false,
    ["deriveBits"],
  );
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt: encoder.encode(salt), iterations },
    key,
    HASH_BITS,
  );
  return base64url(new Uint8Array(bits));
}
