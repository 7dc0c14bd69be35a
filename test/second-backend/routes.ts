import { addDays, dateOf, lastDay, slotsOn, written } from "./calendar.ts";
import * as bookings from "./bookings.ts";
import { Problem, type Call, type Reply } from "./http.ts";
import { EMAIL, findSlot, objectFaults, refuse } from "./judge.ts";
import * as links from "./links.ts";
import { hash } from "./store.ts";

type Handler = (backend: bookings.Backend, call: Call, ...parts: string[]) => Reply;

const FRESH = "public, no-cache";
const ROUTES: readonly (readonly [string, RegExp, Handler])[] = [
  ["GET", /^\/health$/u, health],
  ["GET", /^\/offices$/u, listOffices],
  ["GET", /^\/offices\/([^/]+)$/u, getOffice],
  ["GET", /^\/offices\/([^/]+)\/terms\/([^/]+)\/versions\/([^/]+)$/u, getTerms],
  ["GET", /^\/offices\/([^/]+)\/availability$/u, getAvailability],
  [
    "POST",
    /^\/offices\/([^/]+)\/bookings$/u,
    (backend, { headers, body }, office) => ({
      status: 201,
      body: bookings.createBooking(
        backend,
        office!,
        headers["idempotency-key"],
        body,
        headers["challenge-solution"],
      ),
    }),
  ],
  [
    "GET",
    /^\/offices\/([^/]+)\/booking-attempts\/([^/]+)$/u,
    (backend, _call, office, key) => ok(bookings.attemptOf(backend, office!, key!)),
  ],
  [
    "GET",
    /^\/bookings\/([^/]+)$/u,
    (backend, { headers }, id) =>
      ok(bookings.followed(links.rowOfFlow(backend, id!, headers.authorization), backend.now())),
  ],
  [
    "POST",
    /^\/bookings\/([^/]+)\/messages$/u,
    (backend, { headers, body }, id) => {
      const row = links.rowOfFlow(backend, id!, headers.authorization);
      refuse(
        objectFaults(body, "", ["email"]).filter(
          ({ pointer, code }) => pointer !== "/email" || code !== "missing",
        ),
      );
      const { email } = body as { readonly email?: unknown };
      if (email !== undefined && !(typeof email === "string" && EMAIL.test(email))) {
        refuse([{ pointer: "/email", code: "not-an-email" }]);
      }
      return ok(links.mailAgain(backend, row, email as string | undefined));
    },
  ],
  [
    "POST",
    /^\/bookings\/([^/]+)\/code$/u,
    (backend, { headers, body }, id) => {
      const row = links.rowOfFlow(backend, id!, headers.authorization);
      return ok(links.confirmByCode(backend, row, textIn(body, "code", /^\d{6}$/u)));
    },
  ],
  [
    "POST",
    /^\/booking-links\/lookup$/u,
    (backend, { body }) => ok(links.lookUp(backend, tokenIn(body))),
  ],
  [
    "POST",
    /^\/booking-links\/confirm$/u,
    (backend, { body }) => ok(links.confirmByLink(backend, tokenIn(body))),
  ],
  [
    "POST",
    /^\/booking-links\/cancel$/u,
    (backend, { body }) => ok(links.cancelByLink(backend, tokenIn(body))),
  ],
];

export function answerApi(backend: bookings.Backend, call: Call): Reply {
  const path = call.url.pathname.startsWith("/v1/") ? call.url.pathname.slice(3) : "";
  const here = ROUTES.filter(([, pattern]) => pattern.test(path));
  const methods = here.flatMap(([method]) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  if (here.length === 0) throw new Problem(404, "not-found");
  if (call.method === "OPTIONS") return { status: 204 };
  const wanted = call.method === "HEAD" ? "GET" : call.method;
  const route = here.find(([method]) => method === wanted);
  if (!route) {
    throw new Problem(405, "method-not-allowed", {}, { Allow: methods.join(", ") });
  }
  const [, pattern, handle] = route;
  if (wanted === "POST" && call.body === undefined) throw new Problem(400, "malformed-request");
  return handle(backend, call, ...pattern.exec(path)!.slice(1).map(decoded));
}

const ok = (body: unknown): Reply => ({ status: 200, body });

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Problem(404, "not-found");
  }
}

function textIn(body: unknown, name: string, form: RegExp): string {
  refuse(objectFaults(body, "", [name]));
  const value = (body as Readonly<Record<string, unknown>>)[name];
  if (typeof value !== "string" || !form.test(value)) {
    refuse([{ pointer: `/${name}`, code: "invalid" }]);
  }
  return value as string;
}

const tokenIn = (body: unknown): string => textIn(body, "token", /^[\w-]{16,256}$/u);

/** What everybody may read: with an `ETag`, and without a body for whoever has it already. */
function shared(call: Call, cacheControl: string, body: unknown): Reply {
  const etag = `"${hash(JSON.stringify(body)).slice(0, 32)}"`;
  const headers = { "Cache-Control": cacheControl, ETag: etag };
  const isKnown = call.headers["if-none-match"]?.includes(etag);
  return isKnown ? { status: 304, headers } : { status: 200, headers, body };
}

function health({ offices, now }: bookings.Backend): Reply {
  const isUp = [...offices.values()].some(({ profile }) => profile.bookingState === "open");
  const status = isUp ? "up" : "paused";
  return ok({ status, serverTime: written(now()), contractVersion: "1.0" });
}

function listOffices({ offices }: bookings.Backend, call: Call): Reply {
  const summaries = [...offices.values()].map(({ profile }) => {
    const { id, name, kind, area } = profile;
    return { id, name, kind, area };
  });
  return shared(call, "public, max-age=60", { offices: summaries });
}

function getOffice(backend: bookings.Backend, call: Call, id?: string): Reply {
  const { profile } = bookings.officeOf(backend, id!);
  return shared(call, FRESH, { ...profile, serverTime: written(backend.now()) });
}

function getTerms(
  backend: bookings.Backend,
  call: Call,
  id?: string,
  terms?: string,
  version?: string,
): Reply {
  const office = bookings.officeOf(backend, id!);
  const document = office.terms.find((text) => text.id === terms && text.version === version);
  if (!document) throw new Problem(404, "terms-not-found");
  return shared(call, "public, max-age=3600, immutable", document);
}

function getAvailability(backend: bookings.Backend, call: Call, id?: string): Reply {
  const office = bookings.officeOf(backend, id!);
  const now = backend.now();
  const month = call.url.searchParams.get("month") ?? "";
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) throw new Problem(400, "malformed-request");
  if (!bookings.isWithinWindow(office, month, now)) throw new Problem(404, "month-out-of-window");
  const { profile } = office;
  const taken = bookings.seatsTaken(backend, profile.id);
  const end = lastDay(profile, now);
  const slots: { start: string; remaining: number }[] = [];
  for (let date = dateOf(now); date <= end; date = addDays(date, 1)) {
    if (!date.startsWith(month)) continue;
    for (const { start } of slotsOn(profile, date)) {
      const remaining = (profile.slots.capacity ?? 1) - (taken.get(start) ?? 0);
      if (remaining > 0 && typeof findSlot(office, start, now) !== "string") {
        slots.push({ start: written(start), remaining });
      }
    }
  }
  const closures = office.closures.filter(({ date }) => date.startsWith(month));
  return shared(call, FRESH, { month, serverTime: written(now), slots, closures });
}
