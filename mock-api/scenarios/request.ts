import type { Backend } from "../backend.ts";
import { linkOf } from "../handlers/booking-links.ts";
import { findAttempt, keyOf } from "../idempotency.ts";
import { sha256 } from "../secrets.ts";
import type { ScenarioCall } from "./scenario.ts";

const CREATING = /^\/(?:offices\/[^/]+\/bookings|accounts)$/u;
const BY_LINK = /^\/(?:booking-links\/[^/]+|accounts\/activation)$/u;

/** Whether a call would make a booking or an account, and not merely repeat what is committed. */
export function createsAnew({ request, path, backend }: ScenarioCall): boolean {
  if (request.method !== "POST" || !CREATING.test(path)) return false;
  const { bookings, accounts } = backend.state;
  return findAttempt(keyOf(request), [...bookings, ...accounts], backend) === undefined;
}

/** Of the secret that a mail's link or a lookup has brought; `undefined` where a call has none. */
export async function linkHashOf(request: Request, path: string): Promise<string | undefined> {
  if (request.method !== "POST" || !BY_LINK.test(path)) return undefined;
  const { token } = await bodyOf(request);
  return typeof token === "string" ? await sha256(token) : undefined;
}

/** Which office a call is about; `undefined` where that is none, or none that is known. */
export async function officeOf(
  request: Request,
  path: string,
  backend: Backend,
): Promise<string | undefined> {
  const [, what, which] = path.split("/");
  if (what === "offices") return which;
  const { bookings, accounts } = backend.state;
  const hash = await linkHashOf(request, path);
  if (hash !== undefined) {
    const owner =
      bookings.find((record) => linkOf(record, hash)) ??
      accounts.find(({ linkHash }) => linkHash === hash);
    return owner?.office;
  }
  const id = /^\/(?:bookings|me\/bookings)\/([^/]+)/u.exec(path)?.[1];
  if (id !== undefined) return backend.findBooking(id)?.office;
  const { office } = await bodyOf(request);
  return typeof office === "string" ? office : undefined;
}

/** The body's members, as far as it is an object of JSON. */
export async function bodyOf(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (request.method !== "POST") return {};
  const json: unknown = await request
    .clone()
    .json()
    .catch(() => undefined);
  return typeof json === "object" && json !== null ? { ...json } : {};
}
