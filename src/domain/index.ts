/**
 * The rules by which an office offers slots, for backends on Node: the same ones that the widget works
 * with. Call `loadTemporal()` once before anything else, on an engine without its own Temporal.
 */
export type * from "./applicant.ts";
export type * from "./office.ts";
export { fieldNames, longest } from "./applicant.ts";
export {
  bookingStatuses,
  canBecome,
  holdsSeat,
  linkExpiresAt,
  meetingToldOn,
  reconsentBy,
  replyDueAt,
  withinDailyLimit,
  type BookingStatus,
} from "./booking.ts";
export {
  cancelWays,
  type CancelChannel,
  type CancellationRules,
  type CancelWays,
} from "./cancellation.ts";
export { ServerClock, todayAt, type Clock } from "./clock.ts";
export { applyByOn, confirmBy, deadlineFor } from "./deadlines.ts";
export { parseBirthDate } from "./fields/birth-date.ts";
export { parseText } from "./fields/parse-field.ts";
export { isOpenDay, openDaysAfter, openDaysBefore } from "./open-days.ts";
export { foldName, isSamePerson } from "./person.ts";
export { findRuleFaults, type RuleFault } from "./rule-faults.ts";
export {
  dayOffer,
  isInTime,
  judgeStart,
  lastOfferedOn,
  monthOffer,
  slotsOn,
  type Availability,
  type Day,
  type DayState,
  type Slot,
} from "./slots.ts";
export { loadTemporal } from "./temporal.ts";
