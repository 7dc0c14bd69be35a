import { html, nothing, type TemplateResult } from "lit";
import type { OfficeProfile } from "../../contract/office.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { bookingRules } from "./booking-rules.ts";
import { said } from "./said.ts";

/** How long a consultation is and by which rules it is booked; on whose clock, for a visitor elsewhere. */
export function slotLead(
  office: OfficeProfile,
  now: Temporal.Instant,
  locale: FullLocale,
): TemplateResult {
  const { t, format } = locale;
  const { minutes, atMost } = office.slots;
  const sentences = [t.slotLead(minutes, atMost), ...bookingRules(office, locale)];
  return html`<p>
    ${said(format.sentences(sentences))}
    ${isElsewhere(office.timeZone, now) ? html`<b>${t.otherZone}</b>` : nothing}
  </p>`;
}

function isElsewhere(timeZone: string, now: Temporal.Instant): boolean {
  const here = -new Date(now.epochMilliseconds).getTimezoneOffset();
  return here * 60_000_000_000 !== now.toZonedDateTimeISO(timeZone).offsetNanoseconds;
}
