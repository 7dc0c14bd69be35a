import type * as z from "zod/mini";
import { availabilityMonth, type AvailabilityMonth } from "./availability.ts";
import { booking, bookingAttempt, type Booking, type BookingAttempt } from "./booking.ts";
import type { BookingRequest } from "./booking-request.ts";
import { toRfc3339 } from "./codecs.ts";
import { InvalidResponseError, ProblemError } from "./errors.ts";
import { checkJson } from "./faults.ts";
import { send, type ApiRequest, type Fetch } from "./http.ts";
import { linkLookup, type LinkAction, type LinkLookup } from "./link.ts";
import { officeProfile, type OfficeProfile } from "./office.ts";
import type { Problem } from "./problem.ts";
import { mayHaveCommitted, readPolicy, turnedAway, withRetries, writePolicy } from "./retry.ts";
import { termsDocument, type TermsDocument } from "./terms.ts";

/** A write has three outcomes, not two: *unknown* is never told as a failure. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unknown"; readonly error: unknown };

export interface ApiOptions {
  /** Where the contract's version lives, `https://api.example/v1`. */
  readonly base: string;
  readonly fetch?: Fetch;
  readonly readPolicy?: typeof readPolicy;
  readonly writePolicy?: typeof writePolicy;
}

/** The calls of the contract. Reads throw an `ApiError`; writes come back as an `Outcome`. */
export class BookingApi {
  readonly #base: string;
  readonly #fetch: Fetch;
  readonly #policies: { read: typeof readPolicy; write: typeof writePolicy };

  constructor(options: ApiOptions) {
    this.#base = options.base.replace(/\/+$/u, "");
    this.#fetch = options.fetch ?? ((request) => fetch(request));
    this.#policies = {
      read: options.readPolicy ?? readPolicy,
      write: options.writePolicy ?? writePolicy,
    };
  }

  /** The profile as JSON, so that it can load beside the Temporal polyfill; `parseOffice` checks it. */
  officeJson(office: string, signal?: AbortSignal): Promise<unknown> {
    return this.#readJson(`/offices/${office}`, signal);
  }

  /** @throws {InvalidResponseError} naming every fault by its path */
  parseOffice(office: string, json: unknown): OfficeProfile {
    const url = `${this.#base}/offices/${office}`;
    const profile = parse(officeProfile, json, url);
    if (profile.id === office) return profile;
    throw new InvalidResponseError(url, [`id must be ${office}`]);
  }

  async terms(office: string, id: string, version: string, signal?: AbortSignal) {
    const path = `/offices/${office}/terms/${id}/versions/${encodeURIComponent(version)}`;
    return await this.#read<TermsDocument>(path, termsDocument, signal);
  }

  async availability(office: string, month: Temporal.PlainYearMonth, signal?: AbortSignal) {
    const path = `/offices/${office}/availability?month=${month.toString()}`;
    return await this.#read<AvailabilityMonth>(path, availabilityMonth, signal);
  }

  /** What became of a key; `undefined` when nothing was booked with it. */
  async attempt(office: string, key: string, signal?: AbortSignal) {
    const path = `/offices/${office}/booking-attempts/${encodeURIComponent(key)}`;
    try {
      return await this.#read<BookingAttempt>(path, bookingAttempt, signal);
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === "attempt-not-found") {
        return undefined;
      }
      throw error;
    }
  }

  async booking(id: string, flowToken: string, signal?: AbortSignal) {
    const request = this.#request("GET", `/bookings/${id}`, undefined, bearer(flowToken));
    return await this.#try<Booking>(request, booking, signal);
  }

  /** Sends the request; the same `key` may be sent again and never books twice. */
  createBooking(office: OfficeProfile, request: BookingRequest, key: string) {
    const body = {
      ...request,
      slot: { start: toRfc3339(request.slot.start, office.timeZone) },
      consents: request.consents.map((consent) => ({
        ...consent,
        agreedAt: toRfc3339(consent.agreedAt, office.timeZone),
      })),
    };
    const headers = { "idempotency-key": key };
    return this.#write(
      this.#request("POST", `/offices/${office.id}/bookings`, body, headers),
      booking,
    );
  }

  /**
   * Sends the mail with the link again, to `email` where one is given. Tried once: it has no key, and
   * a second try would be told "too soon" of a mail that the first has sent.
   */
  resend(id: string, flowToken: string, email?: string) {
    const body = email === undefined ? {} : { email };
    const request = this.#request("POST", `/bookings/${id}/messages`, body, bearer(flowToken));
    return this.#write(request, booking, 1);
  }

  confirmByCode(id: string, flowToken: string, code: string) {
    return this.#write(
      this.#request("POST", `/bookings/${id}/code`, { code }, bearer(flowToken)),
      booking,
    );
  }

  /** Reads what a link would do. A POST, because the secret may not stand in an address. */
  async lookUpLink(token: string, signal?: AbortSignal) {
    const request = this.#request("POST", "/booking-links/lookup", { token });
    return await this.#try<LinkLookup>(request, linkLookup, signal);
  }

  actOnLink(action: LinkAction, token: string) {
    return this.#write(this.#request("POST", `/booking-links/${action}`, { token }), booking);
  }

  #request(
    method: ApiRequest["method"],
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): ApiRequest {
    return {
      method,
      url: `${this.#base}${path}`,
      ...(body === undefined ? {} : { body }),
      ...(headers === undefined ? {} : { headers }),
    };
  }

  #readJson(path: string, signal?: AbortSignal): Promise<unknown> {
    const request = this.#request("GET", path);
    return withRetries(this.#policies.read, (each) => send(request, this.#fetch, each), signal);
  }

  async #read<T>(path: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
    return parse(schema, await this.#readJson(path, signal), `${this.#base}${path}`);
  }

  async #try<T>(request: ApiRequest, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
    const call = (each: AbortSignal) => send(request, this.#fetch, each);
    return parse(schema, await withRetries(this.#policies.read, call, signal), request.url);
  }

  async #write<T>(
    request: ApiRequest,
    schema: z.ZodMiniType<T>,
    tries = this.#policies.write.tries,
  ): Promise<Outcome<T>> {
    // A lost try may have been committed: "paused" or "too many" said to the next one does not undo it.
    let lost = false;
    const call = async (signal: AbortSignal) => {
      try {
        return await send(request, this.#fetch, signal);
      } catch (error) {
        lost ||= mayHaveCommitted(error);
        throw error;
      }
    };
    try {
      const json = await withRetries({ ...this.#policies.write, tries }, call);
      return { kind: "done", value: parse(schema, json, request.url) };
    } catch (error) {
      const refused =
        error instanceof ProblemError && !mayHaveCommitted(error) && !(lost && turnedAway(error));
      return refused ? { kind: "refused", problem: error.problem } : { kind: "unknown", error };
    }
  }
}

function bearer(token: string) {
  return { authorization: `Bearer ${token}` };
}

function parse<T>(schema: z.ZodMiniType<T>, json: unknown, url: string): T {
  const checked = checkJson(schema, json);
  if (checked.faults) throw new InvalidResponseError(url, checked.faults);
  return checked.value;
}
