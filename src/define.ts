import { HwOnlineBooking } from "./hw-online-booking.ts";
import { defineOpeningSteps } from "./views/opening-steps.ts";

// A page may load the script twice, or two versions of it: the first one stays, whole.
if (!customElements.get("hw-online-booking")) {
  defineOpeningSteps();
  customElements.define("hw-online-booking", HwOnlineBooking);
}
void import("./after-define.ts");
