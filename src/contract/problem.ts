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
  "malformed-request": 400,
  "content-too-large": 413,
  "not-found": 404,
  "method-not-allowed": 405,
  "unsupported-media-type": 415,
} as const;
export type ProblemCode = keyof typeof problemStatus;

/** Problem details (RFC 9457) with the contract's `code`; further members are ignored. */
export const problemDetails = z.object({
  type: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  code: z.string(),
  detail: z.optional(z.string()),
  /** A field's fault: JSON pointer into the request, and why. */
  errors: z.optional(z.array(z.object({ pointer: z.string(), code: z.string() }))),
  retryAfterSeconds: z.optional(z.number()),
  /** Why a slot may not be booked: a day's state, or `not-a-slot`. */
  reason: z.optional(z.string()),
  /** Tries left for the code. */
  attemptsLeft: z.optional(z.number()),
  /** What became of the booking. */
  bookingStatus: z.optional(statusFromServer),
});

export type Problem = Omit<z.output<typeof problemDetails>, "status" | "type" | "title"> & {
  /** The answer's own HTTP status. */
  readonly status: number;
};
