import { toRfc3339 } from "../../src/contract/codecs.ts";
import { reasonOf, type Report } from "./report.ts";

export function toJson(reported: Report): string {
  const { office, now, month, days } = reported;
  const time = (at: Temporal.Instant | Temporal.ZonedDateTime) => toRfc3339(at, office.timeZone);
  const report = {
    office: office.id,
    now: time(now),
    month: month.toString(),
    days: days.map((day) => ({
      date: day.date.toString(),
      state: day.state,
      reason: reasonOf(day, reported),
      slots: day.slots.map(({ start, end, applyBy }) => ({
        start: time(start),
        end: time(end),
        deadline: time(applyBy),
      })),
    })),
  };
  return JSON.stringify(report, null, 2);
}
