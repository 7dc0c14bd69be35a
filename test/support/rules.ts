import type { BookingRules, ClosedDay, Deadline, OfficeCalendar } from "../../src/domain/office.ts";
import type { Availability } from "../../src/domain/slots.ts";
import { Temporal } from "../../src/domain/temporal.ts";

/** National holidays as the Cabinet Office lists them, by hand, so that no library judges itself. */
const holidays: readonly (readonly [date: string, name: string])[] = [
  ["2026-01-01", "元日"],
  ["2026-01-12", "成人の日"],
  ["2026-02-11", "建国記念の日"],
  ["2026-02-23", "天皇誕生日"],
  ["2026-03-20", "春分の日"],
  ["2026-04-29", "昭和の日"],
  ["2026-05-03", "憲法記念日"],
  ["2026-05-04", "みどりの日"],
  ["2026-05-05", "こどもの日"],
  ["2026-05-06", "振替休日"],
  ["2026-07-20", "海の日"],
  ["2026-08-11", "山の日"],
  ["2026-09-21", "敬老の日"],
  ["2026-09-22", "国民の休日"],
  ["2026-09-23", "秋分の日"],
  ["2026-10-12", "スポーツの日"],
  ["2026-11-03", "文化の日"],
  ["2026-11-23", "勤労感謝の日"],
  ["2027-01-01", "元日"],
  ["2027-01-11", "成人の日"],
  ["2027-02-11", "建国記念の日"],
  ["2027-02-23", "天皇誕生日"],
  ["2027-03-21", "春分の日"],
  ["2027-03-22", "振替休日"],
  ["2027-04-29", "昭和の日"],
  ["2027-05-03", "憲法記念日"],
  ["2027-05-04", "みどりの日"],
  ["2027-05-05", "こどもの日"],
  ["2027-07-19", "海の日"],
  ["2027-08-11", "山の日"],
  ["2027-09-20", "敬老の日"],
  ["2027-09-23", "秋分の日"],
  ["2027-10-11", "スポーツの日"],
  ["2027-11-03", "文化の日"],
  ["2027-11-23", "勤労感謝の日"],
];

const yearEnds = ["2026", "2027"].flatMap((year) =>
  ["01-02", "01-03", "12-29", "12-30", "12-31"].map((day) => `${year}-${day}`),
);

export const date = (text: string) => Temporal.PlainDate.from(text);
export const time = (text: string) => Temporal.PlainTime.from(text);

/** The office's wall time: `at("2026-05-07T10:00")`. */
export function at(text: string): Temporal.ZonedDateTime {
  return Temporal.PlainDateTime.from(text).toZonedDateTime("Asia/Tokyo");
}

/** The same as a moment: `now("2026-05-07T09:59:59")`. */
export const now = (text: string) => at(text).toInstant();

export function closed(on: string, name: string, kind: ClosedDay["kind"] = "office"): ClosedDay {
  return { date: date(on), kind, name };
}

export function officeCalendar(changes: Partial<OfficeCalendar> = {}): OfficeCalendar {
  return {
    weekdays: [1, 2, 3, 4, 5],
    closesAt: time("17:15"),
    closedDays: [
      ...holidays.map(([on, name]) => closed(on, name, "holiday")),
      ...yearEnds.map((on) => closed(on, "年末年始", "year-end")),
    ],
    closedDaysFrom: date("2026-01-01"),
    closedDaysThrough: date("2027-12-31"),
    ...changes,
  };
}

/** Half hours 10–12 and 13–16 on weekdays, no deadline, sixty days ahead, one person a slot. */
export function officeRules(changes: Partial<BookingRules> = {}): BookingRules {
  return {
    timeZone: "Asia/Tokyo",
    calendar: officeCalendar(),
    slots: halfHours([
      ["10:00", "12:00"],
      ["13:00", "16:00"],
    ]),
    deadlines: [],
    horizon: { days: 60 },
    limits: {},
    ...changes,
  };
}

/** Slots of `minutes` in windows given as `["10:00", "12:00"]`. */
export function windows(
  hours: readonly (readonly [from: string, to: string])[],
  minutes: number,
  stepMinutes: number,
): BookingRules["slots"] {
  return {
    times: {
      kind: "windows",
      windows: hours.map(([from, to]) => ({ from: time(from), to: time(to) })),
      stepMinutes,
    },
    minutes,
    atMost: false,
    capacity: 1,
  };
}

export const halfHours = (hours: readonly (readonly [string, string])[]) => windows(hours, 30, 30);

/** Slots of `minutes` at fixed starts. */
export function starts(times: readonly string[], minutes: number): BookingRules["slots"] {
  return {
    times: { kind: "starts", starts: times.map(time) },
    minutes,
    atMost: false,
    capacity: 1,
  };
}

/** Built when asked: without native Temporal a table cannot hold a time before the polyfill is in. */
export const deadlines = {
  applyTwoOpenDaysBeforeAt16: (): Deadline => ({
    event: "apply",
    kind: "open-days-before",
    days: 2,
    at: time("16:00"),
  }),
  applyTwoOpenDaysBefore: (): Deadline => ({ event: "apply", kind: "open-days-before", days: 2 }),
  confirmTheOpenDayBefore: (): Deadline => ({
    event: "confirm",
    kind: "open-days-before",
    days: 1,
  }),
  confirmTheDayBefore: (): Deadline => ({
    event: "confirm",
    kind: "calendar-days-before",
    days: 1,
  }),
  applyAnHourBefore: (): Deadline => ({ event: "apply", kind: "minutes-before", minutes: 60 }),
};

/** What a backend says is left: `availability({ "2026-05-07T10:00": 1 })`. */
export function availability(
  remaining: Readonly<Record<string, number>>,
  closures: readonly ClosedDay[] = [],
): Availability {
  return {
    remaining: new Map(
      Object.entries(remaining).map(([start, seats]) => [at(start).epochMilliseconds, seats]),
    ),
    closures,
  };
}
