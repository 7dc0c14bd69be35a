import { randomInt, randomUUID } from "node:crypto";
import { judgeChallenge } from "./challenges.ts";
import { dateOf, deadlineOf, lastDay, momentOf, openDayFrom, written } from "./calendar.ts";
import { Problem } from "./http.ts";
import { findSlot, judgeConsents, readRequest } from "./judge.ts";
import { writeMail, type MailKind, type MailParts } from "./mails.ts";
import { canonical, type Office } from "./office.ts";
import { hash, isTaken, newToken, type Row, type Store } from "./store.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
export const RESENDS = 3;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;
/** A hold ends by the clock, whether or not anybody has written it down. */
const HOLDING = `(status IN ('awaiting-office', 'confirmed') OR (status = 'provisional' AND held_until >= ?))`;

type Answer = Readonly<Record<string, unknown>>;

/** What is behind the calls: rows, offices, the clock, and the page that mails point at. */
export interface Backend {
  readonly store: Store;
  readonly offices: ReadonlyMap<string, Office>;
  readonly now: () => number;
  /** Signs challenges; where there is none, none is asked. */
  readonly challengeKey?: string | undefined;
  /** The address of an office's page, without a fragment: a setting, never taken from a request. */
  readonly pageOf: (office: string) => string;
}

export function officeOf({ offices }: Backend, id: string): Office {
  const office = offices.get(id);
  if (!office) throw new Problem(404, "office-not-found");
  return office;
}

export const statusOf = (row: Row, now: number): string =>
  row.status === "provisional" && now > row.held_until! ? "expired" : row.status;

function describe(row: Row, now: number): Answer {
  const status = statusOf(row, now);
  return {
    status,
    start: written(row.start_at),
    end: written(row.end_at),
    ...(status === "provisional" && { confirmBy: written(row.held_until!) }),
    ...(status === "awaiting-office" && { replyBy: written(row.reply_by!) }),
  };
}

export function booking(row: Row, now: number): Answer {
  return {
    id: row.id,
    office: row.office,
    acceptedAt: written(row.accepted_at),
    ...describe(row, now),
    serverTime: written(now),
  };
}

/** As whoever sent the request sees it. */
export function followed(row: Row, now: number): Answer {
  if (statusOf(row, now) !== "provisional") return booking(row, now);
  const resendsLeft = RESENDS + 1 - row.mails;
  const resendAt = written(row.mailed_at! + MINUTE);
  return { ...booking(row, now), mail: { resendsLeft, resendAt } };
}

export const rowOf = ({ store }: Backend, id: string): Row | undefined =>
  store.one<Row>("SELECT * FROM bookings WHERE id = ?", id);

export function createBooking(
  backend: Backend,
  id: string,
  sentKey: unknown,
  body: unknown,
  solution: unknown,
): Answer {
  const { store } = backend;
  return store.transaction(() => {
    const office = officeOf(backend, id);
    const now = backend.now();
    tidy(store, now);
    const key = typeof sentKey === "string" ? sentKey.toLowerCase() : "";
    const payload = hash(canonical([id, body]));
    const known = store.one<Row>("SELECT * FROM bookings WHERE idempotency_key = ?", key);
    if (known) {
      if (known.payload_hash !== payload) throw new Problem(422, "idempotency-key-reused");
      return JSON.parse(known.answer) as Answer;
    }
    if (office.profile.bookingState === "paused") throw new Problem(503, "booking-paused");
    if (!UUID.test(key)) throw new Problem(400, "idempotency-key-missing");
    return insertBooking(backend, office, { key, payload, body, now, solution });
  });
}

/** Frees what the clock has ended, and forgets what need not be known any more. */
function tidy(store: Store, now: number): void {
  store.run(
    "UPDATE bookings SET status = 'expired' WHERE status = 'provisional' AND held_until < ?",
    now,
  );
  store.run("UPDATE bookings SET applicant = '{}' WHERE status IN ('expired', 'cancelled')");
  const forgotten = "idempotency_key = NULL, payload_hash = NULL, answer = NULL";
  store.run(`UPDATE bookings SET ${forgotten} WHERE accepted_at <= ?`, now - DAY);
}

interface Attempt {
  readonly key: string;
  readonly payload: string;
  readonly body: unknown;
  readonly now: number;
  readonly solution: unknown;
}

