import type { HttpHandler } from "msw";
import { toRfc3339 } from "../../src/contract/codecs.ts";
import { lookupRequest } from "../../src/contract/receipt.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { privateJson } from "../answers.ts";
import { bookingJson } from "../booking-record.ts";
import { messagesAt } from "../meetings.ts";
import { isReceiptPassword, newCancelToken, shownMeeting } from "../receipts.ts";
import { Refusal } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { countWrongTry, forgetTries, judgeTries } from "../wrong-tries.ts";

export function bookingLookupHandlers(route: Router): HttpHandler[] {
  return [route("/booking-lookups", { POST: lookUp })];
}

/** A number that does not exist is answered, counted and locked as one whose password is wrong. */
async function lookUp({ request, backend }: Call): Promise<Response> {
  const asked = check(lookupRequest, await readJson(request));
  const office = backend.office(asked.office);
  return await backend.write(async () => {
    const on = `lookup ${office.id} ${asked.number}`;
    judgeTries(on, "lookup-locked", backend);
    const record = backend.state.bookings.find(
      (each) => each.office === office.id && each.receipt?.number === asked.number,
    );
    if (!record?.receipt || !(await isReceiptPassword(record, asked.password))) {
      countWrongTry(on, backend);
      throw new Refusal("lookup-failed");
    }
    forgetTries(on, backend);
    const { token, expiresAt } = await newCancelToken(record.receipt, backend);
    const now = backend.now();
    const meeting = shownMeeting(record, office, now);
    const messages = messagesAt(record, office, now).map(({ at, text }) => ({
      at: toRfc3339(Temporal.Instant.from(at), office.timeZone),
      text,
    }));
    return privateJson({
      booking: bookingJson(record, office.timeZone, now),
      messages,
      ...(meeting && { meeting }),
      token,
      expiresAt: toRfc3339(expiresAt, office.timeZone),
    });
  });
}
