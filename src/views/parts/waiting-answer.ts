import { nothing } from "lit";
import type { Problem } from "../../contract/problem.ts";
import type { WaitingActivity } from "../../flow/state.ts";
import type { Messages } from "../../i18n/messages.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";

/** What came of the waiting screen's last press. */
export function waitingAnswer(activity: WaitingActivity, t: Messages) {
  switch (activity.kind) {
    case "idle":
      return nothing;
    case "resending":
    case "checking-code":
      return said(t.working);
    case "resent":
      return notice("success", said(activity.email ? t.resent(activity.email) : t.resentSame));
    case "lost":
      return notice("warning", said(t.actionLost));
    case "refused":
      return notice("error", said(refusal(activity.problem, t)));
  }
}

function refusal({ code, status, attemptsLeft, retryAfterSeconds }: Problem, t: Messages): string {
  switch (code) {
    case "code-wrong":
      return attemptsLeft === 0 ? t.codeLocked : t.codeWrong(attemptsLeft);
    case "code-locked":
      return t.codeLocked;
    case "resend-too-soon":
      return t.resendTooSoon(retryAfterSeconds);
    case "resend-limit":
      return t.resendLimit;
    case "flow-expired":
      return t.flowExpired;
    case "daily-limit":
      return t.linkDailyLimit.text;
    case "link-expired":
      return t.linkExpired.text;
    default:
      return status === 429 ? t.actionBusy(retryAfterSeconds) : t.actionRefused;
  }
}
