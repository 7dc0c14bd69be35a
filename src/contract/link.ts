/** What a booking's link does by a press: the calls `/booking-links/{action}`. */
export const linkActions = ["confirm", "cancel", "agree"] as const;
export type LinkAction = (typeof linkActions)[number];

/** Every word that a link of a mail may carry: two more open a page of their own. */
const linkWords = [...linkActions, "activate", "receipt"] as const;
type LinkWord = (typeof linkWords)[number];

/**
 * A link as it stands in a page's fragment. `activate` completes a registration; `receipt` opens the
 * lookup with a receipt number in the token's place, and the password is asked for.
 */
export interface OfficeLink<Word extends LinkWord = LinkWord> {
  readonly office: string;
  readonly action: Word;
  readonly token: string;
}
/** A link that acts on a booking. */
export type BookingLink = OfficeLink<LinkAction>;

const FRAGMENT = /^#hw-booking\/([a-z0-9-]{1,64})\/([a-z]+)\/([\w-]{1,256})/u;

/**
 * Takes off what mail programs wrap an address in: percent-encoding, also twice, and the line ends of
 * quoted-printable text (`=`, of which browsers leave the sign alone).
 */
function unwrapped(fragment: string): string {
  let text = fragment;
  for (const _ of "123") text = text.replace(/%[0-7][\da-f]/giu, decodeURIComponent);
  // `=3D` at the end is a sign that was escaped, and no line's end.
  return text.replace(/=(?!3D(?![\w-]))(?:\r?\n)?(?=[\w/-])/gu, "");
}

/**
 * Reads `#hw-booking/{office}/{confirm|cancel|agree|activate|receipt}/{token}`; `undefined` for any other
 * fragment. A token that a mail program has cut short is a link all the same: the server says that it is
 * unknown.
 */
export function parseLinkFragment(fragment: string): OfficeLink | undefined {
  const [, office, word, secret] = FRAGMENT.exec(unwrapped(fragment)) ?? [];
  const action = linkWords.find((known) => known === word);
  return office && action && secret ? { office, action, token: secret } : undefined;
}

export function actsOnBooking(link: OfficeLink): link is BookingLink {
  return linkActions.some((action) => action === link.action);
}

export function toLinkFragment({ office, action, token: secret }: OfficeLink): string {
  return `#hw-booking/${office}/${action}/${secret}`;
}
