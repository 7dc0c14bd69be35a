import {
  activation,
  ownBookings,
  registration,
  session,
  type RegistrationRequest,
} from "./account.ts";
import { booking } from "./booking.ts";
import type { Outcome } from "./caller.ts";
import { consentsJson, type BookingApi } from "./client.ts";
import type { OfficeProfile } from "./office.ts";

/** The calls of an office whose visitors have accounts (procedure `account`). */
export class AccountApi {
  readonly #api: BookingApi;

  constructor(api: BookingApi) {
    this.#api = api;
  }

  /** Whether somebody is signed in on this page. */
  get signedIn(): boolean {
    return this.#api.session !== undefined;
  }

  /** Registers provisionally; the same `key` may be sent again and never registers twice. */
  register(office: OfficeProfile, request: RegistrationRequest, key: string) {
    const body = { ...request, consents: consentsJson(request.consents, office) };
    return this.#api.caller.write("POST", "/accounts", registration, { body, key });
  }

  /** Makes the registration a full one; may be repeated. */
  activate(token: string) {
    return this.#api.caller.write("POST", "/accounts/activation", activation, { body: { token } });
  }

  /**
   * Where it is done, the token stays in the `BookingApi` and is handed to nobody. Tried once: each try with
   * a wrong password is counted.
   *
   * @param isAwaited whether anybody still waits for the answer; if not, the new session is ended again
   * @returns whether it is somebody else than the one whose session ended by itself
   */
  async signIn(
    userId: string,
    password: string,
    isAwaited: () => boolean = () => true,
  ): Promise<Outcome<{ serverTime: Temporal.Instant; isSomeoneElse: boolean }>> {
    const parts = { body: { userId, password }, tries: 1 };
    const outcome = await this.#api.caller.write("POST", "/sessions", session, parts);
    if (outcome.kind !== "done") return outcome;
    const { token, serverTime } = outcome.value;
    const { user } = this.#api;
    if (isAwaited()) {
      this.#api.session = token;
      this.#api.user = userId;
    } else {
      this.#api.endSession(token);
    }
    const isSomeoneElse = user !== undefined && user !== userId;
    return { kind: "done", value: { serverTime, isSomeoneElse } };
  }

  ownBookings(signal?: AbortSignal) {
    const parts = { token: this.#api.session };
    return this.#api.caller.read("GET", "/me/bookings", ownBookings, parts, signal);
  }

  /** May be repeated. */
  cancel(id: string) {
    const parts = { token: this.#api.session };
    return this.#api.caller.write("POST", `/me/bookings/${id}/cancellation`, booking, parts);
  }
}
