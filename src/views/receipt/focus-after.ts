import type { LookupState } from "../../flow/receipt/machine.ts";
import { ERROR_SUMMARY_ID } from "../parts/error-summary.ts";
import { TITLE_ID } from "../parts/heading.ts";
import { CANCEL_ASK_ID, CANCEL_SURE_ID } from "./cancel-part.ts";
import { ANSWER_ID } from "./lookup-form.ts";

/** Where the focus goes: what was pressed is gone, or stands far from what came of it; `undefined` where it stays. */
export function focusAfter(now: LookupState, before: LookupState): string | undefined {
  switch (now.at) {
    case "form":
      if (!now.fault) return TITLE_ID;
      return now.fault.kind === "failed" ? ERROR_SUMMARY_ID : ANSWER_ID;
    case "looking-up":
      return now.from === "form" ? undefined : TITLE_ID;
    case "found":
      if (now.fault) return ANSWER_ID;
      return before.at === "cancel-asked" ? CANCEL_ASK_ID : TITLE_ID;
    case "cancel-asked":
      return CANCEL_SURE_ID;
    case "cancelling":
      return undefined;
    case "cancelled":
      return TITLE_ID;
  }
}
