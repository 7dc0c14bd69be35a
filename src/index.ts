export { HwOnlineBooking } from "./hw-online-booking.ts";
export type { BookingEvents } from "./events.ts";
