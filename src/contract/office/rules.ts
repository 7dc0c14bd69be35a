import * as z from "zod/mini";
import { Temporal } from "../../domain/temporal.ts";
import { plainDate, plainTime } from "../codecs.ts";
import { someOf, wholeNumber } from "../text.ts";

/** The rules by which an office offers slots: `BookingRules` of the domain, member by member. */

const whole = wholeNumber(0);
const positive = wholeNumber(1);

export const timeZone = z.string().check(z.refine(isTimeZone, "must be a time zone's IANA name"));

const closedDay = z.object({
  date: plainDate,
  /** A kind that this version does not know is a closure like any other. */
  kind: z.catch(z.enum(["holiday", "year-end", "office"]), "office"),
  name: z.string(),
});

export const calendar = z.object({
  weekdays: someOf(wholeNumber(1, 7)),
  closesAt: plainTime,
  closedDays: z.array(closedDay),
  closedDaysFrom: plainDate,
  closedDaysThrough: plainDate,
});

export const slots = z.object({
  times: z.discriminatedUnion("kind", [
    z.object({
      kind: z.literal("windows"),
      windows: someOf(z.object({ from: plainTime, to: plainTime })),
      stepMinutes: positive,
    }),
    z.object({ kind: z.literal("starts"), starts: someOf(plainTime) }),
  ]),
  minutes: wholeNumber(1, 24 * 60),
  atMost: z._default(z.boolean(), false),
  capacity: z._default(positive, 1),
});

const event = z.enum(["apply", "confirm"]);
const daysBefore = { event, days: whole, at: z.optional(plainTime) };

export const deadlines = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("minutes-before"), event, minutes: whole }),
    z.object({ kind: z.literal("calendar-days-before"), ...daysBefore }),
    z.object({ kind: z.literal("open-days-before"), ...daysBefore }),
  ]),
);

export const horizon = z.object({ days: wholeNumber(1, 366) });

export const limits = z._default(z.object({ perPersonPerDay: z.optional(positive) }), {});

function isTimeZone(name: string): boolean {
  try {
    // Not Intl: it takes abbreviations such as JST, which Temporal refuses.
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}
