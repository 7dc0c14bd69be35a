import { html, nothing, type TemplateResult } from "lit";
import { toIcs } from "../../domain/ics.ts";
import type { KnownBooking } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { textIn } from "../../i18n/locale.ts";
import type { StepContext } from "../step-element.ts";
import { atTheMeeting } from "./at-the-meeting.ts";
import { cancelHelp, cancelWords } from "./cancel-help.ts";
import { facts } from "./facts.ts";
import { subheading } from "./heading.ts";
import { officeTextList } from "./office-text.ts";
import { saveFile } from "./save-file.ts";
import { slotText } from "./slot-text.ts";

/** When and how a booked meeting takes place, the file for a calendar, and how to cancel. */
export function bookedDetails(
  booking: KnownBooking,
  context: StepContext,
  locale: FullLocale,
): TemplateResult {
  const { t } = locale;
  const { headingLevel, office } = context;
  const apps = office.meetingApps
    .filter(({ channel }) => channel !== "phone-or-mail")
    .map(({ name }) => name);
  return html`<div class="stack">
      ${facts([
        { term: t.dateAndTime, text: slotText(booking, locale.format) },
        ...(apps.length > 0 ? [{ term: t.meetingApp, text: locale.format.list(apps) }] : []),
      ])}
      <div class="actions">
        <button type="button" @click=${() => saveCalendar(booking, context, locale)}>
          ${t.toCalendar}
        </button>
      </div>
    </div>
    ${
      office.environment.length > 0
        ? html`<section class="stack tight">
            ${subheading(headingLevel, t.beforeMeetingTitle)}
            ${officeTextList(office.environment, locale)}
          </section>`
        : nothing
    }
    ${atTheMeeting(context, locale)} ${cancelHelp(booking, context, t)}`;
}

function saveCalendar(
  { id, start, end }: KnownBooking,
  { office, clock }: StepContext,
  { t, tag }: FullLocale,
): void {
  const { phone } = office.contact;
  const ics = toIcs({
    uid: `${id ?? start.epochMilliseconds}@${office.id}.hw-online-booking`,
    start: start.toZonedDateTimeISO(office.timeZone),
    end: end.toZonedDateTimeISO(office.timeZone),
    stampedAt: clock.now(),
    summary: t.calendarSummary(textIn(office.name, tag).text),
    description: [
      ...(phone ? [`${t.phone}: ${phone.number}${phone.sample ? ` (${t.sample})` : ""}`] : []),
      `${t.howToCancelTitle}:`,
      ...cancelWords(office, office.cancellation.before, t),
    ].join("\n"),
  });
  saveFile("online-consultation.ics", "text/calendar;charset=utf-8", ics);
}
