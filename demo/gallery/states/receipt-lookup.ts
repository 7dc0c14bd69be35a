import { delay, http, HttpResponse } from "msw";
import { booking } from "../../../src/contract/booking.ts";
import type { Lookup } from "../../../src/contract/receipt.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { MOCK_API_BASE, type MockApi } from "../../../mock-api/in-process.ts";
import { bookingJson, type Facts } from "./facts.ts";

export const LOOKUPS = `${MOCK_API_BASE}/booking-lookups`;
export const RECEIPT_NUMBER = "KL-7F3K-92QD";
export const PASSWORD = "s3cret-Pass-word";
export const TOKEN = "token-of-the-lookup-0123456789";
export const MEETING_URL = "https://meeting.example/room/12345";

/** What the office has told: plain text, with what would be harmful as anything else. */
export const MESSAGE = "当日は<b>静かな場所</b>からお願いします。\n資料は不要です。";

interface LookupChanges {
  readonly booking?: Record<string, unknown>;
  readonly messages?: readonly object[];
  readonly meeting?: object;
}

/** What a look-up answers, as the wire carries it. */
function lookupJson({ office, slot }: Facts, changes: LookupChanges = {}) {
  const { booking: changed, ...more } = changes;
  return {
    booking: bookingJson(office.id, slot, { receipt: { number: RECEIPT_NUMBER }, ...changed }),
    messages: [],
    token: TOKEN,
    expiresAt: "2026-11-17T10:15:00+09:00",
    ...more,
  };
}

export function lookupOf(facts: Facts, changes: Record<string, unknown> = {}): Lookup {
  const known = bookingJson(facts.office.id, facts.slot, changes);
  return {
    booking: booking.parse(known),
    messages: [],
    token: TOKEN,
    expiresAt: Temporal.Instant.from("2026-11-17T10:15:00+09:00"),
  };
}

/** The server knows the booking, whatever the number and the password; `asked` keeps what it was sent. */
export function knowsBooking(changes: LookupChanges = {}, asked: unknown[] = []) {
  return (server: MockApi, facts: Facts) =>
    server.use(
      http.post(LOOKUPS, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(lookupJson(facts, changes));
      }),
    );
}

/** The server never answers the call `path`. */
export const hangs =
  (path: string) =>
  (server: MockApi): void =>
    server.use(http.post(path, () => delay("infinite")));

/** The server refuses the call `path`. */
export function refuses(path: string, status: number, code: string, more: object = {}) {
  return (server: MockApi) =>
    server.use(
      http.post(path, () =>
        HttpResponse.json(
          { status, code, ...more },
          { status, headers: { "content-type": "application/problem+json" } },
        ),
      ),
    );
}

export const CANCEL = `${MOCK_API_BASE}/booking-links/cancel`;

/** The server cancels; `asked` keeps what it was sent. */
export function answersCancel(changes: Record<string, unknown> = {}, asked: unknown[] = []) {
  return (server: MockApi, { office, slot }: Facts) =>
    server.use(
      http.post(CANCEL, async ({ request }) => {
        asked.push(await request.json());
        return HttpResponse.json(bookingJson(office.id, slot, { status: "cancelled", ...changes }));
      }),
    );
}
