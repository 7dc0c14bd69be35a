import { cancelWords } from "../parts/cancel-help.ts";
import { slotText } from "../parts/slot-text.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import type { KnownBooking } from "../../flow/state.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import { textIn } from "../../i18n/locale.ts";
import { onlineApps } from "./online-apps.ts";

/** What a person keeps of a booking, in words. Nothing of it is secret, and nothing was typed. */
export interface BookingSummary {
  readonly title: string;
  readonly phone: string;
  readonly lines: readonly string[];
  readonly howToCancel: readonly string[];
}

export function bookingSummary(
  { start, end }: Pick<KnownBooking, "start" | "end">,
  office: OfficeProfile,
  { t, tag, format }: FullLocale,
): BookingSummary {
  const { phone } = office.contact;
  const apps = onlineApps(office).map(({ name }) => name);
  const hours = phone?.hours ? ` (${t.hours}: ${textIn(phone.hours, tag).text})` : "";
  const sample = phone?.sample ? ` (${t.sample})` : "";
  const phoneLine = phone ? `${t.phone}: ${phone.number}${sample}${hours}` : "";
  return {
    title: t.calendarSummary(textIn(office.name, tag).text),
    phone: phoneLine,
    lines: [
      `${t.dateAndTime}: ${slotText({ start, end }, format)}`,
      ...(tag === "ja" ? [] : [t.otherZone]),
      ...(apps.length > 0 ? [`${t.meetingApp}: ${format.list(apps)}`] : []),
      ...(phone ? [phoneLine] : []),
    ],
    howToCancel: [`${t.howToCancelTitle}:`, ...cancelWords(office, office.cancellation.before, t)],
  };
}

/** The summary as somebody pastes it into a note. */
export function summaryText({ title, lines, howToCancel }: BookingSummary): string {
  return [title, ...lines, ...howToCancel].join("\n");
}
