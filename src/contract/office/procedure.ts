import * as z from "zod/mini";
import { httpsUrl, mailAddress, someOf, wholeNumber } from "../text.ts";
import { field } from "./field.ts";

const linkMinutes = wholeNumber(1, 7 * 24 * 60);

/** How a request becomes a booking; each kind with its own figures. */
export const procedure = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("email-link"), linkMinutes }),
  z.object({
    kind: z.literal("office-reply"),
    replyWithinOpenDays: wholeNumber(1, 60),
    /** Terms that change after the request must be agreed to anew, else it is void (Wajima 6(4)(5)). */
    reconsent: z._default(z.boolean(), false),
  }),
  z.object({
    kind: z.literal("receipt"),
    /** So many open days before the meeting its address is told (Kanagawa 4(5)ウ). */
    meetingToldOpenDays: wholeNumber(0, 60),
  }),
  z.object({
    kind: z.literal("account"),
    linkMinutes,
    passwordLength: wholeNumber(8, 64),
    /** What a registration asks beside the ID and the password. */
    registration: someOf(field),
  }),
  z.object({
    kind: z.literal("mail"),
    address: mailAddress,
    /** A made-up address: no mail program is opened on it. */
    sample: z._default(z.boolean(), false),
    subject: z.string().check(z.regex(/^[^\r\n]+$/u, "must be one line")),
    replyWithinOpenDays: z.optional(wholeNumber(1, 60)),
  }),
  z.object({ kind: z.literal("external"), url: httpsUrl }),
]);
