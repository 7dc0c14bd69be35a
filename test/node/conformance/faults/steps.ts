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

const mothers = "kitakyushu-mothers";
const kanazawa = "kanazawa";
const kanagawa = "kanagawa";

/** A minute behind the clock, for one call. */
function late(path: RegExp): Fault["wrap"] {
  return (right, backend) => async (request) =>
    isCall(request, "POST", path)
      ? await atOtherTime(backend, { minutes: -1 }, () => right(request))
      : await right(request);
}

/** What has ended in a status keeps its seat. */
function keepsSeatOf(status: string): Fault["wrap"] {
  return (right, backend) => async (request) => {
    const response = await right(request);
    if (!isCall(request, "GET", AVAILABILITY) || !response.ok) return response;
    const ended = backend.state.bookings.filter((record) => record.status === status);
    const gone = new Set(ended.map(({ start }) => Date.parse(start)));
    return await changed(response, (json) => ({
      ...json,
      slots: (json["slots"] as { start: string }[]).filter(
        ({ start }) => !gone.has(Date.parse(start)),
      ),
    }));
  };
}

/** The second time, it is a conflict. */
function onlyOnce(path: RegExp): Fault["wrap"] {
  return (right) => {
    const done = new Set<unknown>();
    return async (request) => {
      const response = await right(request);
      if (!isCall(request, "POST", path) || !response.ok) return response;
      const { id } = await jsonOf(response);
      if (done.has(id)) return problem(409, "booking-ended");
      done.add(id);
      return response;
    };
  };
}

/** Changes the mails that were just sent. */
function mailing(change: (mail: never) => object): Fault["wrap"] {
  return (right, backend) => async (request) => {
    const before = backend.state.outbox.length;
    const response = await right(request);
    const { outbox } = backend.state;
    for (let at = before; at < outbox.length; at += 1) {
      outbox[at] = { ...outbox[at], ...change(outbox[at] as never) } as (typeof outbox)[number];
    }
    return response;
  };
}

export const stepFaults: readonly Fault[] = [
  {
    name: "an address whose capitals are lost",
    office: mothers,
    only: ["hostile"],
    found: ["hostile.mail-address"],
    wrap: mailing(({ to }: { to: string }) => ({ to: to.toLowerCase() })),
  },
  {
    name: "a code of four digits",
    office: mothers,
    only: ["link.mail", "link.page"],
    found: ["link.mail"],
    wrap: mailing(({ code }: { code: string | null }) => ({ code: code && code.slice(2) })),
  },
  {
    name: "an unknown link that is told as expired",
    office: mothers,
    only: ["link.unknown", "link.confirm"],
    found: ["link.unknown"],
    wrap: (right) => async (request) => {
      const response = await right(request);
      const unknown = (await jsonOf(response))["code"] === "link-unknown";
      return unknown ? problem(410, "link-expired") : response;
    },
  },
  {
    name: "a code that confirms once alone",
    office: mothers,
    only: ["code"],
    found: ["code.right"],
    wrap: onlyOnce(/\/code$/u),
  },
  {
    name: "a daily limit that confirming does not look at",
    office: mothers,
    only: ["link.daily-limit", "link.confirm"],
    found: ["link.daily-limit"],
    wrap: asking("POST", /\/booking-links\/confirm$/u, (request, backend) => {
      backend.changeOffice(mothers, { limits: {} });
      return request;
    }),
  },
  {
    name: "an accepted request that nobody is told of",
    office: "wajima",
    only: ["reply", "office"],
    found: ["reply.accept"],
    wrap: (right, backend) => async (request) => {
      const accepts = (await bodyOf(request)).includes('"accept"');
      const response = await right(request);
      if (accepts && isCall(request, "POST", /\/__test\/office$/u)) backend.state.outbox.pop();
      return response;
    },
  },
  {
    name: "a declined request that keeps its seat",
    office: "otaru",
    only: ["reply", "office"],
    found: ["reply.decline"],
    wrap: keepsSeatOf("declined"),
  },
  {
    name: "a booking that the office cancelled and that keeps its seat",
    office: "otaru",
    only: ["reply", "office"],
    found: ["office.cancels"],
    wrap: keepsSeatOf("cancelled"),
  },
  {
    name: "a closed day that availability does not name",
    office: "otaru",
    only: ["office"],
    found: ["office.closes"],
    wrap: answering("GET", AVAILABILITY, (response) =>
      response.ok ? changed(response, (json) => ({ ...json, closures: [] })) : response,
    ),
  },
  {
    name: "changed terms that may be agreed to after their time",
    office: "wajima",
    only: ["reconsent"],
    found: ["reconsent.lapse"],
    wrap: late(/\/booking-links\/(?:agree|lookup)$/u),
  },
  {
    name: "number and password in one mail",
    office: kanagawa,
    only: ["receipt.mails"],
    found: ["receipt.mails"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const { outbox, bookings } = backend.state;
      const number = bookings.at(-1)?.receipt?.number ?? "";
      backend.state.outbox = outbox.map((mail) => ({ ...mail, text: `${mail.text}\n${number}` }));
      return response;
    },
  },
  {
    name: "a lookup's token that cancels after its time",
    office: kanagawa,
    only: ["receipt"],
    found: ["receipt.cancel"],
    wrap: late(/\/booking-links\/cancel$/u),
  },
  {
    name: "a lookup by GET",
    office: kanagawa,
    only: ["receipt"],
    found: ["receipt.scanner"],
    wrap: (right) => async (request) => {
      const { searchParams, origin, pathname } = new URL(request.url);
      if (!isCall(request, "GET", /\/booking-lookups$/u)) return await right(request);
      const body = JSON.stringify(Object.fromEntries(searchParams));
      const headers = { "content-type": "application/json" };
      return await right(sent(request, { url: origin + pathname, method: "POST", body, headers }));
    },
  },
  {
    name: "a receipt that tells whether it is booked",
    office: kanagawa,
    only: ["receipt.unseen", "booking.answer"],
    found: ["booking.answer", "receipt.unseen"],
    wrap: answering("POST", BOOKINGS, (response) =>
      response.ok ? changed(response, (json) => ({ ...json, status: "confirmed" })) : response,
    ),
  },
  {
    name: "a registration's time that is an hour off",
    office: kanazawa,
    only: ["account.register", "account.faults"],
    found: ["account.register"],
    wrap: answering("POST", /\/accounts$/u, (response) =>
      changed(response, (json) =>
        json["activateBy"]
          ? {
              ...json,
              activateBy: new Date(
                Date.parse(String(json["activateBy"])) + 3_600_000,
              ).toISOString(),
            }
          : json,
      ),
    ),
  },
  {
    name: "a taken ID without its code",
    office: kanazawa,
    only: ["account"],
    found: ["account.faults"],
    wrap: answering("POST", /\/accounts$/u, (response) =>
      changed(
        response,
        (json) => JSON.parse(JSON.stringify(json).replace('"taken"', '"invalid"')) as object,
      ),
    ),
  },
  {
    name: "a registration that is completed after its time",
    office: kanazawa,
    only: ["account"],
    found: ["account.expiry"],
    wrap: late(/\/accounts\/activation$/u),
  },
  {
    name: "an own booking that can be cancelled once alone",
    office: kanazawa,
    only: ["session"],
    found: ["session.cancel"],
    wrap: onlyOnce(/\/cancellation$/u),
  },
];
