import type { HttpHandler } from "msw";
import * as z from "zod/mini";
import { instant, toRfc3339 } from "../../src/contract/codecs.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { bookingJson, statusAt } from "../booking-record.ts";
import { cancelBooking, confirmBooking, declineBooking } from "../booking-writes.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import type { BookingRecord } from "../state.ts";

const clockRequest = z.strictObject({ now: z.nullable(instant) });
const deskRequest = z.strictObject({
  bookingId: z.string(),
  action: z.enum(["accept", "decline", "cancel"]),
});

/** What a test needs to do to a server, and a visitor must never reach. */
export function testInterfaceHandlers(route: Router): HttpHandler[] {
  return [
    route("/clock", { POST: setClock }),
    route("/reset", { POST: reset }),
    route("/outbox", { GET: showOutbox }),
    route("/office", { POST: actAtDesk }),
    route("/bookings", { GET: listBookings }),
  ];
}

/** Time stands still at the given moment, so that a test can meet a deadline to the second. */
async function setClock({ request, backend }: Call): Promise<Response> {
  const { now } = check(clockRequest, await readJson(request));
  return await backend.write(async () => {
    const before = backend.state.testNow;
    backend.state.testNow = now && String(now);
    try {
      for (const id of backend.catalog.ids) backend.office(id);
    } catch (error) {
      backend.state.testNow = before;
      const detail = error instanceof Error ? error.message : String(error);
      throw new Refusal("validation-failed", {
        detail,
        errors: [{ pointer: "/now", code: "beyond-the-calendar" }],
      });
    }
    return privateJson({ now: toRfc3339(backend.now(), "UTC") });
  });
}

function reset({ backend }: Call): Promise<Response> {
  return backend.write(async () => {
    backend.reset();
    return privateJson({});
  });
}

function showOutbox({ backend }: Call): Response {
  return privateJson({ messages: backend.state.outbox });
}

/** What a person at the office would do. */
async function actAtDesk({ request, backend }: Call): Promise<Response> {
  const { bookingId, action } = check(deskRequest, await readJson(request));
  return await backend.write(async () => {
    await act(bookingId, action, backend);
    return privateJson(toJson(findBooking(bookingId, backend), backend));
  });
}

async function act(
  bookingId: string,
  action: "accept" | "decline" | "cancel",
  backend: Backend,
): Promise<void> {
  const record = findBooking(bookingId, backend);
  const office = backend.office(record.office);
  const bookingStatus = statusAt(record, backend.now());
  if (action === "cancel") return cancelBooking(record, office, backend);
  if (action === "decline") return declineBooking(record, office, backend);
  // A provisional booking is the applicant's to confirm, not the office's.
  if (bookingStatus === "provisional") throw new Refusal("booking-ended", { bookingStatus });
  await confirmBooking(record, office, backend);
}

/** Newest first, and without personal data: enough to act on at the desk. */
function listBookings({ backend }: Call): Response {
  const bookings = backend.state.bookings.toReversed().map((record) => {
    const { id, office, status, start, end, acceptedAt } = toJson(record, backend);
    return { id, office, status, start, end, acceptedAt };
  });
  return privateJson({ bookings });
}

function findBooking(id: string, backend: Backend) {
  const record = backend.findBooking(id);
  if (!record) throw new Refusal("not-found", { detail: `There is no booking "${id}".` });
  return record;
}

function toJson(record: BookingRecord, backend: Backend) {
  return bookingJson(record, backend.office(record.office).timeZone, backend.now());
}
