import { withHeaders } from "../support.ts";
import {
  answering,
  asking,
  atOtherTime,
  AVAILABILITY,
  bodyOf,
  BOOKINGS,
  changed,
  isCall,
  jsonOf,
  lacking,
  problem,
  sent,
  type Fault,
  type Json,
} from "./fault.ts";

const office = "otaru";
const HEALTH = /^\/v1\/health$/u;

/** Another code in a refusal's place. */
function coded(from: string, to: string, status: number): Fault["wrap"] {
  return (right) => async (request) => {
    const response = await right(request);
    return (await jsonOf(response))["code"] === from ? problem(status, to) : response;
  };
}

const onHealth = (change: (json: Json) => unknown) =>
  answering("GET", HEALTH, (response) => changed(response, change));

export const readingFaults: readonly Fault[] = [
  {
    name: "a test clock that health does not follow",
    office,
    only: ["test-interface"],
    found: ["test-interface.clock"],
    wrap: onHealth((json) => ({ ...json, serverTime: "2026-04-01T00:00:00Z" })),
  },
  {
    name: "a reset that keeps the mails",
    office: "wajima",
    only: ["test-interface"],
    found: ["test-interface.reset"],
    wrap: (right, backend) => async (request) => {
      const { outbox } = backend.state;
      const response = await right(request);
      if (isCall(request, "POST", /\/__test\/reset$/u)) backend.state.outbox = outbox;
      return response;
    },
  },
  {
    name: "a contract's version that is another one",
    office,
    only: ["health"],
    found: ["health.shape"],
    wrap: onHealth((json) => ({ ...json, contractVersion: "2.0" })),
  },
  {
    name: "an office that is listed twice",
    office,
    only: ["offices"],
    found: ["offices.list"],
    wrap: answering("GET", /^\/v1\/offices$/u, (response) =>
      changed(response, ({ offices }) => ({ offices: [offices, offices].flat() })),
    ),
  },
  {
    name: "an unknown office without its code",
    office,
    only: ["profile"],
    found: ["profile.unknown"],
    wrap: coded("office-not-found", "not-found", 404),
  },
  {
    name: "an unknown version without its code",
    office,
    only: ["terms"],
    found: ["terms.unknown"],
    wrap: coded("terms-not-found", "not-found", 404),
  },
  {
    name: "full slots in the list",
    office,
    only: ["availability.shape", "availability.rules"],
    found: ["availability.shape"],
    wrap: answering("GET", AVAILABILITY, (response) =>
      response.ok
        ? changed(response, (json) => ({
            ...json,
            slots: (json["slots"] as object[]).map((slot) => ({ ...slot, remaining: 0 })),
          }))
        : response,
    ),
  },
  {
    name: "an empty month in place of one outside the window",
    office,
    only: ["availability.window", "availability.shape"],
    found: ["availability.window"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      if ((await jsonOf(response))["code"] !== "month-out-of-window") return response;
      const month = new URL(request.url).searchParams.get("month");
      const body = { month, serverTime: String(backend.now()), slots: [] };
      return new Response(JSON.stringify(body), {
        headers: { "content-type": "application/json" },
      });
    },
  },
  {
    name: "terms that nobody may keep",
    office,
    only: ["caching"],
    found: ["caching.terms"],
    wrap: answering("GET", /\/versions\//u, (response) =>
      withHeaders(response, { "cache-control": "no-store" }),
    ),
  },
  {
    name: "no HEAD",
    office,
    only: ["caching"],
    found: ["caching.head"],
    wrap: answering("HEAD", /./u, () => problem(405, "method-not-allowed")),
  },
  {
    name: "leave for cookies",
    office,
    only: ["cors"],
    found: ["cors.credentials"],
    wrap: answering("GET", /./u, (response) =>
      withHeaders(response, { "access-control-allow-credentials": "true" }),
    ),
  },
  {
    name: "an unknown booking that is told apart from a wrong token",
    office,
    only: ["booking.follow"],
    found: ["booking.follow"],
    wrap: (right, backend) => async (request) => {
      const id = /\/v1\/bookings\/(?<id>[^/]+)$/u.exec(request.url)?.groups?.["id"];
      const none = id !== undefined && backend.findBooking(id) === undefined;
      return none ? problem(404, "not-found") : await right(request);
    },
  },
  {
    name: "a refusal that does not tell its reason",
    office,
    only: ["booking"],
    found: ["booking.not-bookable"],
    wrap: answering("POST", BOOKINGS, (response) =>
      response.ok ? response : changed(response, lacking("reason")),
    ),
  },
  {
    name: "a HEAD that ends a booking",
    office,
    only: ["booking"],
    found: ["booking.reads"],
    wrap: asking("HEAD", /\/bookings\/[^/]+$/u, (request, backend) => {
      for (const record of backend.state.bookings) record.status = "cancelled";
      return request;
    }),
  },
  {
    name: "a server that fails on a strange address",
    office,
    only: ["hostile", "answers.no-server-error"],
    found: ["answers.no-server-error", "hostile.address"],
    wrap: (right) => async (request) =>
      /%00/u.test(request.url) ? problem(500, "internal") : await right(request),
  },
  {
    name: "a framework's own page for an address that there is not",
    office,
    only: ["address", "booking.answer"],
    found: ["address.unknown"],
    wrap: answering("GET", /kit-no-such-call$/u, () => new Response("Not Found", { status: 404 })),
  },
  {
    name: "an answer that does not say that it is JSON",
    office,
    only: ["answers", "health"],
    found: ["answers.json"],
    wrap: answering("GET", HEALTH, (response) =>
      withHeaders(response, { "content-type": "text/plain" }),
    ),
  },
  {
    name: "an answer that is longer than the widget reads",
    office,
    only: ["answers.plain", "health"],
    found: ["answers.plain"],
    wrap: onHealth((json) => ({ ...json, padding: "x".repeat(1_000_001) })),
  },
  {
    name: "a window that moves on a minute early",
    office,
    only: ["deadline.horizon", "booking.answer"],
    found: ["deadline.horizon"],
    wrap: (right, backend) => async (request) =>
      isCall(request, "POST", BOOKINGS)
        ? await atOtherTime(backend, { minutes: 1 }, () => right(request))
        : await right(request),
  },
  {
    name: "a reply that is promised for a day later",
    office,
    only: ["deadline", "booking.answer"],
    found: ["deadline.reply", "deadline.reply-latest"],
    wrap: answering("POST", BOOKINGS, (response) =>
      changed(response, (json) =>
        json["replyBy"]
          ? {
              ...json,
              replyBy: new Date(Date.parse(String(json["replyBy"])) + 86_400_000).toISOString(),
            }
          : json,
      ),
    ),
  },
  {
    name: "an answer to no session that is another's",
    office: "kanazawa",
    only: ["session.needed"],
    found: ["session.needed"],
    wrap: coded("session-ended", "flow-expired", 401),
  },
  {
    name: "a registration without a key that is taken",
    office: "kanazawa",
    only: ["account"],
    found: ["account.key"],
    wrap: asking("POST", /\/accounts$/u, async (request) =>
      request.headers.has("idempotency-key")
        ? request
        : sent(request, {
            body: await bodyOf(request),
            headers: { "idempotency-key": crypto.randomUUID() },
          }),
    ),
  },
];
