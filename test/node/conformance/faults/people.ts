import {
  answering,
  asking,
  BOOKINGS,
  changed,
  isCall,
  jsonOf,
  problem,
  bodyOf,
  sent,
  type Fault,
} from "./fault.ts";

const kanazawa = "kanazawa";
const kanagawa = "kanagawa";
const wajima = "wajima";

/** The versions that are asked for now, whatever was sent. */
const withCurrentTerms: Fault["wrap"] = asking(
  "POST",
  /\/(?:bookings|booking-links\/agree)$/u,
  async (request, backend) => {
    const json = await jsonOf(request);
    const office = backend.office(wajima);
    const documents = await backend.catalog.terms(wajima, backend.state);
    const agreedAt = String(backend.now());
    const consents = office.consents.map(({ id, version }) => {
      const found = documents.find((each) => each.id === id && each.version === version);
      return { id, version, digest: found?.digest, agreedAt };
    });
    return sent(request, { body: JSON.stringify({ ...json, consents }) });
  },
);

export const peopleFaults: readonly Fault[] = [
  {
    name: "terms that are not looked at",
    office: wajima,
    only: ["terms", "reconsent"],
    found: ["reconsent.asked", "terms.changed", "terms.judged"],
    wrap: withCurrentTerms,
  },
  {
    name: "a known address that is told to whoever types it",
    office: kanazawa,
    only: ["account"],
    found: ["account.known-address"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const told = backend.state.outbox.at(-1);
      const known = isCall(request, "POST", /\/accounts$/u) && told?.links.length === 0;
      return known ? await changed(response, (json) => ({ ...json, known: true })) : response;
    },
  },
  {
    name: "a GET that completes a registration",
    office: kanazawa,
    only: ["account"],
    found: ["account.activation"],
    wrap: answering("GET", /\/accounts\/activation$/u, async (response, request, right) => {
      const { origin, pathname, searchParams } = new URL(request.url);
      const body = JSON.stringify({ token: searchParams.get("token") });
      const headers = { "content-type": "application/json" };
      await right(sent(request, { url: origin + pathname, method: "POST", body, headers }));
      return response;
    }),
  },
  {
    name: "an unknown user ID that is told apart",
    office: kanazawa,
    only: ["session"],
    found: ["session.same-answer"],
    wrap: (right, backend) => async (request) => {
      const { userId } = await jsonOf(request);
      const response = await right(request);
      const known = backend.state.accounts.some((account) => account.userId === userId);
      return response.status === 401 && userId && !known
        ? await changed(response, (json) => ({ ...json, detail: "There is no such user." }))
        : response;
    },
  },
  {
    name: "a lock for user IDs that exist alone",
    office: kanazawa,
    only: ["session"],
    found: ["session.locked"],
    wrap: asking("POST", /\/sessions$/u, async (request, backend) => {
      const { userId } = await jsonOf(request);
      const known = backend.state.accounts.some((account) => account.userId === userId);
      if (!known) backend.state.wrongTries = {};
      return request;
    }),
  },
  {
    name: "a session that goes on after signing out",
    office: kanazawa,
    only: ["session"],
    found: ["session.ends"],
    wrap: (right) => async (request) => {
      if (!isCall(request, "DELETE", /\/sessions$/u)) return await right(request);
      return new Response(null, { status: 204, headers: { "access-control-allow-origin": "*" } });
    },
  },
  {
    name: "somebody else's booking that is told apart from none",
    office: kanazawa,
    only: ["session"],
    found: ["session.own-bookings"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const id = /\/me\/bookings\/(?<id>[^/]+)\//u.exec(request.url)?.groups?.["id"];
      const foreign = response.status === 404 && id !== undefined && backend.findBooking(id);
      return foreign ? problem(403, "forbidden") : response;
    },
  },
  {
    name: "a daily limit that is not kept",
    office: kanazawa,
    only: ["session", "booking.answer"],
    found: ["session.daily-limit"],
    wrap: asking("POST", BOOKINGS, async (request, backend) => {
      backend.changeOffice(kanazawa, { limits: {} });
      return sent(request, { body: await bodyOf(request) });
    }),
  },
  {
    name: "a wrong number that is told from a wrong password",
    office: kanagawa,
    only: ["receipt"],
    found: ["receipt.same-answer"],
    wrap: (right, backend) => async (request) => {
      const { number } = await jsonOf(request);
      const response = await right(request);
      const known = backend.state.bookings.some(({ receipt }) => receipt?.number === number);
      return response.status === 404 && number && !known
        ? await changed(response, (json) => ({ ...json, title: "There is no such number" }))
        : response;
    },
  },
  {
    name: "a lookup that is never locked",
    office: kanagawa,
    only: ["receipt"],
    found: ["receipt.locked"],
    wrap: asking("POST", /\/booking-lookups$/u, (request, backend) => {
      backend.state.wrongTries = {};
      return request;
    }),
  },
  {
    name: "a daily limit that is told to whoever types a name",
    office: kanagawa,
    only: ["receipt", "booking.person-unseen"],
    found: ["booking.person-unseen", "receipt.daily-limit"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const refused = backend.state.bookings.at(-1)?.receipt?.heldUntil !== undefined;
      return isCall(request, "POST", BOOKINGS) && refused ? problem(409, "daily-limit") : response;
    },
  },
  {
    name: "a meeting that is shown as soon as it is set",
    office: kanagawa,
    only: ["receipt"],
    found: ["receipt.meeting"],
    wrap: (right, backend) => async (request) => {
      const response = await right(request);
      const url = backend.state.bookings.find(({ meeting }) => meeting)?.meeting?.url;
      const told = isCall(request, "POST", /\/booking-lookups$/u) && response.ok && url;
      return told ? await changed(response, (json) => ({ ...json, meeting: { url } })) : response;
    },
  },
];
