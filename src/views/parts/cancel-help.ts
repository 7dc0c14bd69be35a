import { html, nothing, type TemplateResult } from "lit";
import {
  cancelWays,
  type CancelChannel,
  type CancellationRules,
} from "../../domain/cancellation.ts";
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
  const { noShowMinutes } = cancellation;
  return html`<section class="stack tight">
    ${subheading(headingLevel, t.howToCancelTitle)}
    <ul>
      ${cancelWords(cancellation, ways.channels, t).map((words) => html`<li>${said(words)}</li>`)}
      ${
        noShowMinutes && status === "confirmed"
          ? html`<li>${said(t.noShow(noShowMinutes))}</li>`
          : nothing
      }
    </ul>
  </section>`;
}

/** The ways to cancel in words, and what holds on the day itself. */
export function cancelWords(
  { sameDay, sameDayCallOwed }: CancellationRules,
  channels: readonly CancelChannel[],
  t: Messages,
): string[] {
  return [
    ...channels.map((channel) => t.cancelWays[channel]),
    ...(sameDay.join() === "phone" ? [t.cancelSameDayPhone] : []),
    ...(sameDayCallOwed ? [t.cancelSameDayCallOwed] : []),
  ];
}
