import { Temporal } from "../src/domain/temporal.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import { toLinkFragment, type LinkAction } from "../src/contract/link.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { LocalizedText } from "../src/contract/text.ts";
import type { Backend } from "./backend.ts";
import { en } from "./mail-words-en.ts";
import { ja } from "./mail-words-ja.ts";
import type { MailKind } from "./mail-words.ts";
import type { BookingRecord } from "./state.ts";

type Language = "ja" | "en";

export interface MailExtras {
  readonly link?: { readonly action: LinkAction; readonly token: string } | undefined;
  readonly code?: string | undefined;
  readonly until?: Temporal.Instant | undefined;
}

/** Puts a mail to the applicant into the outbox; who gave no address gets none. */
export function sendMail(
  kind: MailKind,
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
  { link, code, until }: MailExtras = {},
): void {
  const to = record.applicant.email;
  if (to === undefined) return;
  const language: Language = /^en\b/iu.test(record.language) ? "en" : "ja";
  const zone = office.timeZone;
  const url = link && backend.pageFor(office.id) + toLinkFragment({ office: office.id, ...link });
  const { subject, text } = { ja, en }[language][kind]({
    office: inLanguage(office.name, language),
    phone: phoneOf(office, language),
    when: formatMoment(Temporal.Instant.from(record.start), zone, language),
    until: until && formatMoment(until, zone, language),
    link: url,
    code,
    cancellation: office.cancellation,
  });
  backend.state.outbox.push({
    to,
    subject,
    text,
    links: url === undefined ? [] : [url],
    code: code ?? null,
    sentAt: toRfc3339(backend.now(), zone),
    bookingId: record.id,
  });
}

function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.ja;
}

function phoneOf({ contact: { phone } }: OfficeProfile, language: Language): string | undefined {
  const sample = language === "en" ? " (sample)" : "（見本）";
  return phone && phone.number + (phone.sample ? sample : "");
}

/** `2026年5月7日木曜日 10:00`: the office's date and clock, whatever the reader's zone. */
function formatMoment(at: Temporal.Instant, timeZone: string, language: Language): string {
  const date = new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ja-JP", {
    dateStyle: "full",
    timeZone,
  }).format(at.epochMilliseconds);
  const time = at.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: "minute" });
  return `${date} ${time}`;
}
