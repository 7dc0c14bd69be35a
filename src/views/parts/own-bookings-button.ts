import { html, nothing, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import { procedureOf } from "../../flow/procedures/index.ts";
import type { OpeningMessages } from "../../i18n/messages.ts";

/** Whoever has booked before need not agree to anything, or find the office open, to see that booking. */
export function ownBookingsButton(
  office: OfficeProfile,
  t: OpeningMessages,
  ask: () => void,
): TemplateResult | typeof nothing {
  if (!procedureOf(office).ownBookings) return nothing;
  return html`<div class="actions">
    <button type="button" class="plain" @click=${ask}>${t.ownBookings}</button>
  </div>`;
}
