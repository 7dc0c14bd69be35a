import { html, nothing } from "lit";
import type { Problem } from "../../contract/problem.ts";
import type { OwnBookingsNews } from "../../flow/account/state.ts";
import { contactBelow } from "../parts/contact-below.ts";
import { notice } from "../parts/notice.ts";
import { said } from "../parts/said.ts";
import { slotText } from "../parts/slot-text.ts";
import type { AccountLocale } from "./account-element.ts";

/** What came of a cancellation; where it was refused, where to find how to reach the office. */
export function cancelNews(news: OwnBookingsNews, { t, format }: AccountLocale) {
  if (news.kind === "none") return nothing;
  const slot = slotText(news.booking, format);
  switch (news.kind) {
    case "cancelled":
      return notice("success", said(t.cancelledNow(slot)));
    case "cancel-lost":
      return notice("warning", said(t.cancelLost(slot)));
    case "cancel-refused":
      return notice(
        "error",
        html`<p>${said(refusal(news.problem, slot, t))}</p>
          ${contactBelow(t)}`,
      );
  }
}

function refusal({ code, reason }: Problem, slot: string, t: AccountLocale["t"]): string {
  if (code !== "cancel-closed") return t.cancelRefused(slot);
  return reason === "begun" ? t.cancelTooLate(slot) : t.cancelByPhone(slot);
}
