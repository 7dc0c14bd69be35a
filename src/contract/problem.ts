import * as z from "zod/mini";
import { statusFromServer } from "./booking.ts";

/** Every `code` of the contract with its HTTP status. */
export const problemStatus = {
  "office-not-found": 404,
  "terms-not-found": 404,
  "month-out-of-window": 404,
  "attempt-not-found": 404,
  "validation-failed": 422,
  "slot-taken": 409,
  "slot-not-bookable": 422,
  "terms-outdated": 409,
  "daily-limit": 409,
  "challenge-required": 403,
  "request-in-progress": 409,
  "idempotency-key-missing": 400,
  "idempotency-key-reused": 422,
  "rate-limited": 429,
  "booking-paused": 503,
  "flow-expired": 401,
  "resend-too-soon": 429,
  "resend-limit": 429,
  "code-wrong": 422,
  "code-locked": 429,
  "link-unknown": 404,
  "link-expired": 410,
  "link-superseded": 410,
  "booking-ended": 409,
  "cancel-closed": 409,
  "lookup-failed": 404,
  "lookup-locked": 429,
  "sign-in-failed": 401,
  "sign-in-locked": 429,
  "session-ended": 401,
  "malformed-request": 400,
  "content-too-large": 413,
  "not-found": 404,
  "method-not-allowed": 405,
  "unsupported-media-type": 415,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** Problem details (RFC 9457) with the contract's `code`; further members are ignored. */
export const problemDetails = z.object({
  code: z.string(),
  detail: told(z.string()),
  /** A field's fault: JSON pointer into the request, and why. */
  errors: told(z.array(z.object({ pointer: z.string(), code: z.string() }))),
  retryAfterSeconds: told(z.number()),
  /** Why a slot may not be booked (a day's state, or `not-a-slot`), or why it cannot be cancelled. */
  reason: told(z.string()),
  /** What to work out before the same is sent again; `challenge.ts` reads it, where it is needed. */
  challenge: z.optional(z.unknown()),
  /** Tries left for the code. */
  attemptsLeft: told(z.number()),
  /** What became of the booking. */
  bookingStatus: told(statusFromServer),
});

/** A member that helps where it is understood: what else stands there must not hide the refusal itself. */
function told<T extends z.ZodMiniType>(type: T) {
  return z.catch(z.optional(type), undefined);
}

export type Problem = z.output<typeof problemDetails> & {
  /** The answer's own HTTP status. */
  readonly status: number;
};

const TRANSIENT = new Set([408, 425, 429, 502, 503, 504]);

/** Whether trying again may help by the answer's status alone. */
export function isTransientStatus(status: number): boolean {
  return TRANSIENT.has(status);
}

/** Whether a refusal came before anyone looked at the request's key: it tells nothing of earlier tries. */
export function isTurnedAway({ status, code }: Problem): boolean {
  return TRANSIENT.has(status) || code === "session-ended";
}
