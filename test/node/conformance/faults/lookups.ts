import { replyDueAt } from "../../../../src/domain/booking.ts";
import { Temporal } from "../../../../src/domain/temporal.ts";
import { withHeaders } from "../support.ts";
import {
  answering,
  BOOKINGS,
  bodyOf,
  changed,
  isCall,
  jsonOf,
  sent,
  type Fault,
  type Json,
} from "./fault.ts";

const otaru = "otaru";
const wajima = "wajima";
const LOOKUP = /\/booking-links\/lookup$/u;

/** Answers a lookup of such a link as it is, and then does what the link is for. */
function presses(action: string, parts: (consents: unknown) => Json = () => ({})): Fault["wrap"] {
  return (right, backend) => async (request) => {
    const body = await bodyOf(request);
    const response = await right(request);
    if (!isCall(request, "POST", LOOKUP)) return response;
    if ((await jsonOf(response))["action"] !== action) return response;
    const documents = await backend.catalog.terms(wajima, backend.state);
    const agreedAt = String(backend.now());
    const consents = backend.office(wajima).consents.map(({ id, version }) => {
      const found = documents.find((each) => each.id === id && each.version === version);
      return { id, version, digest: found?.digest, agreedAt };
    });
    const { token } = JSON.parse(body) as Json;
    await right(
      sent(request, {
        url: request.url.replace("lookup", action),
        body: JSON.stringify({ token, ...parts(consents) }),
      }),
    );
    return response;
  };
}

export const lookupFaults: readonly Fault[] = [
  {
    name: "a lookup that cancels",
    office: "kitakyushu-mothers",
    only: ["link", "cancel"],
    found: ["link.lookup-cancel"],
    wrap: presses("cancel"),
  },
  {
    name: "a lookup that agrees",
    office: wajima,
    only: ["link", "reconsent.lapse"],
    found: ["link.lookup-agree"],
    wrap: presses("agree", (consents) => ({ consents })),
  },
  {
    name: "a receipt that its lookup cancels",
    office: "kanagawa",
    only: ["receipt.lookup", "receipt.mails"],
    found: ["receipt.lookup"],
    wrap: answering("POST", /\/booking-lookups$/u, async (response, request, right) => {
      const { token } = await jsonOf(response);
      await right(
        sent(request, {
          url: request.url.replace("booking-lookups", "booking-links/cancel"),
          body: JSON.stringify({ token }),
        }),
      );
      return response;
    }),
  },
  {
    name: "a reply that is promised for when it is too late",
    office: otaru,
    only: ["deadline"],
    found: ["deadline.reply-latest"],
    wrap: (right, backend) =>
      answering("POST", BOOKINGS, (response) => {
        const office = backend.office(otaru);
        if (!response.ok || office.procedure.kind !== "office-reply") return response;
        const days = office.procedure.replyWithinOpenDays;
        return changed(response, (json) => {
          const start = Temporal.Instant.from(String(json["start"]));
          const zoned = start.toZonedDateTimeISO(office.timeZone);
          const due = replyDueAt(backend.now(), days, zoned, { ...office, deadlines: [] });
          return { ...json, replyBy: due?.toString({ timeZoneName: "never" }) };
        });
      })(right, backend),
  },
  {
    name: "headers that no other origin may read",
    office: otaru,
    only: ["answers", "cors", "caching"],
    found: ["answers.exposed"],
    wrap: (right) => async (request) =>
      withHeaders(await right(request), { "access-control-expose-headers": null }),
  },
  {
    name: "a wait that is told in a header which no other origin may read",
    office: "kitakyushu-mothers",
    only: ["answers", "resend"],
    found: ["answers.exposed"],
    wrap: (right) => async (request) =>
      withHeaders(await right(request), { "access-control-expose-headers": "Date, ETag" }),
  },
];
