/** What decides which slots an office offers. Dates and times are the office's own (`timeZone`). */
export interface BookingRules {
  /** IANA name, such as `Asia/Tokyo`. */
  readonly timeZone: string;
  readonly calendar: OfficeCalendar;
  readonly slots: SlotRules;
  readonly deadlines: readonly Deadline[];
  readonly horizon: Horizon;
  readonly limits: Limits;
}

export interface OfficeCalendar {
  /** ISO weekdays on which the office is open: 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** When the office closes: the cut-off of a deadline whose document names no time of day. */
  readonly closesAt: Temporal.PlainTime;
  readonly closedDays: readonly ClosedDay[];
  /** `closedDays` is complete from this date … */
  readonly closedDaysFrom: Temporal.PlainDate;
  /** … through this one. Outside, nothing is offered: nobody knows which days are holidays. */
  readonly closedDaysThrough: Temporal.PlainDate;
}

export interface ClosedDay {
  readonly date: Temporal.PlainDate;
  readonly kind: ClosedDayKind;
  readonly name: string;
}

export type ClosedDayKind = "holiday" | "year-end" | "office";

export interface SlotRules {
  readonly times: SlotTimes;
  /** Length of a slot in minutes. */
  readonly minutes: number;
  /** The document says "at most" that long. */
  readonly atMost: boolean;
  /** How many people may hold the same slot. */
  readonly capacity: number;
}

export type SlotTimes =
  | {
      readonly kind: "windows";
      readonly windows: readonly SlotWindow[];
      /** Minutes from one start to the next within a window. */
      readonly stepMinutes: number;
    }
  | { readonly kind: "starts"; readonly starts: readonly Temporal.PlainTime[] };

/** A slot begins at or after `from` and ends at or before `to`. */
export interface SlotWindow {
  readonly from: Temporal.PlainTime;
  readonly to: Temporal.PlainTime;
}

/**
 * By when something must have happened for a slot. The stated moment itself is still in time.
 * `apply`: the applicant has sent the request. `confirm`: the booking stands.
 */
export type Deadline = { readonly event: DeadlineEvent } & DeadlineRule;
export type DeadlineEvent = "apply" | "confirm";
export type DeadlineRule =
  | { readonly kind: "minutes-before"; readonly minutes: number }
  | {
      readonly kind: "calendar-days-before" | "open-days-before";
      readonly days: number;
      /** Time of day; the office's closing time where the document names none. */
      readonly at?: Temporal.PlainTime | undefined;
    };

/** How far ahead slots are offered: through `days` days from the office's today. */
export interface Horizon {
  readonly days: number;
}

export interface Limits {
  /** How many bookings one person may hold on one day; no limit where absent. */
  readonly perPersonPerDay?: number | undefined;
}
