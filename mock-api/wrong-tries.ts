import { Temporal } from "../src/domain/temporal.ts";
import type { ProblemCode } from "../src/contract/problem.ts";
import type { Backend } from "./backend.ts";
import { Refusal } from "./refusal.ts";

const TRIES = 5;
const MINUTES = 15;

/**
 * Refuses while there were five wrong tries within 15 minutes, whether or not what they were tried on
 * exists: a lock must tell no more than a wrong password does.
 *
 * @throws {Refusal} with the seconds to wait
 */
export function judgeTries(on: string, locked: ProblemCode, backend: Backend): void {
  const now = backend.now();
  const lately = triesOn(on, backend);
  const first = lately.at(-TRIES);
  if (first === undefined) return;
  const wait = now.until(endOf(first)).total("seconds");
  throw new Refusal(locked, { retryAfterSeconds: Math.max(1, Math.ceil(wait)) });
}

export function countWrongTry(on: string, backend: Backend): void {
  const { wrongTries } = backend.state;
  // Nobody should be able to fill the store with names that they made up.
  for (const name of Object.keys(wrongTries)) {
    const lately = triesOn(name, backend);
    if (lately.length === 0) delete wrongTries[name];
  }
  wrongTries[on] = [...triesOn(on, backend), String(backend.now())];
}

export function forgetTries(on: string, backend: Backend): void {
  delete backend.state.wrongTries[on];
}

function triesOn(on: string, backend: Backend): string[] {
  const now = backend.now();
  return (backend.state.wrongTries[on] ?? []).filter(
    (tried) => Temporal.Instant.compare(now, endOf(tried)) < 0,
  );
}

function endOf(tried: string): Temporal.Instant {
  return Temporal.Instant.from(tried).add({ minutes: MINUTES });
}
