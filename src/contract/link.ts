import * as z from "zod/mini";
import { booking } from "./booking.ts";

export const linkActions = ["confirm", "cancel"] as const;
export type LinkAction = (typeof linkActions)[number];

/** A link's secret travels in a request's body, never in an address that reaches a server. */
export const linkRequest = z.strictObject({
  token: z.string().check(z.regex(/^[\w-]{16,256}$/u)),
});

/** What a link would do. Reading it changes nothing. */
export const linkLookup = z.object({ action: z.enum(linkActions), booking });
export type LinkLookup = z.output<typeof linkLookup>;

/** A link as it stands in a page's fragment. */
export interface BookingLink {
  readonly office: string;
  readonly action: LinkAction;
  readonly token: string;
}

const FRAGMENT = /^#hw-booking\/([a-z0-9-]{1,64})\/([a-z]+)\/([\w-]{1,256})/u;

/**
 * Reads `#hw-booking/{office}/{confirm|cancel}/{token}`; `undefined` for any other fragment. A token that
 * a mail program has cut short is a link all the same: the server says that it is unknown.
 */
export function parseLinkFragment(fragment: string): BookingLink | undefined {
  const [, office, word, token] = FRAGMENT.exec(fragment) ?? [];
  const action = linkActions.find((known) => known === word);
  return office && action && token ? { office, action, token } : undefined;
}

export function toLinkFragment({ office, action, token }: BookingLink): string {
  return `#hw-booking/${office}/${action}/${token}`;
}
