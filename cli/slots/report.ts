import type { OfficeProfile } from "../../src/contract/office.ts";
import type { Closure } from "../../src/domain/open-days.ts";
import { todayAt } from "../../src/domain/clock.ts";
import { slotsOn, type Day } from "../../src/domain/slots.ts";
import { Temporal } from "../../src/domain/temporal.ts";

/** A month of an office as seen at a moment. */
export interface Report {
  readonly office: OfficeProfile;
  readonly now: Temporal.Instant;
  readonly month: Temporal.PlainYearMonth;
  readonly days: readonly Day[];
}

/** Why a day offers nothing, or `null` where it offers something. */
export function reasonOf(day: Day, report: Report): string | null {
  switch (day.state) {
    case "open":
      return null;
    case "closed":
      return day.closure ? closureReason(day.closure) : "closed";
    case "deadline-passed":
      return isDeadlineUnknown(day.date, report)
        ? `its deadline lies before ${listBegins(report)}`
        : "deadline passed";
    case "beyond-horizon":
      return outsideReason(day, report);
    case "full":
    case "past":
      return day.state;
  }
}

/** To the rules a day that the list of closed days does not cover is like one beyond the horizon. */
export function isOutsideList({ date, state }: Day, { office, now }: Report): boolean {
  if (state !== "beyond-horizon") return false;
  const { closedDaysFrom, closedDaysThrough } = office.calendar;
  const horizon = todayAt(office.timeZone, now).add(office.horizon);
  return (
    Temporal.PlainDate.compare(date, closedDaysFrom) < 0 ||
    (Temporal.PlainDate.compare(date, closedDaysThrough) > 0 &&
      Temporal.PlainDate.compare(date, horizon) <= 0)
  );
}

/** Whether a longer list of closed days might let the day be offered. */
export function isListTooShort(day: Day, report: Report): boolean {
  return (
    isOutsideList(day, report) ||
    (day.state === "deadline-passed" && isDeadlineUnknown(day.date, report))
  );
}

function outsideReason(day: Day, report: Report): string {
  if (!isOutsideList(day, report)) return "beyond the horizon";
  const { closedDaysFrom, closedDaysThrough } = report.office.calendar;
  return Temporal.PlainDate.compare(day.date, closedDaysFrom) < 0
    ? `before ${listBegins(report)}`
    : `after the list of closed days ends (${closedDaysThrough})`;
}

function listBegins({ office }: Report): string {
  return `the list of closed days begins (${office.calendar.closedDaysFrom})`;
}

/** Open days are counted back only as far as the list goes. */
function isDeadlineUnknown(date: Temporal.PlainDate, { office }: Report): boolean {
  return (
    slotsOn(date, office).length === 0 && slotsOn(date, { ...office, deadlines: [] }).length > 0
  );
}

function closureReason(closure: Closure): string {
  if (closure.kind === "weekend") return "weekend";
  const kind = closure.kind === "office" ? "office closure" : closure.kind;
  return `${kind}: ${closure.name}`;
}
