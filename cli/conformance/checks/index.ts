import type { Check } from "../check.ts";
import { accountChecks } from "./accounts.ts";
import { answersChecks } from "./answers.ts";
import { availabilityChecks } from "./availability.ts";
import { bookingChecks } from "./bookings.ts";
import { cachingChecks } from "./caching.ts";
import { cancellingChecks } from "./cancelling.ts";
import { challengeChecks } from "./challenges.ts";
import { corsChecks } from "./cors.ts";
import { deadlineChecks } from "./deadlines.ts";
import { deskChecks } from "./desk.ts";
import { hostileChecks } from "./hostile.ts";
import { idempotencyChecks } from "./idempotency.ts";
import { linkChecks } from "./links.ts";
import { lookupChecks } from "./lookups.ts";
import { mailAgainChecks } from "./mails-again.ts";
import { parallelChecks } from "./parallel.ts";
import { readingChecks } from "./reading.ts";
import { receiptChecks } from "./receipts.ts";
import { sessionChecks } from "./sessions.ts";
import { strictChecks } from "./strict.ts";
import { termsChecks } from "./terms-changes.ts";
import { testInterfaceChecks } from "./test-interface.ts";

/** In the order in which they run: what others rest on comes first. */
export const allChecks: readonly Check[] = [
  ...testInterfaceChecks,
  ...readingChecks,
  ...cachingChecks,
  ...corsChecks,
  ...availabilityChecks,
  ...bookingChecks,
  ...idempotencyChecks,
  ...challengeChecks,
  ...parallelChecks,
  ...strictChecks,
  ...hostileChecks,
  ...termsChecks,
  ...deadlineChecks,
  ...deskChecks,
  ...linkChecks,
  ...lookupChecks,
  ...cancellingChecks,
  ...mailAgainChecks,
  ...receiptChecks,
  ...accountChecks,
  ...sessionChecks,
  ...answersChecks,
];
