import * as z from "zod/mini";
import { bookingStatuses } from "../domain/booking.ts";
import { instant } from "./codecs.ts";
import { slug, wholeNumber } from "./text.ts";

/** A status this version does not know is told in neutral words. */
export const statusFromServer = z.catch(z.enum([...bookingStatuses, "unknown"]), "unknown");

const moments = {
  status: statusFromServer,
  start: instant,
  end: instant,
  /** Provisional: until when the link and the code work. */
  confirmBy: z.optional(instant),
  /** Awaiting the office: by when it answers. */
  replyBy: z.optional(instant),
  /** The terms changed: unless these are agreed to by then, the booking is void (Wajima 6(4)(5)). */
  reconsent: z.optional(
    z.object({ by: instant, documents: z.array(z.object({ id: slug, version: z.string() })) }),
  ),
};

export const booking = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/u)),
  office: slug,
  acceptedAt: instant,
  ...moments,
  serverTime: instant,
  /** Lets whoever sent the request follow it; only in the answer to that request. */
  flow: z.optional(z.object({ token: z.string(), expiresAt: instant })),
  /** Procedure `receipt`: by this number, and a password that only the mail tells, it is looked up. */
  receipt: z.optional(z.object({ number: z.string() })),
  /** The state of the mail with the link. */
  mail: z.optional(z.object({ resendsLeft: wholeNumber(0), resendAt: instant })),
});
export type Booking = z.output<typeof booking>;

/** Whether a request with this idempotency key was committed; no personal data. */
export const bookingAttempt = z.object(moments);
export type BookingAttempt = z.output<typeof bookingAttempt>;
