import type { HttpHandler } from "msw";
import type { LinkAction } from "../../src/contract/link.ts";
import { agreeRequest, linkRequest } from "../../src/contract/link-request.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { bookingJson, isPast, statusAt } from "../booking-record.ts";
import { confirmByApplicant } from "../booking-writes.ts";
import { cancelByApplicant } from "../cancel-by-applicant.ts";
import { agreeAgain } from "../reconsent.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { sha256 } from "../secrets.ts";
import type { BookingRecord, LinkMailRecord } from "../records/booking.ts";

type Link =
  | { readonly action: "confirm"; readonly record: BookingRecord; readonly mail: LinkMailRecord }
  | {
      readonly action: "cancel";
      readonly record: BookingRecord;
      /** Of what a lookup handed out. */
      readonly expiresAt?: string | undefined;
    }
  | { readonly action: "agree"; readonly record: BookingRecord };

export function bookingLinkHandlers(route: Router): HttpHandler[] {
  return [
    route("/booking-links/lookup", { POST: lookUp }),
    route("/booking-links/confirm", { POST: confirm }),
    route("/booking-links/cancel", { POST: cancel }),
    route("/booking-links/agree", { POST: agree }),
  ];
}

/** Reads only. What became of a booking that stands or has ended is told, so that the page can say so. */
async function lookUp({ request, backend }: Call): Promise<Response> {
  const link = await findLink(await readToken(request), backend);
  judgeLink(link, backend);
  return privateJson({ action: link.action, booking: toJson(link.record, backend) });
}

async function confirm({ request, backend }: Call): Promise<Response> {
  const token = await readToken(request);
  return await backend.write(async () => {
    const link = await findLink(token, backend, "confirm");
    judgeLink(link, backend);
    await confirmByApplicant(link.record, backend.office(link.record.office), backend);
    return privateJson(toJson(link.record, backend));
  });
}

async function cancel({ request, backend }: Call): Promise<Response> {
  const token = await readToken(request);
  return await backend.write(async () => {
    const link = await findLink(token, backend, "cancel");
    judgeLink(link, backend);
    cancelByApplicant(link.record, backend.office(link.record.office), backend);
    return privateJson(toJson(link.record, backend));
  });
}

async function agree({ request, backend }: Call): Promise<Response> {
  const { token, consents } = check(agreeRequest, await readJson(request));
  return await backend.write(async () => {
    const { record } = await findLink(token, backend, "agree");
    await agreeAgain(record, consents, backend.office(record.office), backend);
    return privateJson(toJson(record, backend));
  });
}

async function readToken(request: Request): Promise<string> {
  return check(linkRequest, await readJson(request)).token;
}

/** @param action a link for anything else is as unknown as one that nobody was sent */
async function findLink(token: string, backend: Backend, action?: LinkAction): Promise<Link> {
  const hash = await sha256(token);
  for (const record of backend.state.bookings) {
    const link = linkOf(record, hash);
    if (link && (action === undefined || link.action === action)) return link;
  }
  throw new Refusal("link-unknown");
}

/** What a booking's link with this secret would do; `undefined` where the booking has no such link. */
export function linkOf(record: BookingRecord, hash: string): Link | undefined {
  const mail = record.mails.find(({ linkHash }) => linkHash === hash);
  if (mail) return { action: "confirm", record, mail };
  if (record.cancelLinkHash === hash) return { action: "cancel", record };
  if (record.agreeLinkHashes?.includes(hash)) return { action: "agree", record };
  const looked = record.receipt?.cancelTokens.find((token) => token.hash === hash);
  return looked && { action: "cancel", record, expiresAt: looked.expiresAt };
}

/** A superseded link went to a wrong address: its reader learns nothing about the booking. */
function judgeLink(link: Link, backend: Backend): void {
  const now = backend.now();
  const status = statusAt(link.record, now);
  if (link.action === "confirm") {
    if (link.mail.superseded) throw new Refusal("link-superseded");
    const waiting = status === "provisional" || status === "expired";
    if (waiting && isPast(link.mail.expiresAt, now)) throw new Refusal("link-expired");
  } else if (link.action === "cancel") {
    if (link.expiresAt && isPast(link.expiresAt, now)) throw new Refusal("link-expired");
  } else if (status === "expired") {
    throw new Refusal("link-expired");
  }
}

function toJson(record: BookingRecord, backend: Backend) {
  return bookingJson(record, backend.office(record.office).timeZone, backend.now());
}
