import { html, nothing, type TemplateResult } from "lit";
import { cancelWays, type CancelChannel } from "../../domain/cancellation.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import { procedureOf } from "../../flow/procedures/index.ts";
import type { KnownBooking } from "../../flow/state.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { StepContext } from "../step-element.ts";
import { subheading } from "./heading.ts";
import { said } from "./said.ts";

/** How this booking can be cancelled now, on the day itself, and what a no-show means. */
export function cancelHelp(
  { start }: Pick<KnownBooking, "start">,
  { office, clock, headingLevel }: StepContext,
  t: Messages,
): TemplateResult {
  const { cancellation, timeZone } = office;
  const ways = cancelWays(cancellation, start.toZonedDateTimeISO(timeZone), clock.now());
  const { noShowMinutes } = cancellation;
  return html`<section class="stack tight">
    ${subheading(headingLevel, t.howToCancelTitle)}
    ${ways.channels.length > 1 ? html`<p>${t.cancelOneOf}</p>` : nothing}
    <ul>
      ${cancelWords(office, ways.channels, t).map((words) => html`<li>${said(words)}</li>`)}
      ${noShowMinutes ? html`<li>${said(t.noShow(noShowMinutes))}</li>` : nothing}
    </ul>
  </section>`;
}

/** The ways to cancel in words, and what holds on the day itself. */
export function cancelWords(
  office: Pick<OfficeProfile, "cancellation" | "procedure">,
  channels: readonly CancelChannel[],
  t: Messages,
): string[] {
  const { sameDay, sameDayCallOwed } = office.cancellation;
  const { ownBookings } = procedureOf(office);
  const online = ownBookings ? t.cancelOnlineAt[ownBookings] : t.cancelWays.online;
  return [
    ...channels.map((channel) => (channel === "online" ? online : t.cancelWays[channel])),
    ...(sameDay.join() === "phone" ? [t.cancelSameDayPhone] : []),
    ...(sameDayCallOwed ? [t.cancelSameDayCallOwed] : []),
  ];
}
