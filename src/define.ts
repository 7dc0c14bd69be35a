import { tellOwner } from "./contract/tell-owner.ts";
import { fillDivs } from "./fill-divs.ts";
import { HwOnlineBooking } from "./hw-online-booking.ts";
import { defineOpeningSteps } from "./views/opening-steps.ts";

const defined = customElements.get("hw-online-booking");
if (!defined) {
  defineOpeningSteps();
  customElements.define("hw-online-booking", HwOnlineBooking);
  fillDivs();
  document.addEventListener("DOMContentLoaded", fillDivs);
  new MutationObserver(fillDivs).observe(document, { childList: true, subtree: true });
} else if (defined !== HwOnlineBooking) {
  // A page may load two versions: the first one stays, whole.
  tellOwner("warn", "<script> が 2 つあり、先のものが動いています。1 つにしてください。");
}
