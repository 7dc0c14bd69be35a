import { enAccount } from "./en-account.ts";
import { enBooking } from "./en-booking.ts";
import { enChallenge } from "./en-challenge.ts";
import { enDeviceCheck } from "./en-device-check.ts";
import { enHandOver } from "./en-hand-over.ts";
import { enOpening } from "./en-opening.ts";
import { enReceipt } from "./en-receipt.ts";
import type { AllMessages } from "./messages.ts";

export const en: AllMessages = {
  ...enOpening,
  ...enBooking,
  ...enAccount,
  ...enHandOver,
  ...enReceipt,
  ...enDeviceCheck,
  ...enChallenge,
};
