import { cancelWays } from "../src/domain/cancellation.ts";
import { Temporal } from "../src/domain/temporal.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import { toLinkFragment, type OfficeLink } from "../src/contract/link.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { LocalizedText } from "../src/contract/text.ts";
import type { Backend } from "./backend.ts";
import { stands } from "./booking-record.ts";
import { accountsEn } from "./mails/accounts-en.ts";
import { accountsJa } from "./mails/accounts-ja.ts";
import { bookingsEn } from "./mails/bookings-en.ts";
import { bookingsJa } from "./mails/bookings-ja.ts";
import { receiptsEn } from "./mails/receipts-en.ts";
import { receiptsJa } from "./mails/receipts-ja.ts";
import { reconsentEn } from "./mails/reconsent-en.ts";
import { reconsentJa } from "./mails/reconsent-ja.ts";
import type { AccountMailKind, BookingFacts, BookingMailKind, MailText } from "./mails/words.ts";
import type { AccountRecord } from "./records/account.ts";
import type { BookingRecord } from "./records/booking.ts";

type Language = "ja" | "en";

const bookingWords = {
  ja: { ...bookingsJa, ...receiptsJa, ...reconsentJa },
  en: { ...bookingsEn, ...receiptsEn, ...reconsentEn },
};
const accountWords = { ja: accountsJa, en: accountsEn };

export interface MailExtras {
  readonly link?: Omit<OfficeLink, "office"> | undefined;
  readonly code?: string | undefined;
  readonly until?: Temporal.Instant | undefined;
  readonly password?: string | undefined;
  readonly meetingUrl?: string | undefined;
  readonly shownFrom?: Temporal.PlainDate | undefined;
  readonly reason?: string | undefined;
  readonly booked?: boolean | undefined;
  /** Documents to agree to, by id. */
  readonly documents?: readonly string[] | undefined;
  /** When it was due, where it is sent by the clock; now where absent. */
  readonly at?: Temporal.Instant | undefined;
}

/** Puts a mail to the applicant into the outbox; who gave no address gets none. */
export function sendMail(
  kind: BookingMailKind,
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
  extras: MailExtras = {},
): void {
  const to = record.applicant.email;
  if (to === undefined) return;
  const language = languageOf(record);
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const at = extras.at ?? backend.now();
  const { code, password, meetingUrl, reason, shownFrom } = extras;
  const facts: BookingFacts = {
    ...commonFacts(office, language, extras, backend),
    when: formatMoment(start.toInstant(), office.timeZone, language),
    code,
    cancellation: office.cancellation,
    procedure: office.procedure.kind,
    booked: extras.booked ?? stands(record),
    perDay: office.limits?.perPersonPerDay,
    callOwed: cancelWays(office.cancellation, start, at).callOwed,
    guidance: office.atTheMeeting.map((text) => inLanguage(text, language)),
    number: record.receipt?.number,
    password,
    meetingUrl,
    shownFrom: shownFrom && formatDate(shownFrom, language),
    reason,
    documents: extras.documents && changedDocuments(extras.documents, office, language),
  };
  const envelope = { to, at, code, password, bookingId: record.id };
  post(bookingWords[language][kind](facts), envelope, office, { backend, link: facts.link });
}

export function sendAccountMail(
  kind: AccountMailKind,
  { applicant, language: tag }: AccountRecord,
  office: OfficeProfile,
  backend: Backend,
  extras: Pick<MailExtras, "link" | "until"> = {},
): void {
  const to = applicant.email;
  if (to === undefined) return;
  const language = languageOf({ language: tag });
  const facts = commonFacts(office, language, extras, backend);
  const mail = accountWords[language][kind](facts);
  post(mail, { to, at: backend.now() }, office, { backend, link: facts.link });
}

function commonFacts(
  office: OfficeProfile,
  language: Language,
  { link, until }: MailExtras,
  backend: Backend,
) {
  return {
    office: inLanguage(office.name, language),
    phone: asSample(office.contact.phone?.number, office.contact.phone, language),
    mail: asSample(office.contact.mail?.address, office.contact.mail, language),
    until: until && formatMoment(until, office.timeZone, language),
    link: link && backend.pageFor(office.id) + toLinkFragment({ office: office.id, ...link }),
  };
}

function post(
  { subject, text }: MailText,
  envelope: Pick<MailExtras, "code" | "password"> & {
    readonly to: string;
    readonly at: Temporal.Instant;
    readonly bookingId?: string;
  },
  { timeZone }: OfficeProfile,
  { backend, link }: { backend: Backend; link: string | undefined },
): void {
  const { to, at, code, password, bookingId } = envelope;
  backend.state.outbox.push({
    to,
    subject,
    text,
    links: link === undefined ? [] : [link],
    code: code ?? null,
    ...(password !== undefined && { password }),
    sentAt: toRfc3339(at, timeZone),
    ...(bookingId !== undefined && { bookingId }),
  });
}

function changedDocuments(ids: readonly string[], office: OfficeProfile, language: Language) {
  return office.consents
    .filter(({ id }) => ids.includes(id))
    .map(({ title, version, changes }) => ({
      title: inLanguage(title, language),
      version,
      changes: changes && inLanguage(changes, language),
    }));
}

/** The language of a person's mails, of the two that there are. */
export function languageOf({ language }: { readonly language: string }): Language {
  return /^en\b/iu.test(language) ? "en" : "ja";
}

function inLanguage(text: LocalizedText, language: Language): string {
  return text[language] ?? text.ja;
}

function asSample(
  text: string | undefined,
  contact: { readonly sample?: boolean | undefined } | undefined,
  language: Language,
): string | undefined {
  if (!text || !contact?.sample) return text;
  return text + (language === "en" ? " (sample)" : "（見本）");
}

/** `2026年5月7日木曜日 10:00`: the office's date and clock, whatever the reader's zone. */
function formatMoment(at: Temporal.Instant, timeZone: string, language: Language): string {
  const zoned = at.toZonedDateTimeISO(timeZone);
  const time = zoned.toPlainTime().toString({ smallestUnit: "minute" });
  return `${formatDate(zoned.toPlainDate(), language)} ${time}`;
}

export function formatDate(date: Temporal.PlainDate, language: Language): string {
  const locale = language === "en" ? "en-GB" : "ja-JP";
  const midnight = date.toZonedDateTime("UTC").epochMilliseconds;
  return new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone: "UTC" }).format(midnight);
}
