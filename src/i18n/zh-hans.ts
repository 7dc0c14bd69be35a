import type { AllMessages } from "./messages.ts";
import { zhHansAccount } from "./zh-hans-account.ts";
import { zhHansBooking } from "./zh-hans-booking.ts";
import { zhHansChallenge } from "./zh-hans-challenge.ts";
import { zhHansDeviceCheck } from "./zh-hans-device-check.ts";
import { zhHansHandOver } from "./zh-hans-hand-over.ts";
import { zhHansOpening } from "./zh-hans-opening.ts";
import { zhHansReceipt } from "./zh-hans-receipt.ts";

export const zhHans: AllMessages = {
  ...zhHansOpening,
  ...zhHansBooking,
  ...zhHansAccount,
  ...zhHansDeviceCheck,
  ...zhHansChallenge,
  ...zhHansHandOver,
  ...zhHansReceipt,
};
