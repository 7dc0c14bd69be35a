import { parseLinkFragment } from "../../src/contract/link.ts";
import { parseUrl } from "../parse-url.ts";
import { CheckFailure } from "./check.ts";
import type { Mail } from "./test-interface.ts";

type Word = NonNullable<ReturnType<typeof parseLinkFragment>>["action"];

/** The token of a link, as the widget reads it from the page's fragment. */
export function tokenIn(mail: Mail, action: Word): string | undefined {
  for (const link of mail.links) {
    const parsed = parseLinkFragment(parseUrl(link)?.hash ?? "");
    if (parsed?.action === action) return parsed.token;
  }
  return undefined;
}

/** Of the latest mail that has such a link. @throws {CheckFailure} */
export function latestToken(mails: readonly Mail[], action: Word): string {
  for (const mail of mails.toReversed()) {
    const token = tokenIn(mail, action);
    if (token !== undefined) return token;
  }
  const fragment = `#hw-booking/{office}/${action}/{token}`;
  throw new CheckFailure(
    `a mail whose links hold …${fragment}`,
    `${mails.length} mails to that address, none of which has it`,
  );
}

/** @throws {CheckFailure} */
export function latestCode(mails: readonly Mail[]): string {
  const code = mails.findLast((mail) => mail.code !== undefined)?.code;
  if (code !== undefined) return code;
  throw new CheckFailure(
    "a mail with a code",
    `${mails.length} mails to that address, none has one`,
  );
}

/**
 * The password of a receipt's mail: alone on its line, or at its end behind a colon.
 *
 * @throws {CheckFailure}
 */
export function passwordIn(mails: readonly Mail[], number: string): string {
  for (const { text } of mails.filter((mail) => !mail.text.includes(number))) {
    const password = /^(?:[^\n:：]{1,40}[:：]\s*)?([\w-]{6,64})$/mu.exec(text)?.[1];
    if (password !== undefined) return password;
  }
  throw new CheckFailure(
    "a mail that holds the password, alone on a line or behind a colon, and not the receipt number",
    `${mails.length} mails to that address, none of which is one`,
  );
}
