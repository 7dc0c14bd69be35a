import { Temporal } from "./temporal.ts";
import { todayAt } from "./clock.ts";

export const cancelChannels = ["online", "phone", "mail"] as const;
export type CancelChannel = (typeof cancelChannels)[number];

export interface CancellationRules {
  /** The ways to cancel before the day of the meeting. */
  readonly before: readonly CancelChannel[];
  /** The ways to cancel on the day itself, until the start. */
  readonly sameDay: readonly CancelChannel[];
  /** On the day itself a call is owed as well as the cancellation online. */
  readonly sameDayCallOwed: boolean;
  /** So many minutes late without a word counts as cancelled. */
  readonly noShowMinutes?: number | undefined;
}

export interface CancelWays {
  /** Empty once the meeting has begun. */
  readonly channels: readonly CancelChannel[];
  readonly sameDay: boolean;
  readonly callOwed: boolean;
}

/** How a booking may be cancelled at a moment. "The same day" is the office's date, not the visitor's. */
export function cancelWays(
  cancellation: CancellationRules,
  start: Temporal.ZonedDateTime,
  now: Temporal.Instant,
): CancelWays {
  const begun = Temporal.Instant.compare(now, start.toInstant()) >= 0;
  const sameDay = todayAt(start.timeZoneId, now).equals(start.toPlainDate());
  const channels = begun ? [] : sameDay ? cancellation.sameDay : cancellation.before;
  return {
    channels,
    sameDay,
    callOwed: sameDay && cancellation.sameDayCallOwed && channels.includes("online"),
  };
}
