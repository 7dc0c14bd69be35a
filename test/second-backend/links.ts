import { dateOf } from "./calendar.ts";
import {
  booking,
  followed,
  heldUntil,
  mailLink,
  newLink,
  officeOf,
  RESENDS,
  rowOf,
  sendMail,
  statusOf,
  type Backend,
} from "./bookings.ts";
import { Problem } from "./http.ts";
import { hash, type Link, type Row } from "./store.ts";

const MINUTE = 60_000;
const CODE_TRIES = 5;

type Answer = Readonly<Record<string, unknown>>;

/** The booking of whoever sent the request; without the right token nothing tells whether there is one. */
export function rowOfFlow(backend: Backend, id: string, authorization = ""): Row {
  const token = /^Bearer (\S+)$/iu.exec(authorization)?.[1] ?? "";
  const row = rowOf(backend, id);
  if (!row || row.flow_hash !== hash(token) || backend.now() > row.flow_until) {
    throw new Problem(401, "flow-expired");
  }
  return row;
}

/** Sends the mail again, to a corrected address where one is given. */
export function mailAgain(backend: Backend, row: Row, email?: string): Answer {
  const { store } = backend;
  const now = backend.now();
  refuseEnded(row, now, "provisional");
  if (row.mails > RESENDS) throw new Problem(429, "resend-limit");
  const wait = Math.ceil((row.mailed_at! + MINUTE - now) / 1000);
  if (wait > 0) throw new Problem(429, "resend-too-soon", { retryAfterSeconds: wait });
  return store.transaction(() => {
    const applicant = JSON.parse(row.applicant) as Record<string, string>;
    if (email !== undefined && email !== applicant["email"]) {
      store.run("UPDATE links SET superseded = 1 WHERE booking = ?", row.id);
    }
    store.run(
      "UPDATE bookings SET applicant = ?, held_until = ? WHERE id = ?",
      JSON.stringify({ ...applicant, ...(email !== undefined && { email }) }),
      heldUntil(officeOf(backend, row.office), row.start_at, now),
      row.id,
    );
    mailLink(backend, rowOf(backend, row.id)!);
    return followed(rowOf(backend, row.id)!, now);
  });
}

export function confirmByCode(backend: Backend, row: Row, code: string): Answer {
  const now = backend.now();
  if (row.status === "confirmed") return booking(row, now);
  refuseEnded(row, now, "provisional");
  if (row.code_tries >= CODE_TRIES) throw new Problem(429, "code-locked");
  if (hash(row.id + code) !== row.code_hash) {
    backend.store.run("UPDATE bookings SET code_tries = code_tries + 1 WHERE id = ?", row.id);
    throw new Problem(422, "code-wrong", { attemptsLeft: CODE_TRIES - 1 - row.code_tries });
  }
  return confirm(backend, row);
}

interface Found {
  readonly action: string;
  readonly row: Row;
}

function find(backend: Backend, token: string, action?: string): Found {
  const link = backend.store.one<Link>("SELECT * FROM links WHERE token_hash = ?", hash(token));
  if (!link || (action && link.action !== action)) throw new Problem(404, "link-unknown");
  if (link.superseded) throw new Problem(410, "link-superseded");
  const row = rowOf(backend, link.booking)!;
  if (statusOf(row, backend.now()) === "expired") throw new Problem(410, "link-expired");
  return { action: link.action, row };
}

export function lookUp(backend: Backend, token: string): Answer {
  const { action, row } = find(backend, token);
  return { action, booking: booking(row, backend.now()) };
}

export function confirmByLink(backend: Backend, token: string): Answer {
  const { row } = find(backend, token, "confirm");
  return confirm(backend, row);
}

function confirm(backend: Backend, row: Row): Answer {
  const { store } = backend;
  const now = backend.now();
  if (row.status === "confirmed") return booking(row, now);
  refuseEnded(row, now, "provisional");
  refuseAboveLimit(backend, row);
  return store.transaction(() => {
    store.run("UPDATE bookings SET status = 'confirmed' WHERE id = ?", row.id);
    sendMail(backend, row, "confirmed", cancelLink(backend, row));
    return booking(rowOf(backend, row.id)!, now);
  });
}

/** The link to cancel, where the office takes cancellations online at all. */
export function cancelLink(backend: Backend, row: Row): { link?: string } {
  const { before, sameDay } = officeOf(backend, row.office).profile.cancellation;
  const isOnline = [...before, ...sameDay].includes("online");
  return isOnline ? { link: newLink(backend, row, "cancel") } : {};
}

/** Told only now, to whoever reads the mail: at the request it would tell a stranger about others. */
function refuseAboveLimit({ store, offices }: Backend, row: Row): void {
  const limit = offices.get(row.office)!.profile.limits?.perPersonPerDay ?? Infinity;
  const others = store
    .all<Row>("SELECT * FROM bookings WHERE office = ? AND status = 'confirmed'", row.office)
    .filter((other) => dateOf(other.start_at) === dateOf(row.start_at) && isSame(other, row));
  if (others.length >= limit) throw new Problem(409, "daily-limit");
}

/** The name, however it is written, and the mail address or the phone. */
function isSame(one: Row, other: Row): boolean {
  const [a, b] = [one, other].map((row) => JSON.parse(row.applicant) as Record<string, string>);
  const folded = (name = "") => name.normalize("NFKC").replace(/\s/gu, "").toLowerCase();
  const hasSame = (field: string) => a![field] !== undefined && a![field] === b![field];
  return folded(a!["name"]) === folded(b!["name"]) && (hasSame("email") || hasSame("phone"));
}

export function cancelByLink(backend: Backend, token: string): Answer {
  const { store } = backend;
  const { row } = find(backend, token, "cancel");
  const now = backend.now();
  if (row.status === "cancelled") return booking(row, now);
  refuseEnded(row, now, "confirmed");
  const { cancellation, contact } = officeOf(backend, row.office).profile;
  const isToday = dateOf(now) === dateOf(row.start_at);
  const ways = isToday ? cancellation.sameDay : cancellation.before;
  if (now >= row.start_at || !ways.includes("online")) {
    const reason = now >= row.start_at ? "begun" : isToday ? "same-day" : "not-online";
    throw new Problem(409, "cancel-closed", {
      reason,
      ...(contact.phone && { phone: contact.phone.number }),
    });
  }
  return store.transaction(() => {
    store.run("UPDATE bookings SET status = 'cancelled' WHERE id = ?", row.id);
    sendMail(backend, row, "cancelled");
    return booking(rowOf(backend, row.id)!, now);
  });
}

export function refuseEnded(row: Row, now: number, wanted: string): void {
  const bookingStatus = statusOf(row, now);
  if (bookingStatus !== wanted) throw new Problem(409, "booking-ended", { bookingStatus });
}
