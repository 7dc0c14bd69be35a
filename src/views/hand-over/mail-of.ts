import { preparedMail, type MailItem, type PreparedMail } from "../../domain/prepared-mail.ts";
import type { OfficeProfile, Procedure } from "../../contract/office.ts";
import type { ReadyDraft } from "../../flow/state.ts";
import { withMoreWords } from "../../i18n/full-locale.ts";
import { jaHandOver } from "../../i18n/ja-hand-over.ts";
import { japanese } from "../../i18n/locale.ts";
import type { HandOverMessages } from "../../i18n/messages-hand-over.ts";
import { applicantText } from "../parts/applicant-text.ts";
import { fieldLabel } from "../parts/form-field.ts";
import { slotText } from "../parts/slot-text.ts";

export type MailProcedure = Extract<Procedure, { kind: "mail" }>;

/**
 * The mail with which a visitor applies at an office without a backend (Wajima's flyer, step 2): the
 * wished time, every field that was filled in by the office's own name of it, and what was agreed to.
 * In Japanese whatever the visitor reads, because the office's staff reads it.
 */
export function mailOf(
  { address, subject }: MailProcedure,
  office: OfficeProfile,
  { slot, applicant, consents }: ReadyDraft,
): PreparedMail {
  const locale = withMoreWords<HandOverMessages>(japanese(office.timeZone), jaHandOver);
  const { mailWords } = locale.t;
  const told = office.fields.flatMap((field): MailItem[] => {
    const text = applicantText(field, applicant, locale);
    return text === undefined ? [] : [{ label: fieldLabel(field, locale), text }];
  });
  const documents = consents.map(({ id, version }) => {
    const title = office.consents.find((consent) => consent.id === id)?.title.ja;
    return mailWords.document(title ?? id, version);
  });
  return preparedMail({ to: address, subject }, mailWords.lead, [
    { label: mailWords.dateAndTime, text: slotText(slot, locale.format) },
    ...told,
    ...(documents.length > 0
      ? [{ label: mailWords.agreedDocuments, text: documents.join("\n") }]
      : []),
  ]);
}
