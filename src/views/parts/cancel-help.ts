import { html, nothing, type TemplateResult } from "lit";
import { cancelWays } from "../../domain/cancellation.ts";
import type { KnownBooking } from "../../flow/state.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { StepContext } from "../step-element.ts";
import { subheading } from "./heading.ts";
import { said } from "./said.ts";

/** How this booking can be cancelled now, on the day itself, and what a no-show means. */
export function cancelHelp(
  { start, status }: KnownBooking,
  { office, clock, headingLevel }: StepContext,
  t: Messages,
): TemplateResult {
  const { cancellation, timeZone } = office;
  const ways = cancelWays(cancellation, start.toZonedDateTimeISO(timeZone), clock.now());
  const byPhoneOnTheDay = cancellation.sameDay.join() === "phone";
  const { noShowMinutes } = cancellation;
  return html`<section class="stack tight">
    ${subheading(headingLevel, t.howToCancelTitle)}
    <ul>
      ${ways.channels.map((channel) => html`<li>${said(t.cancelWays[channel])}</li>`)}
      ${byPhoneOnTheDay ? html`<li>${t.cancelSameDayPhone}</li>` : nothing}
      ${cancellation.sameDayCallOwed ? html`<li>${t.cancelSameDayCallOwed}</li>` : nothing}
      ${
        noShowMinutes && status === "confirmed"
          ? html`<li>${said(t.noShow(noShowMinutes))}</li>`
          : nothing
      }
    </ul>
  </section>`;
}
