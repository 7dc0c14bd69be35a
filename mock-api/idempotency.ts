import type { Backend } from "./backend.ts";
import { isPast } from "./booking-record.ts";
import { Refusal } from "./refusal.ts";
import type { AttemptRecord } from "./records/booking.ts";

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** The key as it is compared; an empty text where there is none. */
export function keyOf(request: Request): string {
  return request.headers.get("idempotency-key")?.toLowerCase() ?? "";
}

/** @throws {Refusal} */
export function judgeKey(key: string): void {
  if (!UUID.test(key)) throw new Refusal("idempotency-key-missing");
}

/** What was committed with a key; a key is forgotten, with the answer, when its time is over. */
export function findAttempt<T extends { attempt?: AttemptRecord }>(
  key: string,
  records: readonly T[],
  backend: Backend,
): { readonly record: T; readonly attempt: AttemptRecord } | undefined {
  const now = backend.now();
  for (const record of records) {
    if (record.attempt && isPast(record.attempt.until, now)) delete record.attempt;
    if (record.attempt?.key === key) return { record, attempt: record.attempt };
  }
  return undefined;
}
