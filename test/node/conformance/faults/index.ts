import { bookingFaults } from "./bookings.ts";
import { challengeFaults } from "./challenges.ts";
import type { Fault } from "./fault.ts";
import { lookupFaults } from "./lookups.ts";
import { mailFaults } from "./mails.ts";
import { peopleFaults } from "./people.ts";
import { readingFaults } from "./reading.ts";
import { seatFaults } from "./seats.ts";
import { stepFaults } from "./steps.ts";
import { wireFaults } from "./wire.ts";

export const faults: readonly Fault[] = [
  ...readingFaults,
  ...bookingFaults,
  ...challengeFaults,
  ...wireFaults,
  ...mailFaults,
  ...stepFaults,
  ...peopleFaults,
  ...lookupFaults,
  ...seatFaults,
];
