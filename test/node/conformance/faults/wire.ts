import { createHash } from "node:crypto";
import { withHeaders, type Wrap } from "../support.ts";
import {
  answering,
  asking,
  AVAILABILITY,
  bodyOf,
  BOOKINGS,
  changed,
  jsonOf,
  lacking,
  sent,
  type Fault,
  type Json,
} from "./fault.ts";

const otaru = "otaru";
const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Tags that say nothing of the time: an old copy is "not modified". */
const timelessTags: Wrap = (right) => async (request) => {
  if (request.method !== "GET") return await right(request);
  const known = request.headers.get("if-none-match");
  const response = await right(sent(request, { headers: { "if-none-match": null } }));
  if (!response.ok) return response;
  const { serverTime: _, ...rest } = await jsonOf(response);
  const etag = `"${createHash("sha256").update(JSON.stringify(rest)).digest("hex")}"`;
  return known === etag
    ? withHeaders(new Response(null, { status: 304, headers: response.headers }), { etag })
    : withHeaders(response, { etag });
};

export const wireFaults: readonly Fault[] = [
  {
    name: "refusals as text/html",
    office: otaru,
    only: ["answers", "booking", "address"],
    found: ["answers.problem"],
    wrap: (right) => async (request) => {
      const response = await right(request);
      return response.status >= 400
        ? withHeaders(response, { "content-type": "text/html" })
        : response;
    },
  },
  {
    name: "answers about bookings without no-store",
    office: otaru,
    only: ["answers", "booking"],
    found: ["answers.no-store"],
    wrap: answering("POST", BOOKINGS, (response) =>
      withHeaders(response, { "cache-control": null }),
    ),
  },
  {
    name: "leave for any header but, by the browser's rule, not for authorization",
    office: otaru,
    only: ["cors"],
    found: ["cors.authorization"],
    wrap: answering("OPTIONS", /./u, (response) =>
      withHeaders(response, { "access-control-allow-headers": "*" }),
    ),
  },
  {
    name: "no leave for idempotency-key",
    office: otaru,
    only: ["cors"],
    found: ["cors.booking"],
    wrap: answering("OPTIONS", /./u, (response) =>
      withHeaders(response, { "access-control-allow-headers": "content-type, authorization" }),
    ),
  },
  {
    name: "no leave for DELETE",
    office: "kanazawa",
    only: ["cors"],
    found: ["cors.sign-out"],
    wrap: answering("OPTIONS", /./u, (response) =>
      withHeaders(response, { "access-control-allow-methods": "GET, POST" }),
    ),
  },
  {
    name: "refusals that no other origin may read",
    office: otaru,
    only: ["answers", "cors", "booking"],
    found: ["answers.cors"],
    wrap: (right) => async (request) => {
      const response = await right(request);
      return response.status >= 400
        ? withHeaders(response, { "access-control-allow-origin": null })
        : response;
    },
  },
  {
    name: "a booking without serverTime",
    office: otaru,
    only: ["answers", "booking"],
    found: ["booking.answer", "booking.server-time"],
    wrap: answering("POST", BOOKINGS, (response) => changed(response, lacking("serverTime"))),
  },
  {
    name: "a profile without serverTime",
    office: otaru,
    only: ["profile", "health"],
    found: ["profile.shape"],
    wrap: answering("GET", /^\/v1\/offices\/otaru$/u, (response) =>
      changed(response, lacking("serverTime")),
    ),
  },
  {
    name: "a time without an offset",
    office: otaru,
    only: ["answers", "booking"],
    found: ["answers.time", "booking.answer"],
    wrap: answering("POST", BOOKINGS, (response) =>
      changed(response, (json) =>
        response.ok ? { ...json, acceptedAt: String(json["acceptedAt"]).slice(0, 19) } : json,
      ),
    ),
  },
  {
    name: "an unknown member that is dropped in silence",
    office: otaru,
    only: ["strict"],
    found: ["strict.unknown-member"],
    wrap: asking("POST", BOOKINGS, async (request) => {
      const text = await bodyOf(request);
      return sent(request, { body: text.replace(/,"kitUnknown":(?:1|"x")/gu, "") });
    }),
  },
  {
    name: "a fault without its pointer",
    office: otaru,
    only: ["strict"],
    found: ["strict.eligibility", "strict.missing-field", "strict.time", "strict.unknown-member"],
    wrap: answering("POST", BOOKINGS, (response) =>
      response.status === 422 ? changed(response, lacking("errors")) : response,
    ),
  },
  {
    name: "a body of another media type that is taken as JSON",
    office: otaru,
    only: ["strict"],
    found: ["strict.media-type"],
    wrap: asking("POST", BOOKINGS, async (request) =>
      sent(request, {
        body: await bodyOf(request),
        headers: { "content-type": "application/json" },
      }),
    ),
  },
  {
    name: "a server that fails on a body that is not JSON",
    office: otaru,
    only: ["strict", "answers"],
    found: ["answers.no-server-error", "answers.problem", "strict.json"],
    wrap: answering("POST", BOOKINGS, (response) =>
      response.status === 400
        ? new Response("Internal Server Error", { status: 500, headers: response.headers })
        : response,
    ),
  },
  {
    name: "a text that is escaped for HTML before it is kept",
    office: otaru,
    only: ["hostile"],
    found: ["hostile.returned"],
    wrap: answering("GET", AVAILABILITY, (response) =>
      response.ok
        ? changed(response, (json) => ({ ...json, closures: escapedNames(json) }))
        : response,
    ),
  },
  {
    name: "a text that is refused for its characters",
    office: otaru,
    only: ["hostile", "booking.answer"],
    found: ["hostile.applicant"],
    wrap: asking("POST", BOOKINGS, async (request) =>
      /script|DROP/u.test(await bodyOf(request)) ? sent(request, { body: "{}" }) : request,
    ),
  },
  {
    name: "no 304 to anybody",
    office: otaru,
    only: ["caching", "availability"],
    found: ["caching.etag"],
    wrap: asking("GET", /./u, (request) => sent(request, { headers: { "if-none-match": null } })),
  },
  {
    name: "a profile that is kept for an hour",
    office: otaru,
    only: ["caching"],
    found: ["caching.fresh"],
    wrap: answering("GET", /^\/v1\/offices\/otaru$/u, (response) =>
      withHeaders(response, { "cache-control": "max-age=3600" }),
    ),
  },
  {
    name: "an ETag that leaves the time out",
    office: otaru,
    only: ["caching"],
    found: ["caching.time"],
    wrap: timelessTags,
  },
  {
    name: "another digest of the same version each time",
    office: otaru,
    only: ["terms", "caching.terms"],
    found: ["terms.changed", "terms.documents"],
    wrap: answering("GET", /\/versions\//u, (response) =>
      response.ok
        ? changed(response, (json) => ({ ...json, digest: crypto.randomUUID() }))
        : response,
    ),
  },
  {
    name: "a wait that only the body tells",
    office: "kitakyushu-mothers",
    only: ["resend", "answers"],
    found: ["answers.retry-after"],
    wrap: (right) => async (request) => withHeaders(await right(request), { "retry-after": null }),
  },
  {
    name: "slot-taken with the status 400",
    office: otaru,
    only: ["answers", "booking.slot-taken"],
    found: ["answers.problem", "answers.status", "booking.slot-taken"],
    wrap: answering("POST", BOOKINGS, async (response) => {
      const { code } = await jsonOf(response);
      const { headers } = response;
      return code === "slot-taken"
        ? new Response(response.body, { status: 400, headers })
        : response;
    }),
  },
];

function escapedNames(json: Json): object[] {
  return (json["closures"] as { name: string }[]).map((closure) => ({
    ...closure,
    name: closure.name.replace(/[&<>"]/gu, (sign) => ESCAPES[sign] ?? sign),
  }));
}
