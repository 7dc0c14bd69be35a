import type { HTMLAttributes } from "vue";
import type { BookingEvents, HwOnlineBooking } from "hw-online-booking";

type Capitalised<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Capitalised<Rest>}`
  : Capitalize<Name>;

/**
 * Vue 3: `<hw-online-booking office="otaru" api-base="https://api.example/v1" @hw-booked="…">` with its
 * types in templates. Write `/// <reference types="hw-online-booking/vue" />` at the top of one file of the program.
 */
export type HwOnlineBookingProps = HTMLAttributes &
  Partial<Pick<HwOnlineBooking, "office" | "profile" | "apiBase" | "headingLevel" | "lang">> & {
    /** The events, `@hw-ready` and so on. */
    [Name in keyof BookingEvents as `on${Capitalised<Name>}`]?: (
      event: BookingEvents[Name],
    ) => void;
  };

declare module "vue" {
  interface GlobalComponents {
    "hw-online-booking": new () => { $props: HwOnlineBookingProps };
  }
}
