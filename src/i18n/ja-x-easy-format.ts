import { Temporal } from "../domain/temporal.ts";
import type { Format } from "./format.ts";
import { f, furigana, partsOf } from "./furigana.ts";

/**
 * Dates and times in easy Japanese: western years, weekdays in full, 午前 and 午後, "から" and "まで".
 * Not by `Intl`, which knows no readings.
 */
export function createEasyFormat(timeZone: string): Format {
  const at = (moment: Temporal.Instant | Temporal.ZonedDateTime | Temporal.PlainDate) =>
    "epochMilliseconds" in moment
      ? Temporal.Instant.fromEpochMilliseconds(moment.epochMilliseconds).toZonedDateTimeISO(
          timeZone,
        )
      : moment;
  const plainDate = ({ year, month, day }: Temporal.PlainDate | Temporal.ZonedDateTime) =>
    f`${year}年《ねん》${monthAndDay({ month, day })}`;
  const shortDate: Format["shortDate"] = (moment) => {
    const date = at(moment);
    return f`${monthAndDay(date)}（${WEEKDAYS[date.dayOfWeek % 7]?.long ?? ""}）`;
  };
  const time: Format["time"] = (moment) =>
    clock("epochMilliseconds" in moment ? (at(moment) as Temporal.ZonedDateTime) : moment);
  return {
    timeZone,
    date: (moment) => f`${at(moment).year}年《ねん》${shortDate(moment)}`,
    plainDate,
    shortDate,
    month: ({ year, month }) => f`${year}年《ねん》${month}月《がつ》`,
    time,
    moment: (moment) => f`${shortDate(moment)} ${time(moment)}`,
    timeRange: ({ start, end }) => f`${time(start)}から${time(end)}まで`,
    slot: ({ start, end }) =>
      f`${at(start).year}年《ねん》${shortDate(start)} ${time(start)}から${time(end)}まで`,
    weekdays: () => WEEKDAYS,
    list: (items) =>
      furigana(items.flatMap((item, index) => [...(index > 0 ? ["と"] : []), ...partsOf(item)])),
    sentences: (texts) => furigana(texts.flatMap(partsOf)),
  };
}

function monthAndDay({ month, day }: { readonly month: number; readonly day: number }): string {
  const own = OWN_DAYS[day];
  return own === undefined
    ? f`${month}月《がつ》${day}日《にち》`
    : furigana([`${month}`, { base: "月", reading: "がつ" }, { base: `${day}日`, reading: own }]);
}

function clock({ hour, minute }: { readonly hour: number; readonly minute: number }): string {
  const half = hour < 12 ? f`午前《ごぜん》` : f`午後《ごご》`;
  const full = f`${half}${hour % 12}時《じ》`;
  if (minute === 0) return full;
  return f`${full}${easyMinutes(minute)}`;
}

/** 5分 is read ごふん, 6分 ろっぷん. */
export function easyMinutes(minutes: number): string {
  return /[013468]$/u.test(`${minutes}`) ? f`${minutes}分《ぷん》` : f`${minutes}分《ふん》`;
}

/** The days of a month whose name is not the number and にち. */
const OWN_DAYS: Readonly<Record<number, string>> = {
  1: "ついたち",
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};

const WEEKDAYS = [
  { short: f`日《にち》`, long: f`日曜日《にちようび》` },
  { short: f`月《げつ》`, long: f`月曜日《げつようび》` },
  { short: f`火《か》`, long: f`火曜日《かようび》` },
  { short: f`水《すい》`, long: f`水曜日《すいようび》` },
  { short: f`木《もく》`, long: f`木曜日《もくようび》` },
  { short: f`金《きん》`, long: f`金曜日《きんようび》` },
  { short: f`土《ど》`, long: f`土曜日《どようび》` },
];
