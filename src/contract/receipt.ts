import * as z from "zod/mini";
import { booking } from "./booking.ts";
import { instant } from "./codecs.ts";
import { httpsUrl, slug } from "./text.ts";

/** Looks a booking up by what the two mails tell (Kanagawa policy, 4(5)イ). */
export const lookupRequest = z.strictObject({
  office: slug,
  number: z.string().check(z.regex(/^[A-Z0-9-]{4,32}$/u)),
  password: z.string().check(z.regex(/^[\w-]{6,64}$/u)),
});

export const lookup = z.object({
  booking,
  /** What the office has told, oldest first; plain text. */
  messages: z._default(z.array(z.object({ at: instant, text: z.string() })), []),
  /** Where the meeting takes place; absent until the office tells it. */
  meeting: z.optional(z.object({ url: httpsUrl })),
  /** For `/booking-links/cancel`, for a short while. */
  token: z.string(),
  expiresAt: instant,
});
export type Lookup = z.output<typeof lookup>;
