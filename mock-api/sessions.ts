import { Temporal } from "../src/domain/temporal.ts";
import type { Backend } from "./backend.ts";
import { isPast } from "./booking-record.ts";
import { toSecond } from "./moments.ts";
import type { AccountRecord, SessionRecord } from "./records/account.ts";
import { Refusal } from "./refusal.ts";
import { bearerToken } from "./requests.ts";
import { sha256 } from "./secrets.ts";

const IDLE_MINUTES = 30;
const LONGEST_HOURS = 8;

export async function openSession(account: AccountRecord, backend: Backend) {
  const token = backend.secrets.token();
  const now = toSecond(backend.now());
  const session: SessionRecord = {
    hash: await sha256(token),
    account: account.id,
    startedAt: String(now),
    lastCallAt: String(now),
  };
  backend.state.sessions = [...liveSessions(backend), session];
  return { token, expiresAt: endOf(session) };
}

/** Repeatable: of a session that has ended there is nothing left to end. */
export async function closeSession(request: Request, backend: Backend): Promise<void> {
  const hash = await sha256(bearerToken(request));
  backend.state.sessions = backend.state.sessions.filter((session) => session.hash !== hash);
}

/**
 * Whose session a call is made in; the call keeps it alive. To be called within a write.
 *
 * @throws {Refusal} where there is none, or it has ended
 */
export async function signedIn(request: Request, backend: Backend): Promise<AccountRecord> {
  const hash = await sha256(bearerToken(request));
  const session = liveSessions(backend).find((each) => each.hash === hash);
  const account = backend.state.accounts.find(({ id }) => id === session?.account);
  if (!session || !account) {
    throw new Refusal("session-ended", {}, { "www-authenticate": "Bearer" });
  }
  session.lastCallAt = String(toSecond(backend.now()));
  return account;
}

function liveSessions(backend: Backend): SessionRecord[] {
  const now = backend.now();
  return backend.state.sessions.filter((session) => !isPast(String(endOf(session)), now));
}

function endOf({ startedAt, lastCallAt }: SessionRecord): Temporal.Instant {
  const idle = Temporal.Instant.from(lastCallAt).add({ minutes: IDLE_MINUTES });
  const longest = Temporal.Instant.from(startedAt).add({ hours: LONGEST_HOURS });
  return Temporal.Instant.compare(idle, longest) < 0 ? idle : longest;
}
