/** A mail that is made ready here and sent by the visitor: plain text, its lines ended by `\n`. */
export interface PreparedMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** One fact of the mail; a text of several lines stands below its label. */
export interface MailItem {
  readonly label: string;
  readonly text: string;
}

/** Longer addresses are cut short or refused by mail programs and by what hands the address to them. */
export const LONGEST_MAILTO = 2_000;

/**
 * Writes the mail: what it asks for, then every fact under its label.
 *
 * @param lead what is asked for, in one sentence
 */
export function preparedMail(
  { to, subject }: Pick<PreparedMail, "to" | "subject">,
  lead: string,
  items: readonly MailItem[],
): PreparedMail {
  const lines = items.map(({ label, text }) => {
    const told = severalLines(text).trim();
    return `【${oneLine(label)}】${told.includes("\n") ? "\n" : ""}${told}`;
  });
  return {
    to: oneLine(to),
    subject: oneLine(subject),
    body: [oneLine(lead), "", ...lines].join("\n"),
  };
}

export interface Mailto {
  readonly url: string;
  /** Whether the body is in it; where it would be too long the visitor pastes it. */
  readonly hasBody: boolean;
}

/** The mail as an address (RFC 6068): percent-encoded UTF-8, line breaks as `%0D%0A`. */
export function mailtoUrl({ to, subject, body }: PreparedMail): Mailto {
  const address = oneLine(to).split("@").map(encoded).join("@");
  const short = `mailto:${address}?subject=${encoded(oneLine(subject))}`;
  const whole = `${short}&body=${encoded(severalLines(body).replaceAll("\n", "\r\n"))}`;
  return whole.length > LONGEST_MAILTO
    ? { url: short, hasBody: false }
    : { url: whole, hasBody: true };
}

/** Half a surrogate pair, which no UTF-8 can carry, is replaced as elsewhere on the web. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD")).replaceAll("'", "%27");
}

/** A line break in a subject or an address would begin another header (RFC 6068, section 7). */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function severalLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/gu, "\n").replace(/(?!\n)\p{Cc}/gu, " ");
}
