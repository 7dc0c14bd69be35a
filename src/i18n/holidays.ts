/** Japan's holidays as the national table names them; an office's calendar may name other days. */
export type NationalHoliday =
  | "元日"
  | "成人の日"
  | "建国記念の日"
  | "天皇誕生日"
  | "春分の日"
  | "昭和の日"
  | "憲法記念日"
  | "みどりの日"
  | "こどもの日"
  | "海の日"
  | "山の日"
  | "敬老の日"
  | "秋分の日"
  | "スポーツの日"
  | "文化の日"
  | "勤労感謝の日"
  | "振替休日"
  | "国民の休日";

/** A language's own name for each. */
export type HolidayNames = Readonly<Record<NationalHoliday, string>>;

/** A closed day's name in a language; as the office gave it where it is no national holiday. */
export function holidayName(names: HolidayNames, name: string): string {
  return Object.hasOwn(names, name) ? names[name as NationalHoliday] : name;
}
