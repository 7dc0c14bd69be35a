import { html, type TemplateResult } from "lit";
import type { KnownBooking } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { onlineApps } from "../booked/online-apps.ts";
import type { StepContext } from "../step-element.ts";
import { atTheMeeting } from "./at-the-meeting.ts";
import { cancelHelp } from "./cancel-help.ts";
import { facts } from "./facts.ts";
import { slotText } from "./slot-text.ts";

/** When and how a booked meeting takes place, how to keep it and get ready for it, and how to cancel. */
export function bookedDetails(
  booking: KnownBooking,
  context: StepContext,
  locale: FullLocale,
): TemplateResult {
  const { t } = locale;
  const apps = onlineApps(context.office).map(({ name }) => name);
  return html`${facts([
      { term: t.dateAndTime, text: slotText(booking, locale.format) },
      ...(apps.length > 0 ? [{ term: t.meetingApp, text: locale.format.list(apps) }] : []),
    ])}
    <hw-ob-keep-booking .context=${context} .booking=${booking}></hw-ob-keep-booking>
    <hw-ob-before-meeting .context=${context}></hw-ob-before-meeting>
    ${atTheMeeting(context, locale)} ${cancelHelp(booking, context, t)}`;
}
