import { defineElements } from "../define-elements.ts";
import { BeforeMeeting } from "./before-meeting.ts";
import { KeepBooking } from "./keep-booking.ts";

/** What stands beside a booking, wherever that is shown. */
export function defineBookedParts(): void {
  defineElements({ "hw-ob-before-meeting": BeforeMeeting, "hw-ob-keep-booking": KeepBooking });
}
