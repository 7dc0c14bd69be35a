import * as z from "zod/mini";
import { applicant, consentGiven, mailLanguage } from "./booking-request.ts";
import { booking } from "./booking.ts";
import { instant } from "./codecs.ts";
import { slug } from "./text.ts";

/** Longest password taken: long enough for any passphrase, short enough to be hashed without harm. */
export const LONGEST_PASSWORD = 128;

/** 4 to 40 letters, digits, dots, hyphens or underscores; upper and lower case are one. */
export const userId = z.string().check(z.regex(/^[a-z0-9][a-z0-9._-]{3,39}$/u));

/** As typed. The office's profile says how long it must be; nothing else is asked of it. */
const password = z
  .string()
  .check(z.refine<string>((text) => text !== "" && text.length <= 2 * LONGEST_PASSWORD));

/** A provisional registration (Kanazawa, national terms M5): the mail's link makes it a full one. */
export const registrationRequest = z.strictObject({
  /** Whose page the mail's link opens. */
  office: slug,
  userId,
  password,
  applicant,
  consents: z.array(consentGiven),
  language: mailLanguage,
});
export type RegistrationRequest = z.output<typeof registrationRequest>;

/** The same answer for a new mail address and for one that has an account: only its mailbox is told. */
export const registration = z.object({
  userId: z.string(),
  /** Until when the mail's link works. */
  activateBy: instant,
  serverTime: instant,
});
export type Registration = z.output<typeof registration>;

export const activationRequest = z.strictObject({ token: z.string() });
export const activation = z.object({ userId: z.string(), serverTime: instant });

export const sessionRequest = z.strictObject({ userId, password });
/** A bearer token, kept in memory only. */
export const session = z.object({
  token: z.string(),
  expiresAt: instant,
  serverTime: instant,
});

/** A signed-in person's bookings, at every office of this backend, soonest first. */
export const ownBookings = z.object({ bookings: z.array(booking), serverTime: instant });
