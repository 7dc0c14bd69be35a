import { Temporal } from "./temporal.ts";

/** Tells the moment. Every rule is told the time; none asks for it. */
export interface Clock {
  now(): Temporal.Instant;
}

export function fixedClock(rfc3339: string): Clock {
  const instant = Temporal.Instant.from(rfc3339);
  return { now: () => instant };
}

/** How far a device's two clocks may run apart before one of them must have stood still or been set. */
const DOUBT_MS = 5_000;

/**
 * The server's time, carried on by the device's monotonic clock, so that a wrong or changed device
 * clock moves neither "today" nor a cut-off. Until the first answer it can only use the device's.
 */
export class ServerClock implements Clock {
  #epochMs: number;
  #readAt: number;
  /** The device's own clock at that moment. */
  #wallAt: number;
  readonly #deviceNow: () => number;
  readonly #monotonic: () => number;

  constructor(deviceNow = () => Date.now(), monotonic = () => performance.now()) {
    this.#deviceNow = deviceNow;
    this.#monotonic = monotonic;
    this.#epochMs = this.#wallAt = deviceNow();
    this.#readAt = monotonic();
  }

  /** @param serverTime what the server said in the answer that has just arrived */
  sync(serverTime: Temporal.Instant): void {
    this.#epochMs = serverTime.epochMilliseconds;
    this.#readAt = this.#monotonic();
    this.#wallAt = this.#deviceNow();
  }

  /**
   * Whether it may be wrong: in some engines the monotonic clock stands still while the device sleeps. A device
   * whose clock was set looks the same; only the server can tell, and is asked.
   */
  get isDoubtful(): boolean {
    const passed = this.#monotonic() - this.#readAt;
    return Math.abs(this.#deviceNow() - this.#wallAt - passed) > DOUBT_MS;
  }

  now(): Temporal.Instant {
    return Temporal.Instant.fromEpochMilliseconds(
      Math.round(this.#epochMs + this.#monotonic() - this.#readAt),
    );
  }
}

/** The date that the office's wall calendar shows; never the visitor's. */
export function todayAt(timeZone: string, now: Temporal.Instant): Temporal.PlainDate {
  return now.toZonedDateTimeISO(timeZone).toPlainDate();
}
