import { LitElement } from "lit";
import { tellOwner } from "./contract/tell-owner.ts";
import { HwOnlineBooking } from "./hw-online-booking.ts";
import { mends } from "./views/mends.ts";

/**
 * Puts the element into every `<div data-hw-office="…">`, for content systems that strip unknown tags.
 * What stands in the `div` becomes its fallback. No attribute but the element's own is taken over: a
 * content system that lets `data-…` pass must not let anything else pass with it.
 */
function fillDivs(): void {
  // What stands in a `div` may still be on its way.
  if (document.readyState === "loading") return;
  for (const div of document.querySelectorAll("[data-hw-office],[data-hw-profile]")) {
    if (div.querySelector("hw-online-booking")) continue;
    const widget = document.createElement("hw-online-booking");
    for (const name of HwOnlineBooking.observedAttributes) {
      const value = div.getAttribute(`data-hw-${name}`);
      if (value !== null) widget.setAttribute(name, value);
    }
    widget.append(...div.childNodes);
    div.append(widget);
  }
}

if (customElements.get("hw-online-booking") === HwOnlineBooking) {
  mends(LitElement);
  // Now, when the page has come as a whole, and after whatever is added to it.
  fillDivs();
  document.addEventListener("DOMContentLoaded", fillDivs);
  new MutationObserver(fillDivs).observe(document, { childList: true, subtree: true });
} else {
  tellOwner(
    "warn",
    "<script> が 2 つあり、先のものだけが動きます。1 つにしてください。 Two copies of the script are loaded; the first one works. Keep one <script>.",
  );
}
