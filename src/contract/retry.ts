import { ProblemError, UnreachableError } from "./errors.ts";
import { isTransientStatus } from "./problem.ts";

/** How often and how long a call is tried; milliseconds. */
export interface RetryPolicy {
  readonly tries: number;
  /** One try. */
  readonly tryMs: number;
  /** All tries and the pauses between them. */
  readonly totalMs: number;
}

export const readPolicy: RetryPolicy = { tries: 3, tryMs: 10_000, totalMs: 35_000 };
export const writePolicy: RetryPolicy = { tries: 3, tryMs: 20_000, totalMs: 45_000 };

/** A server's `Retry-After` is waited out up to here; a longer one becomes the visitor's button. */
export const LONGEST_WAIT_MS = 30_000;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 8_000;
/** These say by their code that trying again soon is no use, whatever their status. */
const SETTLED = new Set([
  "booking-paused",
  "resend-too-soon",
  "resend-limit",
  "code-locked",
  "lookup-locked",
  "sign-in-locked",
]);

/**
 * Tries a call until it is answered for good, with capped, fully jittered pauses.
 * @throws the last error; the signal's reason when the caller aborts
 */
export async function withRetries<T>(
  policy: RetryPolicy,
  call: (signal: AbortSignal) => Promise<T>,
  signal?: AbortSignal,
  random: () => number = Math.random,
): Promise<T> {
  const total = AbortSignal.timeout(policy.totalMs);
  const ended = signal ? AbortSignal.any([signal, total]) : total;
  for (let tried = 1; ; tried += 1) {
    signal?.throwIfAborted();
    try {
      return await call(AbortSignal.any([ended, AbortSignal.timeout(policy.tryMs)]));
    } catch (error) {
      signal?.throwIfAborted();
      if (tried >= policy.tries || total.aborted || !isTransient(error)) throw error;
      const pause = pauseMs(error, tried, random);
      if (pause > LONGEST_WAIT_MS) throw error;
      await sleep(pause, ended).catch(() => {
        signal?.throwIfAborted();
        throw error;
      });
    }
  }
}

export function isTransient(error: unknown): boolean {
  if (error instanceof ProblemError) {
    const { status, code } = error.problem;
    return (isTransientStatus(status) && !SETTLED.has(code)) || code === "request-in-progress";
  }
  return error instanceof UnreachableError;
}

/** Whether a write that ended in this error may have been committed all the same. */
export function mayHaveCommitted(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return true;
  const { status, code } = error.problem;
  const keyIsKnown = code === "request-in-progress" || code === "idempotency-key-reused";
  return keyIsKnown || (status >= 500 && code !== "booking-paused");
}

function pauseMs(error: unknown, tried: number, random: () => number): number {
  const asked = error instanceof ProblemError ? error.problem.retryAfterSeconds : undefined;
  if (asked !== undefined) return asked * 1000;
  return random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tried - 1));
}

function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, ms);
    function done() {
      signal.removeEventListener("abort", stopped);
      resolve();
    }
    function stopped() {
      clearTimeout(timer);
      reject(signal.reason as Error);
    }
    signal.addEventListener("abort", stopped, { once: true });
    if (signal.aborted) stopped();
  });
}
