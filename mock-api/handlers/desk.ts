import type { HttpHandler } from "msw";
import * as z from "zod/mini";
import { plainDate } from "../../src/contract/codecs.ts";
import { httpsUrl, localizedText, slug } from "../../src/contract/text.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { bookingJson, statusAt } from "../booking-record.ts";
import { cancelBooking, confirmBooking, declineBooking } from "../booking-writes.ts";
import { KnownVersionError, UnknownTermsError } from "../catalog.ts";
import { closeDay } from "../closures.ts";
import { sampleMeeting, tellMeeting } from "../meetings.ts";
import type { BookingRecord } from "../records/booking.ts";
import { invalid, Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";

const actionRequest = z.strictObject({
  bookingId: z.string(),
  action: z.enum(["accept", "decline", "cancel", "tell-meeting"]),
  /** With `tell-meeting`: where; a sample address where absent. */
  url: z.optional(httpsUrl),
});
type ActionRequest = z.output<typeof actionRequest>;

const closureRequest = z.strictObject({
  office: slug,
  date: plainDate,
  name: z.string().check(z.minLength(1)),
});
const termsRequest = z.strictObject({
  office: slug,
  terms: slug,
  version: z.string().check(z.regex(/^\w[\w.-]{0,63}$/u)),
  changes: localizedText,
});
const pauseRequest = z.strictObject({ office: slug, paused: z.boolean() });

/** What a person at the office does: part of the test interface, played on the demo's desk. */
export function deskHandlers(route: Router): HttpHandler[] {
  return [
    route("/office", { POST: act }),
    route("/bookings", { GET: listBookings }),
    route("/closure", { POST: close }),
    route("/terms", { POST: reviseTerms }),
    route("/pause", { POST: pause }),
  ];
}

async function act({ request, backend }: Call): Promise<Response> {
  const wanted = check(actionRequest, await readJson(request));
  return await backend.write(async () => {
    const record = findBooking(wanted.bookingId, backend);
    await perform(wanted, record, backend);
    const { timeZone } = backend.office(record.office);
    return privateJson(bookingJson(record, timeZone, backend.now()));
  });
}

async function perform(
  { action, url }: ActionRequest,
  record: BookingRecord,
  backend: Backend,
): Promise<void> {
  const office = backend.office(record.office);
  const bookingStatus = statusAt(record, backend.now());
  switch (action) {
    case "cancel":
      return cancelBooking(record, office, backend, "office");
    case "decline":
      return declineBooking(record, office, backend);
    case "tell-meeting":
      return tellMeeting(
        record,
        url ?? record.meeting?.url ?? sampleMeeting(record),
        office,
        backend,
      );
    case "accept":
      // A provisional booking is the applicant's to confirm, not the office's.
      if (bookingStatus === "provisional") throw new Refusal("booking-ended", { bookingStatus });
      await confirmBooking(record, office, backend);
  }
}

/**
 * Newest first, and without personal data: enough to act on at the desk. What a receipt's mail has
 * refused is no booking.
 */
function listBookings({ backend }: Call): Response {
  const bookings = backend.state.bookings
    .filter(({ receipt }) => receipt?.heldUntil === undefined)
    .toReversed()
    .map((record) => deskJson(record, backend));
  return privateJson({ bookings });
}

function deskJson(record: BookingRecord, backend: Backend) {
  const { timeZone, procedure } = backend.office(record.office);
  const json = bookingJson(record, timeZone, backend.now());
  const { id, office, status, start, end, acceptedAt, reconsent } = json;
  return {
    id,
    office,
    status,
    start,
    end,
    acceptedAt,
    procedure: procedure.kind,
    receipt: record.receipt !== undefined,
    ...(reconsent && { reconsentBy: reconsent.by }),
    meetingTold: record.meeting !== undefined,
  };
}

async function close({ request, backend }: Call): Promise<Response> {
  const { office: id, date, name } = check(closureRequest, await readJson(request));
  return await backend.write(async () => {
    const cancelled = closeDay(date, name, backend.office(id), backend);
    return privateJson({ office: id, date: date.toString(), name, cancelled });
  });
}

async function reviseTerms({ request, backend }: Call): Promise<Response> {
  const revision = check(termsRequest, await readJson(request));
  return await backend.write(async () => {
    backend.office(revision.office);
    try {
      await backend.reviseTerms(revision);
    } catch (error) {
      if (error instanceof UnknownTermsError) {
        throw invalid([{ pointer: "/terms", code: "unknown" }]);
      }
      if (error instanceof KnownVersionError) {
        throw invalid([{ pointer: "/version", code: "taken" }]);
      }
      throw error;
    }
    return privateJson(revision);
  });
}

async function pause({ request, backend }: Call): Promise<Response> {
  const { office: id, paused } = check(pauseRequest, await readJson(request));
  return await backend.write(async () => {
    backend.office(id);
    backend.changeOffice(id, { bookingState: paused ? "paused" : "open" });
    return privateJson({ office: id, paused });
  });
}

function findBooking(id: string, backend: Backend): BookingRecord {
  const record = backend.findBooking(id);
  if (!record || record.receipt?.heldUntil) {
    throw new Refusal("not-found", { detail: `There is no booking "${id}".` });
  }
  return record;
}
