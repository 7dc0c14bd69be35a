import { linkExpiresAt, replyDueAt } from "../src/domain/booking.ts";
import type { Slot } from "../src/domain/slots.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { changeStatus, followedBookingJson, type BookingJson } from "./booking-record.ts";
import { sendMail } from "./mailbox.ts";
import { sha256 } from "./secrets.ts";
import type { BookingRecord } from "./state.ts";

const REMEMBERED_HOURS = 24;

/** Commits a judged request: the booking, its first mail and the answer to the key come into being together. */
export async function createBooking(
  request: BookingRequest,
  slot: Slot,
  attempt: { readonly key: string; readonly payloadHash: string },
  office: OfficeProfile,
  backend: Backend,
): Promise<BookingJson> {
  const acceptedAt = toSecond(backend.now());
  const until = acceptedAt.add({ hours: REMEMBERED_HOURS });
  const token = backend.secrets.token();
  const byOffice = office.procedure.kind === "office-reply";
  const replyBy = byOffice ? replyBefore(slot, acceptedAt, office) : undefined;
  const record: BookingRecord = {
    id: backend.secrets.id(),
    office: office.id,
    status: byOffice ? "awaiting-office" : "provisional",
    acceptedAt: String(acceptedAt),
    start: String(slot.start.toInstant()),
    end: String(slot.end.toInstant()),
    ...(replyBy && { replyBy: String(replyBy) }),
    applicant: given(request.applicant),
    consents: request.consents.map((each) => ({ ...each, agreedAt: String(each.agreedAt) })),
    eligibility: request.eligibility,
    language: request.language,
    flow: { hash: await sha256(token), expiresAt: String(until) },
    mails: [],
  };
  if (byOffice) sendMail("request-received", record, office, backend, { until: replyBy });
  else await sendConfirmLink(record, office, backend);
  const answer: BookingJson = {
    ...followedBookingJson(record, office.timeZone, backend.now()),
    flow: { token, expiresAt: toRfc3339(until, office.timeZone) },
  };
  record.attempt = { ...attempt, answer, until: String(until) };
  backend.state.bookings.push(record);
  return answer;
}

/** A mail with a fresh link and code. Earlier links live on till their own end; earlier codes do not. */
export async function sendConfirmLink(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  if (office.procedure.kind !== "email-link") return;
  const acceptedAt = toSecond(backend.now());
  const { linkMinutes } = office.procedure;
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const until = linkExpiresAt(acceptedAt, linkMinutes, start, office);
  const token = backend.secrets.token();
  const code = backend.secrets.code();
  record.mails.push({
    acceptedAt: String(acceptedAt),
    expiresAt: String(until),
    linkHash: await sha256(token),
    codeHash: await codeHash(record, code),
    wrongCodes: 0,
    superseded: false,
  });
  sendMail("confirm", record, office, backend, { link: { action: "confirm", token }, code, until });
}

/** Six digits alone could be found from their hash in no time; with the booking's id at least not at once. */
export function codeHash(record: BookingRecord, code: string): Promise<string> {
  return sha256(`${record.id} ${code}`);
}

/** Repeatable: a booking that stands already keeps standing, and nobody gets a second mail. */
export async function confirmBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  if (record.status === "confirmed") return;
  const { before, sameDay } = office.cancellation;
  const online = before.includes("online") || sameDay.includes("online");
  const token = online ? backend.secrets.token() : undefined;
  const cancelLinkHash = token && (await sha256(token));
  changeStatus(record, "confirmed", backend.now());
  if (cancelLinkHash) record.cancelLinkHash = cancelLinkHash;
  sendMail("confirmed", record, office, backend, {
    link: token === undefined ? undefined : { action: "cancel", token },
  });
}

/** Repeatable, like confirming. */
export function cancelBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): void {
  if (record.status === "cancelled") return;
  changeStatus(record, "cancelled", backend.now());
  sendMail("cancelled", record, office, backend);
}

export function declineBooking(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): void {
  if (record.status === "declined") return;
  changeStatus(record, "declined", backend.now());
  sendMail("declined", record, office, backend);
}

/** Whole seconds, as the wire writes them: what was told and what is judged are the same moment. */
function toSecond(at: Temporal.Instant): Temporal.Instant {
  return at.round({ smallestUnit: "second", roundingMode: "floor" });
}

function replyBefore(slot: Slot, acceptedAt: Temporal.Instant, office: OfficeProfile) {
  if (office.procedure.kind !== "office-reply") return undefined;
  const { replyWithinOpenDays } = office.procedure;
  return replyDueAt(acceptedAt, replyWithinOpenDays, slot.start, office)?.toInstant();
}

/** Without the members that the schema left `undefined`, which JSON cannot hold. */
function given(applicant: BookingRequest["applicant"]): BookingRecord["applicant"] {
  const members = Object.entries(applicant).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as BookingRecord["applicant"];
}
