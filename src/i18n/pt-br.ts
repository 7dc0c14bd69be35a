import type { AllMessages } from "./messages.ts";
import { ptBrAccount } from "./pt-br-account.ts";
import { ptBrBooking } from "./pt-br-booking.ts";
import { ptBrChallenge } from "./pt-br-challenge.ts";
import { ptBrDeviceCheck } from "./pt-br-device-check.ts";
import { ptBrHandOver } from "./pt-br-hand-over.ts";
import { ptBrOpening } from "./pt-br-opening.ts";
import { ptBrReceipt } from "./pt-br-receipt.ts";

export const ptBr: AllMessages = {
  ...ptBrOpening,
  ...ptBrBooking,
  ...ptBrAccount,
  ...ptBrDeviceCheck,
  ...ptBrChallenge,
  ...ptBrHandOver,
  ...ptBrReceipt,
};
