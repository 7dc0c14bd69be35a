import { enBooking } from "./en-booking.ts";
import { enOpening } from "./en-opening.ts";
import type { Messages } from "./messages.ts";

export const en: Messages = { ...enOpening, ...enBooking };
