import * as z from "zod/mini";
import { Temporal } from "../domain/temporal.ts";

/** Builds a codec between ISO text on the wire and a Temporal value; text that does not parse is an issue, never a throw. */
function isoText<T extends { toString(): string }>(
  format: string,
  pattern: RegExp,
  parse: (text: string) => T,
  print: (value: T) => string = String,
) {
  return z.codec(z.string().check(z.regex(pattern, `must be ${format}`)), z.custom<T>(), {
    decode: (text, context) => {
      try {
        return parse(text);
      } catch {
        context.issues.push({ code: "custom", input: text, message: `must be ${format}` });
        return z.NEVER;
      }
    },
    encode: print,
  });
}

const OFFSET_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/u;

/** A date of the office's calendar, `2026-05-07`. */
export const plainDate = isoText("a date YYYY-MM-DD", /^\d{4}-\d{2}-\d{2}$/u, (text) =>
  Temporal.PlainDate.from(text),
);

/** A time on the office's clock, `16:00`. */
export const plainTime = isoText(
  "a time HH:MM",
  /^\d{2}:\d{2}$/u,
  (text) => Temporal.PlainTime.from(text),
  (time) => time.toString({ smallestUnit: "minute" }),
);

/** A month, `2026-05`. */
export const plainMonth = isoText("a month YYYY-MM", /^\d{4}-\d{2}$/u, (text) =>
  Temporal.PlainYearMonth.from(text),
);

/** A moment: RFC 3339 with an offset, `2026-05-07T10:00:00+09:00`. A time without an offset is a violation. */
export const instant = isoText("an RFC 3339 time with an offset", OFFSET_TIME, (text) =>
  Temporal.Instant.from(text),
);

/** A moment as the wire writes it: the zone's wall time with its offset and no RFC 9557 suffix. */
export function toRfc3339(at: Temporal.Instant | Temporal.ZonedDateTime, timeZone: string): string {
  const zoned = "toInstant" in at ? at : at.toZonedDateTimeISO(timeZone);
  return zoned.withTimeZone(timeZone).toString({ timeZoneName: "never", smallestUnit: "second" });
}
