import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ServerClock } from "../../domain/clock.ts";
import type { BookingApi } from "../../contract/client.ts";
import { ProblemError } from "../../contract/errors.ts";
import { lookUpReceipt } from "../../contract/receipt-client.ts";
import { tellOwner } from "../../contract/tell-owner.ts";
import {
  firstLookupState,
  lookupTransition,
  type LookupEvent,
  type LookupState,
} from "./machine.ts";

export interface LookupOptions {
  readonly api: BookingApi;
  readonly clock: ServerClock;
  readonly office: string;
  /** Told after every change of state. */
  readonly changed?: (now: LookupState, before: LookupState) => void;
}

interface Credentials {
  readonly number: string;
  readonly password: string;
}

/**
 * Looks a booking up and cancels it. What was asked for is kept while the booking is on show, so that one
 * press can ask again; it is forgotten when another one is asked for or the page is left.
 */
export class LookupController implements ReactiveController {
  state: LookupState = firstLookupState;
  readonly #host: ReactiveControllerHost;
  readonly #options: () => LookupOptions;
  #asked: Credentials | undefined;
  #reading: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: () => LookupOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Whoever leaves, leaves nothing behind. */
  hostDisconnected(): void {
    this.forget();
  }

  /** The receipt number that was last asked for. */
  get number(): string | undefined {
    return this.#asked?.number;
  }

  /** Back to an empty form. */
  forget(): void {
    this.#reading?.abort();
    this.#asked = undefined;
    this.handle({ type: "another-asked" });
  }

  handle(
    event: Extract<LookupEvent, { type: "another-asked" | "cancel-asked" | "cancel-dropped" }>,
  ) {
    this.#becomes(event);
  }

  /** @param credentials those of the form; absent, the same booking is looked up again */
  async lookUp(credentials: Credentials | undefined = this.#asked): Promise<void> {
    if (!credentials || !this.#becomes({ type: "look-up-pressed" })) return;
    this.#asked = credentials;
    const { api, clock, office } = this.#options();
    const reading = new AbortController();
    this.#reading = reading;
    const { number, password } = credentials;
    try {
      const lookup = await lookUpReceipt(api, office, number, password, reading.signal);
      if (reading.signal.aborted) return;
      clock.sync(lookup.booking.serverTime);
      this.#becomes({ type: "looked-up", lookup });
    } catch (error) {
      if (reading.signal.aborted) return;
      if (error instanceof ProblemError) {
        this.#becomes({ type: "look-up-refused", problem: error.problem });
        return;
      }
      tellOwner("warn", error);
      this.#becomes({ type: "look-up-unanswered" });
    }
  }

  async cancel(): Promise<void> {
    if (!this.#becomes({ type: "cancel-pressed" })) return;
    const asked = this.state;
    if (asked.at !== "cancelling") return;
    const { api, clock } = this.#options();
    const outcome = await api.actOnLink("cancel", asked.lookup.token);
    // An answer to somebody who has left would be shown to whoever came after.
    if (this.state !== asked) return;
    switch (outcome.kind) {
      case "done":
        clock.sync(outcome.value.serverTime);
        this.#becomes({ type: "cancelled", booking: outcome.value });
        break;
      case "refused":
        this.#becomes({ type: "cancel-refused", problem: outcome.problem });
        break;
      case "unknown":
        tellOwner("warn", outcome.error);
        this.#becomes({ type: "cancel-unanswered" });
    }
  }

  /** @returns whether the event led anywhere */
  #becomes(event: LookupEvent): boolean {
    const before = this.state;
    this.state = lookupTransition(before, event);
    if (this.state === before) return false;
    this.#host.requestUpdate();
    this.#options().changed?.(this.state, before);
    return true;
  }
}
