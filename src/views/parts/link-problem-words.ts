import type { Problem } from "../../contract/problem.ts";
import type { Messages } from "../../i18n/messages.ts";

/** Each way in which a link can fail, in its own words. */
export function linkProblemWords(
  problem: Problem | undefined,
  t: Messages,
): { readonly title: string; readonly text: string } {
  switch (problem?.code) {
    case "link-unknown":
    case "validation-failed":
      return t.linkUnknown;
    case "link-expired":
      return t.linkExpired;
    case "link-superseded":
      return t.linkSuperseded;
    case "booking-ended": {
      const status = problem.bookingStatus;
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
