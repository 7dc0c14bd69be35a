import type { HttpHandler } from "msw";
import { cancelWays } from "../../src/domain/cancellation.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { linkRequest, type LinkAction } from "../../src/contract/link.ts";
import type { OfficeProfile } from "../../src/contract/office.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { bookingJson, isPast, statusAt } from "../booking-record.ts";
import { cancelBooking, confirmBooking } from "../booking-writes.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { sha256 } from "../secrets.ts";
import type { BookingRecord, LinkMailRecord } from "../state.ts";

type Link =
  | { readonly action: "confirm"; readonly record: BookingRecord; readonly mail: LinkMailRecord }
  | { readonly action: "cancel"; readonly record: BookingRecord };

export function bookingLinkHandlers(route: Router): HttpHandler[] {
  return [
    route("/booking-links/lookup", { POST: lookUp }),
    route("/booking-links/confirm", { POST: confirm }),
    route("/booking-links/cancel", { POST: cancel }),
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
    await confirmBooking(link.record, backend.office(link.record.office), backend);
    return privateJson(toJson(link.record, backend));
  });
}

async function cancel({ request, backend }: Call): Promise<Response> {
  const token = await readToken(request);
  return await backend.write(async () => {
    const { record } = await findLink(token, backend, "cancel");
    const office = backend.office(record.office);
    if (record.status === "confirmed") judgeCancel(record, office, backend.now());
    cancelBooking(record, office, backend);
    return privateJson(toJson(record, backend));
  });
}

async function readToken(request: Request): Promise<string> {
  return check(linkRequest, await readJson(request)).token;
}

async function findLink(token: string, backend: Backend, action?: LinkAction): Promise<Link> {
  const hash = await sha256(token);
  for (const record of backend.state.bookings) {
    const mail = record.mails.find(({ linkHash }) => linkHash === hash);
    if (mail && action !== "cancel") return { action: "confirm", record, mail };
    if (record.cancelLinkHash === hash && action !== "confirm") return { action: "cancel", record };
  }
  throw new Refusal("link-unknown");
}

/** A superseded link went to a wrong address: its reader learns nothing about the booking. */
function judgeLink(link: Link, backend: Backend): void {
  if (link.action !== "confirm") return;
  if (link.mail.superseded) throw new Refusal("link-superseded");
  const now = backend.now();
  const status = statusAt(link.record, now);
  const waiting = status === "provisional" || status === "expired";
  if (waiting && isPast(link.mail.expiresAt, now)) throw new Refusal("link-expired");
}

function judgeCancel(record: BookingRecord, office: OfficeProfile, now: Temporal.Instant): void {
  const start = Temporal.Instant.from(record.start).toZonedDateTimeISO(office.timeZone);
  const ways = cancelWays(office.cancellation, start, now);
  if (ways.channels.includes("online")) return;
  const begun = Temporal.Instant.compare(now, start.toInstant()) >= 0;
  throw new Refusal("cancel-closed", {
    reason: begun ? "begun" : ways.sameDay ? "same-day" : "not-online",
    phone: office.contact.phone?.number,
  });
}

function toJson(record: BookingRecord, backend: Backend) {
  return bookingJson(record, backend.office(record.office).timeZone, backend.now());
}
