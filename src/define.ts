import { tellOwner } from "./contract/tell-owner.ts";
import { HwOnlineBooking } from "./hw-online-booking.ts";
import { defineOpeningSteps } from "./views/opening-steps.ts";

const defined = customElements.get("hw-online-booking");
if (!defined) {
  defineOpeningSteps();
  customElements.define("hw-online-booking", HwOnlineBooking);
  void import("./fill-divs.ts").then(({ watchDivs }) => watchDivs());
} else if (defined !== HwOnlineBooking) {
  // A page may load two versions: the first one stays, whole.
  tellOwner("warn", "<script> が 2 つあります。1 つにしてください。");
}
