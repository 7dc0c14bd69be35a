import { bookingCalls } from "./bookings.ts";
import type { Call } from "./call.ts";
import { linkCalls } from "./links.ts";
import { officeCalls } from "./offices.ts";
import { peopleCalls } from "./people.ts";

/** Every call of the contract. */
export const calls: readonly Call[] = [
  ...officeCalls,
  ...bookingCalls,
  ...linkCalls,
  ...peopleCalls,
];
