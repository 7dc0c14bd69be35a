import { easyAccount } from "./ja-x-easy-account.ts";
import { easyBooking } from "./ja-x-easy-booking.ts";
import { easyChallenge } from "./ja-x-easy-challenge.ts";
import { easyDeviceCheck } from "./ja-x-easy-device-check.ts";
import { easyHandOver } from "./ja-x-easy-hand-over.ts";
import { easyOpening } from "./ja-x-easy-opening.ts";
import { easyReceipt } from "./ja-x-easy-receipt.ts";
import type { AllMessages } from "./messages.ts";

export { createEasyFormat } from "./ja-x-easy-format.ts";

/** やさしい日本語: short sentences, easy words, and a reading over every kanji. */
export const easy: AllMessages = {
  ...easyOpening,
  ...easyBooking,
  ...easyAccount,
  ...easyDeviceCheck,
  ...easyChallenge,
  ...easyHandOver,
  ...easyReceipt,
};
