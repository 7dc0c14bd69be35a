import type { HttpHandler } from "msw";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { bookingJson } from "../booking-record.ts";
import { cancelByApplicant } from "../cancel-by-applicant.ts";
import type { BookingRecord } from "../records/booking.ts";
import { Refusal } from "../refusal.ts";
import type { Call, Router } from "../routes.ts";
import { signedIn } from "../sessions.ts";

export function ownBookingHandlers(route: Router): HttpHandler[] {
  return [
    route("/me/bookings", { GET: list }),
    route("/me/bookings/:id/cancellation", { POST: cancel }),
  ];
}

/** A write, since every call keeps the session alive. */
function list({ request, backend }: Call): Promise<Response> {
  return backend.write(async () => {
    const { id } = await signedIn(request, backend);
    const bookings = backend.state.bookings
      .filter(({ account }) => account === id)
      // Both are RFC 3339 in UTC to the second.
      .toSorted((one, other) => (one.start < other.start ? -1 : 1))
      .map((record) => toJson(record, backend));
    return privateJson({ bookings, serverTime: toRfc3339(backend.now(), "UTC") });
  });
}

/** Somebody else's booking is as unknown as none. */
function cancel({ request, backend, param }: Call): Promise<Response> {
  return backend.write(async () => {
    const { id } = await signedIn(request, backend);
    const record = backend.findBooking(param("id"));
    if (record?.account !== id) throw new Refusal("not-found");
    cancelByApplicant(record, backend.office(record.office), backend);
    return privateJson(toJson(record, backend));
  });
}

function toJson(record: BookingRecord, backend: Backend) {
  return bookingJson(record, backend.office(record.office).timeZone, backend.now());
}
