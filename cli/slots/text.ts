import { toRfc3339 } from "../../src/contract/codecs.ts";
import type { Day, DayState, Slot } from "../../src/domain/slots.ts";
import { groupBy } from "../group-by.ts";
import { isListTooShort, isOutsideList, reasonOf, type Report } from "./report.ts";

/** By ISO weekday, 1 is Monday. */
const weekdays = ["", "月", "火", "水", "木", "金", "土", "日"] as const;
const sundayFirst = [7, 1, 2, 3, 4, 5, 6] as const;

const marks: Record<Exclude<DayState, "open">, string> = {
  closed: "休",
  "deadline-passed": "締",
  full: "満",
  "beyond-horizon": ".",
  past: "-",
};
const legend =
  "number: slots that may be applied for  休 closed  締 deadline passed  満 full  . beyond the horizon  ? outside the list of closed days  - past";

const OUTSIDE_LIST = "?";
const CELL_COLUMNS = 7;

export function toText(report: Report): string {
  const { office, now, month, days } = report;
  const head = `${office.name.ja} (${office.id})  ${month}  at ${toRfc3339(now, office.timeZone)}`;
  const sections = [
    head,
    `${calendar(report)}\n\n${legend}`,
    openDays(days),
    namedClosures(report),
    listGaps(report),
  ];
  return sections.filter((section) => section !== "").join("\n\n");
}

function calendar(report: Report): string {
  const { days } = report;
  const cells = days.map((day) => cell(`${String(day.date.day).padStart(2)} ${mark(day, report)}`));
  const blanks = (days[0]?.date.dayOfWeek ?? 0) % 7;
  const grid = [...Array.from({ length: blanks }, () => cell("")), ...cells];
  const rows = [sundayFirst.map((weekday) => cell(` ${weekdays[weekday]}`))];
  for (let at = 0; at < grid.length; at += 7) rows.push(grid.slice(at, at + 7));
  return rows.map((row) => row.join("").trimEnd()).join("\n");
}

function mark(day: Day, report: Report): string {
  if (day.state === "open") return String(day.slots.length);
  return isOutsideList(day, report) ? OUTSIDE_LIST : marks[day.state];
}

function openDays(days: readonly Day[]): string {
  const open = days.filter((day) => day.state === "open");
  if (open.length === 0) return "No day of this month can be applied for.";
  const lines = open.map(({ date, slots }) => {
    const count = `${slots.length} ${slots.length === 1 ? "slot" : "slots"}`;
    return `  ${dayText(date)}  ${count.padEnd(8)}  apply by ${deadlines(slots)}`;
  });
  return `Open days:\n${lines.join("\n")}`;
}

/** One moment where the day's slots share it; else the first slot's and the last one's. */
function deadlines(slots: readonly Slot[]): string {
  const texts = new Set(slots.map(({ applyBy }) => momentText(applyBy)));
  const [first, ...others] = texts;
  const last = others.at(-1);
  return last === undefined ? `${first}` : `${first} (first slot) … ${last} (last slot)`;
}

function namedClosures(report: Report): string {
  const closed = report.days.filter(({ closure }) => closure && closure.kind !== "weekend");
  const lines = closed.map((day) => `\n  ${dayText(day.date)}  ${reasonOf(day, report)}`);
  return lines.length > 0 ? `Closed:${lines.join("")}` : "";
}

/** Days that a longer list might let be offered: one line for all that share the reason. */
function listGaps(report: Report): string {
  const short = report.days.filter((day) => isListTooShort(day, report));
  const lines = [...groupBy(short, (day) => reasonOf(day, report))].map(([reason, days]) => {
    const ends = new Set([days[0], days.at(-1)].map((day) => (day ? dayText(day.date) : "")));
    return `\n  ${[...ends].join(" … ")}  ${reason}`;
  });
  return lines.length > 0 ? `The list of closed days is too short for:${lines.join("")}` : "";
}

function dayText(date: Temporal.PlainDate): string {
  return `${date} (${weekdays[date.dayOfWeek]})`;
}

function momentText(at: Temporal.ZonedDateTime): string {
  return `${dayText(at.toPlainDate())} ${at.toPlainTime().toString({ smallestUnit: "minute" })}`;
}

/** Pads to the terminal's columns, of which a Japanese character takes two. */
function cell(text: string): string {
  const columns = [...text].reduce((sum, character) => sum + (character > "\u2E80" ? 2 : 1), 0);
  return text + " ".repeat(Math.max(0, CELL_COLUMNS - columns));
}
