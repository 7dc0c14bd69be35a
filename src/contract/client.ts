import * as z from "zod/mini";
import { availabilityMonth } from "./availability.ts";
import { booking, bookingAttempt, type BookingAttempt } from "./booking.ts";
import type { BookingRequest } from "./booking-request.ts";
import { ApiCaller, type ApiOptions } from "./caller.ts";
import { toRfc3339 } from "./codecs.ts";
import { ProblemError } from "./errors.ts";
import type { LinkAction } from "./link.ts";
import { linkLookup } from "./link-lookup.ts";
import { officeList } from "./office-list.ts";
import type { OfficeProfile } from "./office.ts";
import { parseOffice } from "./parse-office.ts";
import { termsDocument } from "./terms.ts";

export type { ApiOptions, Outcome } from "./caller.ts";

/** The calls of the contract. Reads throw an `ApiError`; writes come back as an `Outcome`. */
export class BookingApi {
  readonly caller: ApiCaller;
  /** The signed-in person's bearer token: here, in memory, and nowhere else. */
  session: string | undefined;
  /** Whose session it is, or was until it ended by itself. */
  user: string | undefined;

  constructor(options: ApiOptions) {
    this.caller = new ApiCaller(options);
  }

  /** Forgets everything at once; what the server makes of it is asked by nobody. */
  signOut(): void {
    const token = this.session;
    this.session = undefined;
    this.user = undefined;
    if (token) this.endSession(token);
  }

  endSession(token: string): void {
    void this.caller.write("DELETE", "/sessions", z.custom<unknown>(), { token, tries: 1 });
  }

  async offices(signal?: AbortSignal) {
    return (await this.caller.read("GET", "/offices", officeList, {}, signal)).offices;
  }

  /** The profile as JSON, so that it can load beside the Temporal polyfill; `parseOffice` checks it. */
  officeJson(office: string, signal?: AbortSignal): Promise<unknown> {
    return this.caller.readJson(`/offices/${office}`, signal);
  }

  /** @throws {InvalidResponseError} naming every fault by its path */
  async parseOffice(office: string, json: unknown): Promise<OfficeProfile> {
    return parseOffice(this.caller, office, json);
  }

  /** The server's time, where the profile tells it. */
  async time(office: string): Promise<Temporal.Instant | undefined> {
    return (await this.parseOffice(office, await this.officeJson(office))).serverTime;
  }

  terms(office: string, id: string, version: string, signal?: AbortSignal) {
    const path = `/offices/${office}/terms/${id}/versions/${encodeURIComponent(version)}`;
    return this.caller.read("GET", path, termsDocument, { kept: true }, signal);
  }

  availability(office: string, month: Temporal.PlainYearMonth, signal?: AbortSignal) {
    const path = `/offices/${office}/availability?month=${month.toString()}`;
    return this.caller.read("GET", path, availabilityMonth, {}, signal);
  }

  /** What became of a key; `undefined` when nothing was booked with it. */
  async attempt(office: string, key: string, signal?: AbortSignal) {
    const path = `/offices/${office}/booking-attempts/${encodeURIComponent(key)}`;
    try {
      return await this.caller.read<BookingAttempt>("GET", path, bookingAttempt, {}, signal);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === "attempt-not-found") {
        return undefined;
      }
      throw error;
    }
  }

  booking(id: string, flowToken: string, signal?: AbortSignal) {
    return this.caller.read("GET", `/bookings/${id}`, booking, { token: flowToken }, signal);
  }

  /** Sends the request; the same `key` may be sent again and never books twice. */
  createBooking(office: OfficeProfile, request: BookingRequest, key: string, solution?: string) {
    const body = {
      ...request,
      slot: { start: toRfc3339(request.slot.start, office.timeZone) },
      consents: consentsJson(request.consents, office),
    };
    const token = office.procedure.kind === "account" ? this.session : undefined;
    const path = `/offices/${office.id}/bookings`;
    return this.caller.write("POST", path, booking, { body, key, token, solution });
  }

  /**
   * Sends the mail with the link again, to `email` where one is given. Tried once: it has no key, and
   * a second try would be told "too soon" of a mail that the first has sent.
   */
  resend(id: string, flowToken: string, email?: string) {
    const body = email === undefined ? {} : { email };
    const parts = { body, token: flowToken, tries: 1 };
    return this.caller.write("POST", `/bookings/${id}/messages`, booking, parts);
  }

  confirmByCode(id: string, flowToken: string, code: string) {
    const parts = { body: { code }, token: flowToken };
    return this.caller.write("POST", `/bookings/${id}/code`, booking, parts);
  }

  /** Reads what a link would do. A POST, because the secret may not stand in an address. */
  lookUpLink(token: string, signal?: AbortSignal) {
    return this.caller.read(
      "POST",
      "/booking-links/lookup",
      linkLookup,
      { body: { token } },
      signal,
    );
  }

  actOnLink(action: Exclude<LinkAction, "agree">, token: string) {
    return this.caller.write("POST", `/booking-links/${action}`, booking, { body: { token } });
  }

  /** Agrees to the terms that changed after the request. */
  agree(office: OfficeProfile, token: string, consents: BookingRequest["consents"]) {
    const body = { token, consents: consentsJson(consents, office) };
    return this.caller.write("POST", "/booking-links/agree", booking, { body });
  }
}

/** What was agreed to, as it is sent. */
export function consentsJson(
  consents: BookingRequest["consents"],
  { timeZone }: Pick<OfficeProfile, "timeZone">,
) {
  return consents.map((consent) => ({
    ...consent,
    agreedAt: toRfc3339(consent.agreedAt, timeZone),
  }));
}
