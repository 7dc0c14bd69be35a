/** Prints dates and times in one language, always on the office's clock. */
export interface Format {
  readonly timeZone: string;
  /** 2026年5月7日(木) */
  date(at: Temporal.Instant | Temporal.ZonedDateTime | Temporal.PlainDate): string;
  /** 2026年5月7日 */
  plainDate(date: Temporal.PlainDate): string;
  /** 5月7日(木) */
  shortDate(at: Temporal.Instant | Temporal.ZonedDateTime | Temporal.PlainDate): string;
  /** 2026年5月 */
  month(month: Temporal.PlainYearMonth): string;
  /** 10:00 */
  time(at: Temporal.Instant | Temporal.ZonedDateTime | Temporal.PlainTime): string;
  /** 5月7日(木) 17:15 */
  moment(at: Temporal.Instant | Temporal.ZonedDateTime): string;
  /** 10:00〜10:30 */
  timeRange(span: Span): string;
  /** 2026年5月7日(木) 10:00〜10:30 */
  slot(span: Span): string;
  /** The names of the week's days from Sunday, short and long. */
  weekdays(): readonly { readonly short: string; readonly long: string }[];
  list(items: readonly string[]): string;
  /** Sentences in a row: with a space between them where the language has one. */
  sentences(texts: readonly string[]): string;
}
type AnyTime = Temporal.Instant | Temporal.ZonedDateTime;
interface Span {
  readonly start: AnyTime;
  readonly end: AnyTime;
}

const cache = new Map<string, Intl.DateTimeFormat>();

/** One for days and moments alike: to make one takes a slow phone a tenth of a second. */
function formatter(language: string, options: Intl.DateTimeFormatOptions) {
  const key = `${language} ${Object.entries(options).join()}`;
  let format = cache.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" });
    cache.set(key, format);
  }
  return format;
}

const day = { month: "long", day: "numeric", weekday: "short" } as const;
const clock = { hour: "numeric", minute: "2-digit", hourCycle: "h23" } as const;
const DAY_MS = 86_400_000;
/** 1970-01-04, a Sunday. */
const SUNDAY_MS = 3 * DAY_MS;

export function createFormat(language: string, timeZone: string): Format {
  const isCjk = /^(ja|zh)/u.test(language);
  const print = (
    at: AnyTime | Temporal.PlainDate | Temporal.PlainTime,
    options: Intl.DateTimeFormatOptions,
  ): string => formatter(language, options).format(wallMs(at, timeZone));
  const date = (at: AnyTime | Temporal.PlainDate) => print(at, { year: "numeric", ...day });
  const shortDate = (at: AnyTime | Temporal.PlainDate) => print(at, day);
  const time = (at: AnyTime | Temporal.PlainTime) => print(at, clock);
  const timeRange = ({ start, end }: Span) =>
    `${time(start)}${language === "ja" ? "〜" : "–"}${time(end)}`;
  const glue = isCjk ? " " : ", ";
  return {
    timeZone,
    date,
    plainDate: (date) => print(date, { year: "numeric", month: "long", day: "numeric" }),
    shortDate,
    month: (month) => print(month.toPlainDate({ day: 1 }), { year: "numeric", month: "long" }),
    time,
    moment: (at) => `${shortDate(at)}${glue}${time(at)}`,
    timeRange,
    slot: (span) => `${date(span.start)}${glue}${timeRange(span)}`,
    weekdays: () =>
      [..."0123456"].map((_, index) => {
        const name = (weekday: "narrow" | "short" | "long") =>
          formatter(language, { weekday }).format(SUNDAY_MS + index * DAY_MS);
        // "Thứ 2" does not fit the column of a narrow calendar; calendars say T2.
        return { short: name(language === "vi" ? "narrow" : "short"), long: name("long") };
      }),
    list: (items) => new Intl.ListFormat(language, { type: "conjunction" }).format(items),
    sentences: (texts) => texts.join(isCjk ? "" : " "),
  };
}

/**
 * What the office's wall shows, as if its clock were UTC's. Not by `toZonedDateTime()` for a bare date: a calendar
 * prints hundreds of them.
 */
function wallMs(at: AnyTime | Temporal.PlainDate | Temporal.PlainTime, timeZone: string): number {
  if ("epochMilliseconds" in at) {
    const there = "toInstant" in at ? at.withTimeZone(timeZone) : at.toZonedDateTimeISO(timeZone);
    return at.epochMilliseconds + there.offsetNanoseconds / 1_000_000;
  }
  return "hour" in at
    ? (at.hour * 60 + at.minute) * 60_000
    : Date.UTC(at.year, at.month - 1, at.day);
}
