import { randomUUID } from "node:crypto";
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
  problem,
  sent,
  type Fault,
} from "./fault.ts";

const otaru = "otaru";

export const bookingFaults: readonly Fault[] = [
  {
    name: "a second 201 for one slot",
    office: otaru,
    only: ["booking.parallel", "booking.slot-taken", "answers"],
    found: ["booking.parallel"],
    wrap: (right) => {
      let last: Response | undefined;
      let atOnce = 0;
      return async (request) => {
        if (!isCall(request, "POST", BOOKINGS)) return await right(request);
        atOnce += 1;
        const response = await right(request);
        if (response.status === 201) last = response.clone();
        const { code } = await jsonOf(response);
        const slipsThrough = code === "slot-taken" && atOnce > 50 && last;
        if (!slipsThrough) return response;
        atOnce = 0;
        return await changed(slipsThrough.clone(), (json) => ({ ...json, id: randomUUID() }));
      };
    },
  },
  {
    name: "one booking more than the capacity",
    office: otaru,
    only: ["booking.parallel", "booking.slot-taken", "booking.answer"],
    found: ["booking.parallel", "booking.slot-taken"],
    wrap: (right, backend) => async (request) => {
      if (!isCall(request, "POST", BOOKINGS)) return await right(request);
      const { slots } = backend.office(otaru);
      const { offices } = backend.state;
      const times = {
        kind: "windows" as const,
        stepMinutes: 30,
        windows: [
          { from: "10:00", to: "12:00" },
          { from: "13:00", to: "16:00" },
        ],
      };
      backend.changeOffice(otaru, { slots: { times, minutes: 30, capacity: slots.capacity + 1 } });
      try {
        return await right(request);
      } finally {
        backend.state.offices = offices;
      }
    },
  },
  {
    name: "availability that is kept too long",
    office: otaru,
    only: ["availability"],
    found: ["availability.follows"],
    wrap: (right) => {
      const kept = new Map<string, Response>();
      return async (request) => {
        if (isCall(request, "POST", /\/__test\/(?:reset|clock)$/u)) kept.clear();
        if (!isCall(request, "GET", AVAILABILITY)) return await right(request);
        const response = kept.get(request.url) ?? (await right(request));
        kept.set(request.url, response.clone());
        return response.clone();
      };
    },
  },
  {
    name: "an ETag of availability that never changes",
    office: otaru,
    only: ["availability", "caching"],
    found: ["availability.follows", "caching.time"],
    wrap: answering("GET", AVAILABILITY, (response, request) => {
      const etag = '"always"';
      const knows = request.headers.get("if-none-match") === etag;
      const headers = new Headers(response.headers);
      headers.set("etag", etag);
      return knows
        ? new Response(null, { status: 304, headers })
        : new Response(response.body, { status: response.status, headers });
    }),
  },
  {
    name: "a slot on a Sunday",
    office: otaru,
    only: ["availability", "booking.answer"],
    found: ["availability.rules"],
    wrap: answering("GET", AVAILABILITY, (response) =>
      response.ok
        ? changed(response, (json) => ({
            ...json,
            slots: [
              ...(json["slots"] as object[]),
              {
                start: `${String(json["month"])}-${sundayOf(String(json["month"]))}T10:00:00+09:00`,
                remaining: 1,
              },
            ],
          }))
        : response,
    ),
  },
  {
    name: "the month by the server's UTC",
    office: otaru,
    only: ["availability"],
    found: ["availability.month-turn"],
    wrap: (right, backend) => async (request) =>
      isCall(request, "GET", AVAILABILITY)
        ? await atOtherTime(backend, { hours: -9 }, () => right(request))
        : await right(request),
  },
  {
    name: "a deadline that ends a minute late",
    office: otaru,
    only: ["deadline", "booking.not-bookable"],
    found: ["deadline.second"],
    wrap: (right, backend) => async (request) => {
      const again = request.clone();
      const response = await right(request);
      const late = (await jsonOf(response))["reason"] === "deadline-passed";
      return late ? await atOtherTime(backend, { seconds: -59 }, () => right(again)) : response;
    },
  },
  {
    name: "no answer to what became of a key",
    office: otaru,
    only: ["booking"],
    found: ["booking.attempt"],
    wrap: answering("GET", /\/booking-attempts\//u, () => problem(404, "not-found")),
  },
  {
    name: "an attempt that tells the flow token",
    office: otaru,
    only: ["booking"],
    found: ["booking.attempt"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const key = /\/booking-attempts\/(?<key>[\w-]+)$/u.exec(request.url)?.groups?.["key"];
      const record = backend.state.bookings.find(({ attempt }) => attempt?.key === key);
      const flow = (record?.attempt?.answer as { flow?: unknown } | undefined)?.flow;
      return response.ok && flow
        ? await changed(response, (json) => ({ ...json, flow }))
        : response;
    },
  },
  {
    name: "a pause that forgets what was booked",
    office: otaru,
    only: ["office", "key"],
    found: ["office.paused"],
    wrap: (right, backend) => async (request) => {
      const paused = backend.office(otaru).bookingState === "paused";
      if (!paused || !isCall(request, "POST", BOOKINGS)) return await right(request);
      return await right(
        sent(request, {
          body: await bodyOf(request),
          headers: { "idempotency-key": randomUUID() },
        }),
      );
    },
  },
  {
    name: "a key that is ignored",
    office: otaru,
    only: ["key"],
    found: ["key.at-once", "key.day", "key.other-payload", "key.same"],
    wrap: asking("POST", BOOKINGS, async (request) =>
      request.headers.get("idempotency-key")
        ? sent(request, {
            body: await bodyOf(request),
            headers: { "idempotency-key": randomUUID() },
          })
        : request,
    ),
  },
  {
    name: "a key that is remembered across payloads",
    office: otaru,
    only: ["key"],
    found: ["key.other-payload"],
    wrap: (right, backend) => async (request) => {
      const key = request.headers.get("idempotency-key");
      const response = await right(request);
      if ((await jsonOf(response))["code"] !== "idempotency-key-reused") return response;
      const first = backend.state.bookings.find(({ attempt }) => attempt?.key === key);
      const { headers } = response;
      headers.set("content-type", "application/json");
      return new Response(JSON.stringify(first?.attempt?.answer), { status: 201, headers });
    },
  },
  {
    name: "a missing key that is made up",
    office: otaru,
    only: ["key"],
    found: ["key.missing"],
    wrap: asking("POST", BOOKINGS, async (request) =>
      request.headers.get("idempotency-key")
        ? request
        : sent(request, {
            body: await bodyOf(request),
            headers: { "idempotency-key": randomUUID() },
          }),
    ),
  },
  {
    name: "a refusal that is remembered with its key",
    office: otaru,
    only: ["key", "booking.answer"],
    found: ["key.refusal"],
    wrap: (right) => {
      const refused = new Map<string, Response>();
      return async (request) => {
        const key = request.headers.get("idempotency-key") ?? "";
        const before = refused.get(key);
        if (before) return before.clone();
        const response = await right(request);
        const { code } = await jsonOf(response);
        if (key && code === "validation-failed") refused.set(key, response.clone());
        return response;
      };
    },
  },
];

function sundayOf(month: string): string {
  const first = new Date(`${month}-01T00:00:00Z`).getUTCDay();
  // The fourth one: the kit's window reaches some days into its last month.
  return String(1 + ((7 - first) % 7)).padStart(2, "0");
}
