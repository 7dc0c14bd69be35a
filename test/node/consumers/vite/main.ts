import "hw-online-booking/define";
import type { BookingEvents, HwOnlineBooking } from "hw-online-booking";

const element: HwOnlineBooking | null = document.querySelector("hw-online-booking");
element?.addEventListener("hw-ready", ({ detail }: BookingEvents["hw-ready"]) => {
  document.title = `ready: ${detail.office}`;
});
