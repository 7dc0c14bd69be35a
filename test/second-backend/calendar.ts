import type { Profile } from "./office.ts";

/** Both sample offices are in Asia/Tokyo, which has had no summer time since 1951. */
const HOUR = 3_600_000;
const ZONE = 9 * HOUR;
const DAY = 24 * HOUR;

export interface Slot {
  /** Milliseconds since 1970, as all moments in here. */
  readonly start: number;
  readonly end: number;
}

export const dateOf = (moment: number): string =>
  new Date(moment + ZONE).toISOString().slice(0, 10);

/** RFC 3339 with the office's offset, in whole seconds. */
export const written = (moment: number): string =>
  `${new Date(moment + ZONE).toISOString().slice(0, 19)}+09:00`;

export const momentOf = (date: string, time: string): number =>
  Date.parse(`${date}T${time}:00+09:00`);

export const addDays = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

export function isOpenDay({ calendar }: Profile, date: string): boolean {
  const weekday = new Date(date).getUTCDay() || 7;
  return (
    calendar.weekdays.includes(weekday) && !calendar.closedDays.some((day) => day.date === date)
  );
}

/** The open day so many open days from a date, which itself does not count; negative looks back. */
export function openDayFrom(profile: Profile, date: string, days: number): string {
  const step = Math.sign(days);
  let found = date;
  for (let left = Math.abs(days); left > 0;) {
    found = addDays(found, step);
    if (isOpenDay(profile, found)) left -= 1;
  }
  return found;
}

/** The last moment for an event, which is still in time; at the latest the start. */
export function deadlineOf(profile: Profile, event: "apply" | "confirm", start: number): number {
  const rule = profile.deadlines.find((deadline) => deadline.event === event);
  if (!rule) return start;
  if (rule.kind === "minutes-before") return start - rule.minutes * 60_000;
  const day =
    rule.kind === "open-days-before"
      ? openDayFrom(profile, dateOf(start), -rule.days)
      : addDays(dateOf(start), -rule.days);
  return Math.min(start, momentOf(day, rule.at ?? profile.calendar.closesAt));
}

export function slotsOn(profile: Profile, date: string): Slot[] {
  if (!isOpenDay(profile, date)) return [];
  const { times, minutes } = profile.slots;
  const length = minutes * 60_000;
  if (times.kind === "starts") {
    return times.starts.map((time) => slotAt(momentOf(date, time), length));
  }
  return times.windows.flatMap(({ from, to }) => {
    const slots: Slot[] = [];
    const last = momentOf(date, to) - length;
    for (let at = momentOf(date, from); at <= last; at += times.stepMinutes * 60_000) {
      slots.push(slotAt(at, length));
    }
    return slots;
  });
}

function slotAt(start: number, length: number): Slot {
  return { start, end: start + length };
}

/** The last day on which times are offered: within the horizon, and within the list of closed days. */
export function lastDay(profile: Profile, now: number): string {
  const horizon = addDays(dateOf(now), profile.horizon.days);
  const known = profile.calendar.closedDaysThrough;
  return horizon < known ? horizon : known;
}
