import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { BookingEvents, HwOnlineBooking } from "hw-online-booking";

/**
 * React 19: `<hw-online-booking office="otaru" apiBase="https://api.example/v1">` with its types.
 * Write `/// <reference types="hw-online-booking/jsx" />` at the top of one file of the program.
 */
export type HwOnlineBookingProps = DetailedHTMLProps<
  HTMLAttributes<HwOnlineBooking>,
  HwOnlineBooking
> &
  Partial<Pick<HwOnlineBooking, "office" | "profile" | "apiBase" | "headingLevel">> & {
    [Name in keyof BookingEvents as `on${Name}`]?: (event: BookingEvents[Name]) => void;
  };

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "hw-online-booking": HwOnlineBookingProps;
    }
  }
}
