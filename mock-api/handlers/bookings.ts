import type { HttpHandler } from "msw";
import { bookingRequest, codeRequest, messageRequest } from "../../src/contract/booking-request.ts";
import type { OfficeProfile } from "../../src/contract/office.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import {
  attemptJson,
  followedBookingJson,
  isPast,
  latestMail,
  resendAt,
  RESENDS,
  statusAt,
} from "../booking-record.ts";
import { codeHash, confirmByApplicant, sendConfirmLink } from "../booking-writes.ts";
import { judgeChallenge } from "../challenges.ts";
import { findAttempt, judgeKey, keyOf } from "../idempotency.ts";
import { judgeBooking } from "../judge.ts";
import { createBooking } from "../new-booking.ts";
import { Refusal } from "../refusal.ts";
import { bearerToken, check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { sha256 } from "../secrets.ts";
import { signedIn } from "../sessions.ts";
import type { AttemptRecord, BookingRecord } from "../state.ts";
import { canonicalJson } from "../terms/publish.ts";

const CODE_TRIES = 5;

export function bookingHandlers(route: Router): HttpHandler[] {
  return [
    route("/offices/:office/bookings", { POST: create }),
    route("/offices/:office/booking-attempts/:key", { GET: showAttempt }),
    route("/bookings/:id", { GET: show }),
    route("/bookings/:id/messages", { POST: resend }),
    route("/bookings/:id/code", { POST: confirmByCode }),
  ];
}

async function create({ request, backend, param }: Call): Promise<Response> {
  const { id } = backend.office(param("office"));
  const json = await readJson(request);
  const key = keyOf(request);
  return await backend.write(async () => {
    const office = backend.office(id);
    const account =
      office.procedure.kind === "account" ? await signedIn(request, backend) : undefined;
    const asked = account ? `${id} ${account.id}` : id;
    const payloadHash = await sha256(`${asked} ${canonicalJson(json)}`);
    const known = findAttempt(key, backend.state.bookings, backend);
    // Before anything else: an office that has paused since must not make a committed booking
    // look refused.
    if (known) return replay(known.attempt, payloadHash);
    judgeOffice(office);
    judgeKey(key);
    const wanted = check(bookingRequest, json);
    const slot = await judgeBooking(wanted, office, backend, account);
    await judgeChallenge(request, wanted, office, backend);
    const attempt = { key, payloadHash, account };
    return privateJson(await createBooking(wanted, slot, attempt, office, backend), 201);
  });
}

function judgeOffice({ bookingState, procedure }: OfficeProfile): void {
  if (procedure.kind === "mail" || procedure.kind === "external") {
    throw new Refusal("not-found", { detail: "This office takes no bookings here." });
  }
  if (bookingState === "paused") throw new Refusal("booking-paused");
}

function replay(attempt: AttemptRecord, payloadHash: string): Response {
  if (attempt.payloadHash !== payloadHash) throw new Refusal("idempotency-key-reused");
  return privateJson(attempt.answer, 201);
}

function showAttempt({ backend, param }: Call): Response {
  const office = backend.office(param("office"));
  const now = backend.now();
  const record = backend.state.bookings.find(
    ({ attempt }) => attempt?.key === param("key").toLowerCase() && !isPast(attempt.until, now),
  );
  if (record?.office !== office.id) throw new Refusal("attempt-not-found");
  return privateJson(attemptJson(record, office.timeZone, now));
}

async function show(call: Call): Promise<Response> {
  const { record, office } = await follow(call);
  return privateJson(followedBookingJson(record, office.timeZone, call.backend.now()));
}

async function resend(call: Call): Promise<Response> {
  const { backend, request } = call;
  const { record, office } = await follow(call);
  const { email } = check(messageRequest, await readJson(request));
  return await backend.write(async () => {
    judgeResend(record, backend.now());
    if (email !== undefined && email !== record.applicant.email) {
      record.applicant = { ...record.applicant, email };
      for (const mail of record.mails) mail.superseded = true;
    }
    await sendConfirmLink(record, office, backend);
    return privateJson(followedBookingJson(record, office.timeZone, backend.now()));
  });
}

function judgeResend(record: BookingRecord, now: Temporal.Instant): void {
  const bookingStatus = statusAt(record, now);
  const mail = latestMail(record);
  if (bookingStatus !== "provisional" || !mail)
    throw new Refusal("booking-ended", { bookingStatus });
  if (record.mails.length > RESENDS) throw new Refusal("resend-limit");
  const wait = now.until(resendAt(mail)).total("seconds");
  if (wait > 0) throw new Refusal("resend-too-soon", { retryAfterSeconds: Math.ceil(wait) });
}

async function confirmByCode(call: Call): Promise<Response> {
  const { backend, request } = call;
  const { record, office } = await follow(call);
  const { code } = check(codeRequest, await readJson(request));
  return await backend.write(async () => {
    await judgeCode(record, code, backend);
    await confirmByApplicant(record, office, backend);
    return privateJson(followedBookingJson(record, office.timeZone, backend.now()));
  });
}

/** Only the latest mail's code counts, and its tries are its own: a new mail is a way out of a lock. */
async function judgeCode(record: BookingRecord, code: string, backend: Backend): Promise<void> {
  const bookingStatus = statusAt(record, backend.now());
  const mail = latestMail(record);
  const right = mail?.codeHash === (await codeHash(record, code));
  if (bookingStatus === "confirmed" && right) return;
  if (bookingStatus !== "provisional" || !mail)
    throw new Refusal("booking-ended", { bookingStatus });
  if (mail.wrongCodes >= CODE_TRIES) throw new Refusal("code-locked");
  if (right) return;
  mail.wrongCodes += 1;
  throw new Refusal("code-wrong", { attemptsLeft: CODE_TRIES - mail.wrongCodes });
}

/** Wrong token, ended token and unknown booking are answered alike: none tells whether a booking is there. */
async function follow({ request, backend, param }: Call): Promise<{
  record: BookingRecord;
  office: OfficeProfile;
}> {
  const hash = await sha256(bearerToken(request));
  const record = backend.findBooking(param("id"));
  if (record?.flow?.hash !== hash || isPast(record.flow.expiresAt, backend.now())) {
    throw new Refusal("flow-expired", {}, { "www-authenticate": "Bearer" });
  }
  return { record, office: backend.office(record.office) };
}
