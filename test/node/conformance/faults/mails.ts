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

const office = "kitakyushu-mothers";
const CONFIRM = /^\/v1\/booking-links\/confirm$/u;
const CANCEL = /^\/v1\/booking-links\/cancel$/u;

/** Makes a GET or HEAD of an address with the token act as the press of a person. */
function acting(method: "GET" | "HEAD"): Fault["wrap"] {
  return (right) => async (request) => {
    const response = await right(request);
    const url = new URL(request.url);
    const token = url.searchParams.get("token");
    if (request.method === method && token && CONFIRM.test(url.pathname)) {
      await right(
        sent(request, {
          url: url.origin + url.pathname,
          method: "POST",
          body: JSON.stringify({ token }),
          headers: { "content-type": "application/json" },
        }),
      );
    }
    return response;
  };
}

export const mailFaults: readonly Fault[] = [
  {
    name: "a GET that confirms",
    office,
    only: ["link"],
    found: ["link.scanner"],
    wrap: acting("GET"),
  },
  {
    name: "a HEAD that confirms",
    office,
    only: ["link"],
    found: ["link.scanner"],
    wrap: acting("HEAD"),
  },
  {
    name: "a lookup that confirms",
    office,
    only: ["link"],
    found: ["link.lookup"],
    wrap: answering("POST", /\/booking-links\/lookup$/u, async (response, request, right) => {
      await right(
        sent(request, {
          url: request.url.replace("lookup", "confirm"),
          body: await bodyOf(request),
        }),
      );
      return response;
    }),
  },
  {
    name: "a link that works after its end",
    office,
    only: ["link"],
    found: ["link.expiry"],
    wrap: (right, backend) => async (request) =>
      isCall(request, "POST", /\/booking-links\/(?:confirm|lookup)$/u)
        ? await atOtherTime(backend, { minutes: -1 }, () => right(request))
        : await right(request),
  },
  {
    name: "a link to the page that the request names",
    office,
    only: ["link"],
    found: ["link.page"],
    wrap: (right, backend) => async (request) => {
      const origin = request.headers.get("origin") ?? "";
      const response = await right(request);
      if (isCall(request, "POST", BOOKINGS)) {
        backend.state.outbox = backend.state.outbox.map((mail) => ({
          ...mail,
          links: mail.links.map((link) => link.replace("https://bureau.example", origin)),
        }));
      }
      return response;
    },
  },
  {
    name: "a second mail for the second press",
    office,
    only: ["link.confirm", "confirm", "cancel"],
    found: ["confirm.race", "link.confirm"],
    wrap: (right, backend) => {
      const told = new Set<unknown>();
      return async (request) => {
        const response = await right(request);
        const pressed = isCall(request, "POST", /\/(?:booking-links\/confirm|code)$/u);
        const { id } = await jsonOf(response);
        const { outbox } = backend.state;
        const last = outbox.at(-1);
        if (pressed && response.ok && last && told.has(id)) outbox.push(last);
        if (pressed && response.ok) told.add(id);
        return response;
      };
    },
  },
  {
    name: "a cancellation that cannot be repeated",
    office,
    only: ["cancel"],
    found: ["cancel.race", "cancel.repeat"],
    wrap: (right, backend) => async (request) => {
      const mails = backend.state.outbox.length;
      const response = await right(request);
      const again =
        isCall(request, "POST", CANCEL) && response.ok && backend.state.outbox.length === mails;
      return again ? problem(409, "booking-ended", { bookingStatus: "cancelled" }) : response;
    },
  },
  {
    name: "a cancellation that keeps the seat",
    office,
    only: ["cancel"],
    found: ["cancel.race", "cancel.repeat"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      if (!isCall(request, "GET", AVAILABILITY) || !response.ok) return response;
      const lost = backend.state.bookings.filter(({ status }) => status === "cancelled");
      const gone = new Set(lost.map(({ start }) => Date.parse(start)));
      return await changed(response, (json) => ({
        ...json,
        slots: (json["slots"] as { start: string }[]).filter(
          ({ start }) => !gone.has(Date.parse(start)),
        ),
      }));
    },
  },
  {
    name: "a link that cancels although it is too late",
    office,
    only: ["cancel"],
    found: ["cancel.closed"],
    wrap: (right, backend) => async (request) =>
      isCall(request, "POST", CANCEL)
        ? await atOtherTime(backend, { minutes: -1 }, () => right(request))
        : await right(request),
  },
  {
    name: "a code that is never locked",
    office,
    only: ["code"],
    found: ["code.at-once", "code.locked"],
    wrap: asking("POST", /\/code$/u, (request, backend) => {
      for (const { mails } of backend.state.bookings) for (const mail of mails) mail.wrongCodes = 0;
      return request;
    }),
  },
  {
    name: "an earlier code that goes on working",
    office,
    only: ["code", "resend"],
    found: ["resend.earlier-code"],
    wrap: (right, backend) => async (request) => {
      const retried = request.clone();
      const response = await right(request);
      if ((await jsonOf(response))["code"] !== "code-wrong") return response;
      const typed = (await jsonOf(retried))["code"];
      const earlier = backend.state.outbox.some(({ code }) => code === typed);
      return earlier
        ? new Response("{}", { headers: { "content-type": "application/json" } })
        : response;
    },
  },
  {
    name: "a superseded link that goes on working",
    office,
    only: ["resend"],
    found: ["resend.corrected"],
    wrap: asking("POST", /\/booking-links\//u, (request, backend) => {
      for (const { mails } of backend.state.bookings) {
        for (const mail of mails) mail.superseded = false;
      }
      return request;
    }),
  },
  {
    name: "mails again without a pause",
    office,
    only: ["resend"],
    found: ["resend.pause"],
    wrap: (right, backend) => async (request) =>
      isCall(request, "POST", /\/messages$/u)
        ? await atOtherTime(backend, { minutes: 2 }, () => right(request))
        : await right(request),
  },
];
