import type { RegistrationRequest } from "../src/contract/account.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { isPast } from "./booking-record.ts";
import { sendAccountMail } from "./mailbox.ts";
import { toSecond } from "./moments.ts";
import { given } from "./new-booking.ts";
import { hashPassword } from "./passwords.ts";
import type { AccountRecord } from "./records/account.ts";
import { Refusal } from "./refusal.ts";
import { sha256 } from "./secrets.ts";

/** An ID is kept for its registration while the mail's link works, and for good once that was pressed. */
export function isTaken(userId: string, backend: Backend): boolean {
  const now = backend.now();
  return backend.state.accounts.some(
    (account) =>
      account.userId === userId &&
      (account.activatedAt !== undefined || !isPast(account.activateBy, now)),
  );
}

/**
 * Registers provisionally. For a mail address that has an account only its mailbox learns so: the ID is
 * kept as for any other, the password hashed as for any other, and the answer is the same.
 */
export async function register(
  request: RegistrationRequest,
  linkMinutes: number,
  office: OfficeProfile,
  backend: Backend,
): Promise<AccountRecord> {
  const until = toSecond(backend.now()).add({ minutes: linkMinutes });
  const token = backend.secrets.token();
  const known = holderOf(request.applicant.email, backend) !== undefined;
  const linkHash = await sha256(token);
  const account: AccountRecord = {
    id: backend.secrets.id(),
    userId: request.userId,
    office: office.id,
    password: await hashPassword(request.password),
    applicant: given(request.applicant),
    consents: request.consents.map((each) => ({ ...each, agreedAt: String(each.agreedAt) })),
    language: request.language,
    activateBy: String(until),
    ...(!known && { linkHash }),
  };
  if (known) {
    sendAccountMail("has-account", account, office, backend);
  } else {
    const link = { action: "activate", token } as const;
    sendAccountMail("activate", account, office, backend, { link, until });
  }
  const { accounts } = backend.state;
  backend.state.accounts = [...accounts.filter((old) => !hasLapsed(old, backend)), account];
  return account;
}

/** Repeatable: a registration that is complete stays so, also when the link's own time is over. @throws {Refusal} */
export async function activate(token: string, backend: Backend): Promise<AccountRecord> {
  const hash = await sha256(token);
  const account = backend.state.accounts.find(({ linkHash }) => linkHash === hash);
  if (!account) throw new Refusal("link-unknown");
  if (account.activatedAt !== undefined) return account;
  const now = backend.now();
  if (isPast(account.activateBy, now)) throw new Refusal("link-expired");
  // Another registration of the same address was completed first.
  if (holderOf(account.applicant.email, backend)) throw new Refusal("link-expired");
  account.activatedAt = String(now);
  sendAccountMail("activated", account, backend.office(account.office), backend);
  return account;
}

function holderOf(email: string | undefined, backend: Backend): AccountRecord | undefined {
  const address = email?.toLowerCase();
  return backend.state.accounts.find(
    ({ applicant, activatedAt }) =>
      activatedAt !== undefined &&
      address !== undefined &&
      applicant.email?.toLowerCase() === address,
  );
}

/** A lapsed registration is kept for a day, so that its link can say why it does not work. */
function hasLapsed({ activatedAt, activateBy }: AccountRecord, backend: Backend): boolean {
  const until = Temporal.Instant.from(activateBy).add({ hours: 24 });
  return activatedAt === undefined && isPast(String(until), backend.now());
}
