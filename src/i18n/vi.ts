import type { AllMessages } from "./messages.ts";
import { viAccount } from "./vi-account.ts";
import { viBooking } from "./vi-booking.ts";
import { viChallenge } from "./vi-challenge.ts";
import { viDeviceCheck } from "./vi-device-check.ts";
import { viHandOver } from "./vi-hand-over.ts";
import { viOpening } from "./vi-opening.ts";
import { viReceipt } from "./vi-receipt.ts";

export const vi: AllMessages = {
  ...viOpening,
  ...viBooking,
  ...viAccount,
  ...viDeviceCheck,
  ...viChallenge,
  ...viHandOver,
  ...viReceipt,
};
