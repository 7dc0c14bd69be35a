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
};

export const booking = z.object({
  id: z.string().check(z.regex(/^[\w-]{1,64}$/u)),
  office: slug,
  acceptedAt: instant,
  ...moments,
  serverTime: instant,
  /** Lets whoever sent the request follow it; only in the answer to that request. */
  flow: z.optional(z.object({ token: z.string(), expiresAt: instant })),
  /** The state of the mail with the link. */
  mail: z.optional(z.object({ resendsLeft: wholeNumber(0), resendAt: instant })),
});
export type Booking = z.output<typeof booking>;

/** Whether a request with this idempotency key was committed; no personal data. */
export const bookingAttempt = z.object(moments);
export type BookingAttempt = z.output<typeof bookingAttempt>;