function insertBooking(backend: Backend, office: Office, attempt: Attempt): Answer {
  const { key, payload, body, now, solution } = attempt;
  const { store } = backend;
  const { profile } = office;
  const request = readRequest(body, office);
  judgeConsents(request.consents, office);
  const slot = findSlot(office, Date.parse(request.slot.start), now);
  if (typeof slot === "string") throw new Problem(422, "slot-not-bookable", { reason: slot });
  const token = newToken();
  const isByLink = profile.procedure.kind === "email-link";
  const row = {
    id: randomUUID(),
    office: profile.id,
    start_at: slot.start,
    end_at: slot.end,
    status: isByLink ? "provisional" : "awaiting-office",
    held_until: heldUntil(office, slot.start, now),
    reply_by: replyBy(office, slot.start, now),
    applicant: JSON.stringify(request.applicant),
    consents: JSON.stringify(request.consents),
    eligibility: JSON.stringify(request.eligibility),
    language: request.language,
    accepted_at: now,
    flow_hash: hash(token),
    flow_until: now + DAY,
    idempotency_key: key,
    payload_hash: payload,
  };
  takeSeat(store, row, profile.slots.capacity ?? 1);
  const { challengeKey } = backend;
  if (challengeKey !== undefined) judgeChallenge(store, challengeKey, solution, now);
  if (isByLink) mailLink(backend, rowOf(backend, row.id)!);
  else sendMail(backend, rowOf(backend, row.id)!, "awaiting", { until: row.reply_by! });
  const answer = {
    ...followed(rowOf(backend, row.id)!, now),
    flow: { token, expiresAt: written(row.flow_until) },
  };
  store.run("UPDATE bookings SET answer = ? WHERE id = ?", JSON.stringify(answer), row.id);
  return answer;
}

/** The lowest seat that the unique index lets us have. */
function takeSeat(store: Store, row: Parameters<Store["insert"]>[1], capacity: number): void {
  for (let seat = 1; seat <= capacity; seat += 1) {
    try {
      store.insert("bookings", { ...row, seat });
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Problem(409, "slot-taken");
}

export function heldUntil({ profile }: Office, start: number, now: number): number | null {
  if (profile.procedure.kind !== "email-link") return null;
  const link = now + profile.procedure.linkMinutes * MINUTE;
  return Math.min(link, deadlineOf(profile, "confirm", start));
}

/** Closing time of the last open day within which the office answers; later than it may confirm is of no use. */
function replyBy({ profile }: Office, start: number, now: number): number | null {
  if (profile.procedure.kind !== "office-reply") return null;
  const day = openDayFrom(profile, dateOf(now), profile.procedure.replyWithinOpenDays);
  return Math.min(momentOf(day, profile.calendar.closesAt), deadlineOf(profile, "confirm", start));
}

/** A mail with a fresh link and a fresh code; the code before it no longer works. */
export function mailLink(backend: Backend, row: Row): void {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  backend.store.run(
    "UPDATE bookings SET code_hash = ?, code_tries = 0, mails = mails + 1, mailed_at = ? WHERE id = ?",
    hash(row.id + code),
    backend.now(),
    row.id,
  );
  const link = newLink(backend, row, "confirm");
  sendMail(backend, row, "provisional", { link, code, until: row.held_until! });
}

export function newLink({ store, pageOf }: Backend, row: Row, action: string): string {
  const token = newToken();
  store.insert("links", { token_hash: hash(token), booking: row.id, action });
  return `${pageOf(row.office)}#hw-booking/${row.office}/${action}/${token}`;
}

export function sendMail(backend: Backend, row: Row, kind: MailKind, parts: MailParts = {}): void {
  const { email } = JSON.parse(row.applicant) as { readonly email?: string };
  if (!email) return;
  const { profile } = officeOf(backend, row.office);
  const mail = JSON.stringify(writeMail(kind, row, email, profile, parts));
  backend.store.insert("mails", { booking: row.id, sent_at: backend.now(), mail });
}

/** What became of a key, at this office. */
export function attemptOf(backend: Backend, office: string, key: string): Answer {
  officeOf(backend, office);
  const now = backend.now();
  const row = backend.store.one<Row>(
    "SELECT * FROM bookings WHERE office = ? AND idempotency_key = ? AND accepted_at > ?",
    office,
    key.toLowerCase(),
    now - DAY,
  );
  if (!row) throw new Problem(404, "attempt-not-found");
  return describe(row, now);
}

/** How many seats are taken, by start. */
export function seatsTaken({ store, now }: Backend, office: string): Map<number, number> {
  const rows = store.all<{ start_at: number; taken: number }>(
    `SELECT start_at, count(*) AS taken FROM bookings WHERE office = ? AND ${HOLDING} GROUP BY start_at`,
    office,
    now(),
  );
  return new Map(rows.map(({ start_at, taken }) => [start_at, taken]));
}

export function isWithinWindow(office: Office, month: string, now: number): boolean {
  const first = dateOf(now).slice(0, 7);
  return month >= first && month <= lastDay(office.profile, now).slice(0, 7);
}
