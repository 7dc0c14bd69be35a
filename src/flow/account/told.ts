import type { AccountState } from "./state.ts";

/** What the rest of the widget needs to hear. */
export type Told =
  | "session-changed"
  | "account-passed"
  | "own-booking-cancelled"
  | "consents-outdated";

/** What a change among the account's screens means outside of them. */
export function toldBy(now: AccountState, before: AccountState): readonly Told[] {
  switch (now.screen) {
    case "passed":
      return ["session-changed", "account-passed"];
    case "own-bookings":
      if (before.screen === "signing-in") return ["session-changed"];
      return now.news.kind === "cancelled" ? ["own-booking-cancelled"] : [];
    case "sign-in":
      return now.notice.kind === "session-ended" ? ["session-changed"] : [];
    case "register":
      return now.notice.kind === "refused" && now.notice.problem.code === "terms-outdated"
        ? ["consents-outdated"]
        : [];
    default:
      return [];
  }
}
