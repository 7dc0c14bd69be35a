import type { Clock } from "../src/domain/clock.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { Backend } from "./backend.ts";

/** Starts at a moment and runs on from there at the device's pace. */
export function clockFrom(rfc3339: string, deviceNow = () => Date.now()): Clock {
  const startedAt = deviceNow();
  return {
    now: () => Temporal.Instant.from(rfc3339).add({ milliseconds: deviceNow() - startedAt }),
  };
}

/** Stands still at a moment. */
export function clockAt(rfc3339: string): Clock {
  // Read late: where Temporal is a polyfill, it may not have loaded when the server is made.
  return { now: () => Temporal.Instant.from(rfc3339) };
}

/** A test's hand on the server's time. */
export class ClockControl {
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  now(): Temporal.Instant {
    return this.#backend.now();
  }

  /** @param rfc3339 where time stands still from now on */
  set(rfc3339: string): void {
    this.#backend.state.testNow = String(Temporal.Instant.from(rfc3339));
  }

  advance(duration: Temporal.DurationLike | string): void {
    this.set(String(this.now().add(duration)));
  }
}
