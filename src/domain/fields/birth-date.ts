import type { Parsed } from "../applicant.ts";
import { Temporal } from "../temporal.ts";
import { toHalfWidth } from "./text.ts";

/** First western year of each era, newest first, with the letters and names people write. */
const eras = [
  { name: "令和", letter: "R", firstYear: 2019 },
  { name: "平成", letter: "H", firstYear: 1989 },
  { name: "昭和", letter: "S", firstYear: 1926 },
  { name: "大正", letter: "T", firstYear: 1912 },
  { name: "明治", letter: "M", firstYear: 1868 },
] as const;

const LONGEST_LIFE_YEARS = 120;

/** The western year of what was typed: `1980`, `昭和55`, `S55`, `H1`, `令和元`; `undefined` for anything else. */
export function parseYear(raw: string): number | undefined {
  const text = toHalfWidth(raw).replace(/年$/u, "").trim().toUpperCase();
  if (/^\d{4}$/u.test(text)) return Number(text);
  const match = /^(令和|平成|昭和|大正|明治|[RHSTM])\s*(元|\d{1,2})$/u.exec(text);
  if (!match) return undefined;
  const at = eras.findIndex(({ name, letter }) => name === match[1] || letter === match[1]);
  const era = eras[at];
  const inEra = match[2] === "元" ? 1 : Number(match[2]);
  if (!era || inEra === 0) return undefined;
  const year = era.firstYear + inEra - 1;
  // An era ends in the year in which the next one begins: there is no 昭和65.
  return year <= (eras[at - 1]?.firstYear ?? year) ? year : undefined;
}

/** A western year in Japanese eras: `昭和55年`; a year in which eras meet has two, `昭和64年／平成元年`. */
export function warekiOf(year: number): string | undefined {
  const at = eras.findIndex(({ firstYear }) => firstYear <= year);
  const era = eras[at];
  if (!era) return undefined;
  const inEra = year - era.firstYear + 1;
  const text = `${era.name}${inEra === 1 ? "元" : inEra}年`;
  const before = eras[at + 1];
  return inEra === 1 && before ? `${before.name}${year - before.firstYear + 1}年／${text}` : text;
}

/** @returns the date as `YYYY-MM-DD` */
export function parseBirthDate(
  typed: { readonly year: string; readonly month: string; readonly day: string },
  today: Temporal.PlainDate,
): Parsed {
  const year = parseYear(typed.year);
  const month = parsePart(typed.month);
  const day = parsePart(typed.day);
  if (year === undefined || month === undefined || day === undefined)
    return { fault: "not-a-date" };
  let date: Temporal.PlainDate;
  try {
    date = Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return { fault: "not-a-date" };
  }
  if (Temporal.PlainDate.compare(date, today) > 0) return { fault: "in-the-future" };
  if (date.year < today.year - LONGEST_LIFE_YEARS) return { fault: "too-long-ago" };
  return { value: date.toString() };
}

function parsePart(raw: string): number | undefined {
  const text = toHalfWidth(raw)
    .replace(/[月日]$/u, "")
    .trim();
  return /^\d{1,2}$/u.test(text) ? Number(text) : undefined;
}
