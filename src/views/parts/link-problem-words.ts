import type { LinkAction } from "../../contract/link.ts";
import type { Problem } from "../../contract/problem.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { LinkWords } from "./link-pages.ts";

/** Each way in which a link can fail, in its own words. */
export function linkProblemWords(
  problem: Problem | undefined,
  action: LinkAction,
  t: Messages,
): LinkWords {
  const agrees = action === "agree";
  switch (problem?.code) {
    case "link-unknown":
    case "validation-failed":
      return agrees ? t.agreeUnknown : t.linkUnknown;
    case "link-expired":
      return agrees ? t.agreeVoid : t.linkExpired;
    case "link-superseded":
      return agrees ? t.agreeUnknown : t.linkSuperseded;
    case "terms-outdated":
      return t.agreeOutdated;
    case "daily-limit":
      return t.linkDailyLimit;
    case "booking-ended": {
      const status = problem.bookingStatus;
      if (status === "expired" && agrees) return t.agreeVoid;
      return status === "cancelled" || status === "expired" || status === "confirmed"
        ? t.linkAlready[status]
        : t.linkAlready.other;
    }
    case "cancel-closed":
      return {
        title: t.linkCancelTitle,
        text: problem.reason === "begun" ? t.linkCancelClosed : t.linkCancelByPhone,
      };
    default:
      return t.linkFailed;
  }
}
