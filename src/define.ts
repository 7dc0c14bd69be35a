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
  tellOwner(
    "warn",
    "スクリプトが 2 つあり、先のものだけが動きます。 Two copies of the script are loaded; the first one works. Keep one <script>.",
  );
}
