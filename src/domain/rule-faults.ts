import type { BookingRules } from "./office.ts";
import { isKnown, isOpenDay } from "./open-days.ts";
import { slotsOn, type Slot } from "./slots.ts";
import { Temporal } from "./temporal.ts";

/** What makes a set of rules unable to work, and where: `path` is the member's, in dots and brackets. */
export interface RuleFault {
  readonly path: string;
  readonly message: string;
}

/** Every fault that a schema cannot see, because it lies between two members. */
export function findRuleFaults(rules: BookingRules): RuleFault[] {
  const faults = [...calendarFaults(rules), ...slotFaults(rules), ...deadlineFaults(rules)];
  if (faults.length > 0 || someSlotIsOffered(rules)) return faults;
  return [
    { path: "deadlines", message: "no slot is both within the horizon and before its deadline" },
  ];
}

function calendarFaults({ calendar }: BookingRules): RuleFault[] {
  const { closedDays, closedDaysFrom: from, closedDaysThrough: through } = calendar;
  if (Temporal.PlainDate.compare(from, through) > 0) {
    return [
      {
        path: "calendar.closedDaysThrough",
        message: `${through} is before calendar.closedDaysFrom ${from}: the list of closed days covers no day`,
      },
    ];
  }
  const faults: RuleFault[] = [];
  const seen = new Set<string>();
  closedDays.forEach(({ date }, index) => {
    const path = `calendar.closedDays[${index}].date`;
    if (!isKnown(date, calendar)) {
      faults.push({ path, message: `${date} lies outside the list's range ${from} to ${through}` });
    }
    if (seen.has(date.toString())) faults.push({ path, message: `${date} is listed twice` });
    seen.add(date.toString());
  });
  return faults;
}

/** No clock time stands for the end of a day. */
const lastMinute = { hour: 23, minute: 59 };

function slotFaults({ slots }: BookingRules): RuleFault[] {
  const { times, minutes } = slots;
  if (times.kind === "starts") {
    const sorted = [...times.starts].sort(Temporal.PlainTime.compare);
    const last = sorted.at(-1);
    if (last && last.until(lastMinute).total("minutes") + 1 < minutes) {
      const message = `a slot of ${minutes} minutes that starts at ${last} ends on the next day`;
      return [{ path: "slots.times.starts", message }];
    }
    return sorted.flatMap((start, index) => {
      const before = sorted[index - 1];
      return before && before.until(start).total("minutes") < minutes
        ? [
            {
              path: "slots.times.starts",
              message: `${before} and ${start} are less than ${minutes} minutes apart`,
            },
          ]
        : [];
    });
  }
  const faults: RuleFault[] = [];
  if (times.stepMinutes < minutes) {
    faults.push({
      path: "slots.times.stepMinutes",
      message: `${times.stepMinutes} is less than slots.minutes ${minutes}: slots would overlap`,
    });
  }
  times.windows.forEach(({ from, to }, index) => {
    const path = `slots.times.windows[${index}]`;
    if (Temporal.PlainTime.compare(to, from) <= 0) {
      faults.push({ path, message: `ends at ${to}, before or when it starts at ${from}` });
    } else if (from.until(to).total("minutes") < minutes) {
      faults.push({
        path,
        message: `${from} to ${to} is too short for a slot of ${minutes} minutes`,
      });
    }
    times.windows.forEach((window, other) => {
      const overlaps =
        other < index &&
        Temporal.PlainTime.compare(window.from, to) < 0 &&
        Temporal.PlainTime.compare(from, window.to) < 0;
      if (overlaps) faults.push({ path, message: `overlaps slots.times.windows[${other}]` });
    });
  });
  return faults;
}

function deadlineFaults(rules: BookingRules): RuleFault[] {
  const faults: RuleFault[] = [];
  rules.deadlines.forEach((deadline, index) => {
    const path = `deadlines[${index}]`;
    const first = rules.deadlines.findIndex(({ event }) => event === deadline.event);
    if (first < index) {
      faults.push({
        path,
        message: `is a second deadline for "${deadline.event}" beside deadlines[${first}]`,
      });
    }
    const leadDays =
      deadline.kind === "minutes-before" ? Math.floor(deadline.minutes / (24 * 60)) : deadline.days;
    if (leadDays > rules.horizon.days) {
      faults.push({
        path,
        message: `lies further back than the horizon of ${rules.horizon.days} days: no slot can meet it`,
      });
    }
  });
  return faults;
}

/** Looks from the calendar's end, where a walk back over open days has the most room. */
function someSlotIsOffered(rules: BookingRules): boolean {
  let date = rules.calendar.closedDaysThrough;
  while (isKnown(date, rules.calendar)) {
    const day = date;
    const isSeenInTime = ({ applyBy }: Slot) =>
      Temporal.PlainDate.compare(day, applyBy.toPlainDate().add(rules.horizon)) <= 0;
    if (isOpenDay(day, rules.calendar) && slotsOn(day, rules).some(isSeenInTime)) return true;
    date = date.subtract({ days: 1 });
  }
  return false;
}
