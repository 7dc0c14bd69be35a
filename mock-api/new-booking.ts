import { replyDueAt } from "../src/domain/booking.ts";
import type { Slot } from "../src/domain/slots.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { BookingRequest } from "../src/contract/booking-request.ts";
import { toRfc3339 } from "../src/contract/codecs.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { followedBookingJson, type BookingJson } from "./booking-record.ts";
import { confirmBooking, sendConfirmLink } from "./booking-writes.ts";
import { withinLimit } from "./daily-limit.ts";
import { sendMail } from "./mailbox.ts";
import { toSecond } from "./moments.ts";
import { completeReceipt, newReceipt, refuseReceipt } from "./receipts.ts";
import type { AccountRecord } from "./records/account.ts";
import type { BookingRecord } from "./records/booking.ts";
import { sha256 } from "./secrets.ts";

const REMEMBERED_HOURS = 24;

export interface Attempt {
  readonly key: string;
  readonly payloadHash: string;
  /** Who is signed in, at an office that asks for it. */
  readonly account?: AccountRecord | undefined;
}

/** Commits a judged request: the booking, its first mail and the answer to the key come into being together. */
export async function createBooking(
  request: BookingRequest,
  slot: Slot,
  attempt: Attempt,
  office: OfficeProfile,
  backend: Backend,
): Promise<BookingJson> {
  const acceptedAt = toSecond(backend.now());
  const until = acceptedAt.add({ hours: REMEMBERED_HOURS });
  const { kind } = office.procedure;
  // An office that answers on its next open day has a weekend in between.
  const end = slot.end.toInstant();
  const followUntil = Temporal.Instant.compare(end, until) > 0 ? end : until;
  const token = kind === "email-link" || kind === "office-reply" ? backend.secrets.token() : "";
  const replyBy = replyBefore(slot, acceptedAt, office);
  const { account } = attempt;
  const draft: BookingRecord = {
    id: backend.secrets.id(),
    office: office.id,
    status: kind === "office-reply" ? "awaiting-office" : "provisional",
    acceptedAt: String(acceptedAt),
    start: String(slot.start.toInstant()),
    end: String(slot.end.toInstant()),
    ...(replyBy && { replyBy: String(replyBy) }),
    applicant: { ...account?.applicant, ...given(request.applicant) },
    consents: request.consents.map((each) => ({ ...each, agreedAt: String(each.agreedAt) })),
    eligibility: request.eligibility,
    language: request.language,
    ...(token && { flow: { hash: await sha256(token), expiresAt: String(followUntil) } }),
    mails: [],
    ...(account && { account: account.id }),
  };
  const record =
    kind === "receipt"
      ? { ...draft, receipt: newReceipt(withinLimit(draft, office, backend), draft.start, backend) }
      : draft;
  const answer: BookingJson = {
    ...(await begin(record, office, backend)),
    ...(token && { flow: { token, expiresAt: toRfc3339(followUntil, office.timeZone) } }),
  };
  const { key, payloadHash } = attempt;
  record.attempt = { key, payloadHash, answer, until: String(until) };
  backend.state.bookings.push(record);
  return answer;
}

/** Takes the procedure's first step. @returns what whoever sent the request is told */
async function begin(
  record: BookingRecord,
  office: OfficeProfile,
  backend: Backend,
): Promise<BookingJson> {
  const told = () => followedBookingJson(record, office.timeZone, backend.now());
  switch (office.procedure.kind) {
    case "email-link":
      await sendConfirmLink(record, office, backend);
      return told();
    case "receipt": {
      // Told before it is decided: whether it is booked is the mailbox's to know.
      const answer = told();
      if (record.receipt?.heldUntil) refuseReceipt(record, office, backend);
      else await completeReceipt(record, office, backend);
      return answer;
    }
    case "account":
      await confirmBooking(record, office, backend);
      return told();
    default: {
      const until =
        record.replyBy === undefined ? undefined : Temporal.Instant.from(record.replyBy);
      sendMail("request-received", record, office, backend, { until });
      return told();
    }
  }
}

function replyBefore(slot: Slot, acceptedAt: Temporal.Instant, office: OfficeProfile) {
  if (office.procedure.kind !== "office-reply") return undefined;
  const { replyWithinOpenDays } = office.procedure;
  return replyDueAt(acceptedAt, replyWithinOpenDays, slot.start, office)?.toInstant();
}

/** Without the members that the schema left `undefined`, which JSON cannot hold. */
export function given(applicant: BookingRequest["applicant"]): BookingRecord["applicant"] {
  const members = Object.entries(applicant).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members) as BookingRecord["applicant"];
}
