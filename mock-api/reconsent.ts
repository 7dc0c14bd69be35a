import { reconsentBy } from "../src/domain/booking.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { hasBegun, isPast, stands, statusAt } from "./booking-record.ts";
import { judgeAgreed } from "./judge-consents.ts";
import { sendMail } from "./mailbox.ts";
import type { BookingRecord } from "./records/booking.ts";
import { Refusal } from "./refusal.ts";
import { sha256 } from "./secrets.ts";

/** Asks everyone who has applied, and has not yet met, to agree to what changed (Wajima terms, 6(4)). */
export async function askToAgreeAgain(office: OfficeProfile, backend: Backend): Promise<void> {
  const { procedure } = office;
  if (procedure.kind !== "office-reply" || !procedure.reconsent) return;
  const now = backend.now();
  for (const record of backend.state.bookings) {
    const status = statusAt(record, now);
    const lives = status === "awaiting-office" || status === "confirmed";
    // Who cannot be told cannot be asked, and nothing may end for want of an answer.
    const told = record.applicant.email !== undefined;
    if (record.office === office.id && lives && told && !hasBegun(record, now)) {
      await askOne(record, office, backend);
    }
  }
}

async function askOne(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const documents = office.consents
    .filter(({ id, version }) => !hasAgreed(record, id, version))
    .map(({ id, version }) => ({ id, version }));
  if (documents.length === 0) return;
  const by = agreeBy(record, office, backend.now());
  record.reconsent = { by: String(by), documents };
  const token = backend.secrets.token();
  (record.agreeLinkHashes ??= []).push(await sha256(token));
  sendMail("terms-changed", record, office, backend, {
    link: { action: "agree", token },
    until: by,
    documents: documents.map(({ id }) => id),
  });
}

/** Where that moment has passed already, the start: a change must leave some time for an answer. */
function agreeBy(record: BookingRecord, office: OfficeProfile, now: Temporal.Instant) {
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const by = reconsentBy(start, office).toInstant();
  return isPast(String(by), now) ? start.toInstant() : by;
}

function hasAgreed({ consents }: BookingRecord, id: string, version: string): boolean {
  return consents.some((given) => given.id === id && given.version === version);
}

/**
 * Repeatable. The status stays as the office left it.
 *
 * @throws {Refusal}
 */
export async function agreeAgain(
  record: BookingRecord,
  consents: BookingRequest["consents"],
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  judgeAgreeLink(record, backend.now());
  const { reconsent } = record;
  await judgeAgreed(consents, reconsent?.documents ?? [], office, backend);
  if (!reconsent) return;
  const given = consents.map((each) => ({ ...each, agreedAt: String(each.agreedAt) }));
  const isReplaced = ({ id }: { readonly id: string }) => given.some((each) => each.id === id);
  const stood = stands(record);
  record.consents = [...record.consents.filter((each) => !isReplaced(each)), ...given];
  delete record.reconsent;
  if (stood || record.status !== "confirmed") {
    sendMail("terms-agreed", record, office, backend);
  } else {
    record.standsSince = String(backend.now());
    sendMail("confirmed", record, office, backend);
  }
}

/** @throws {Refusal} where agreeing is no use any more */
function judgeAgreeLink(record: BookingRecord, now: Temporal.Instant): void {
  const bookingStatus = statusAt(record, now);
  if (bookingStatus === "expired") throw new Refusal("link-expired");
  if (bookingStatus !== "confirmed" && bookingStatus !== "awaiting-office") {
    throw new Refusal("booking-ended", { bookingStatus });
  }
}
