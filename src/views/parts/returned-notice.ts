import { html, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import type { SlotNotice } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { notice } from "./notice.ts";
import { said } from "./said.ts";

/** Why a visitor who had sent is back at the slots: said once, with what is kept. */
export function returnedNotice(
  { problem, start }: SlotNotice,
  { limits }: OfficeProfile,
  { t, format }: FullLocale,
): TemplateResult {
  const slot = format.moment(start);
  const words = {
    "slot-taken": t.slotTaken(slot),
    "slot-not-bookable": t.slotNotBookable(slot),
    "daily-limit": t.dailyLimit(format.date(start), limits.perPersonPerDay ?? 1),
  };
  return html`<div role="alert">
    ${notice(
      "error",
      html`<p class="strong">${said(words[problem])}</p>
        <p>${t.typedIsKept}</p>`,
    )}
  </div>`;
}
