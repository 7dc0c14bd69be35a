import { toAvailability, type AvailabilityMonth } from "../contract/availability.ts";
import { ProblemError } from "../contract/errors.ts";
import type { Availability } from "../domain/slots.ts";
import type { StepContext } from "./step-element.ts";

/** What the backend says of a month. */
export type MonthTold =
  /** The backend's window is narrower than the profile's horizon: it offers nothing there, which is no failure. */
  | { readonly kind: "out-of-window" }
  | { readonly kind: "read"; readonly availability: Availability };

export interface MonthAnswer {
  readonly reading: MonthTold;
  readonly readAt: Temporal.Instant;
  /** In milliseconds. */
  readonly age: () => number;
}

/** Where months are asked for. */
export type Asking = Pick<StepContext, "api" | "office" | "clock">;

/** @throws {ApiError}, or the signal's reason */
export async function askMonth(
  { api, office, clock }: Asking,
  month: Temporal.PlainYearMonth,
  signal: AbortSignal,
): Promise<MonthAnswer> {
  const answer = await insideWindow(api.availability(office.id, month, signal));
  signal.throwIfAborted();
  if (answer) clock.sync(answer.serverTime);
  return {
    reading: answer
      ? { kind: "read", availability: toAvailability(answer) }
      : { kind: "out-of-window" },
    readAt: clock.now(),
    age: stopwatch(),
  };
}

async function insideWindow(
  reading: Promise<AvailabilityMonth>,
): Promise<AvailabilityMonth | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "month-out-of-window") {
      return undefined;
    }
    throw error;
  }
}

/** Milliseconds since now. A device that sleeps stops the one clock, and its owner may set the other. */
function stopwatch(): () => number {
  const monotonic = performance.now();
  const wall = Date.now();
  return () => Math.max(performance.now() - monotonic, Math.abs(Date.now() - wall));
}
