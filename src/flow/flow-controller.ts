import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ServerClock } from "../domain/clock.ts";
import type { BookingRequest } from "../contract/booking-request.ts";
import type { BookingApi, Outcome } from "../contract/client.ts";
import type { OfficeProfile } from "../contract/office.ts";
import type { Problem } from "../contract/problem.ts";
import { tellOwner } from "../contract/tell-owner.ts";
import { attemptMemory } from "./attempt-memory.ts";
import { firstState, transition } from "./machine.ts";
import type { FlowEvent, FlowState, KnownBooking } from "./state.ts";
import { randomUuid } from "./uuid.ts";

export interface FlowOptions {
  readonly office: OfficeProfile;
  readonly api: BookingApi;
  readonly clock: ServerClock;
  /** Language of the mails: the one the visitor reads. */
  readonly language: () => string;
  /** Told after every change of state. */
  readonly changed?: (state: FlowState, before: FlowState) => void;
}

/** Holds where the visitor is and performs the writes that a state stands for. Reads belong to the views. */
export class FlowController implements ReactiveController {
  state: FlowState;
  office: OfficeProfile;
  readonly #host: ReactiveControllerHost;
  readonly #options: FlowOptions;
  #disposed = false;

  constructor(host: ReactiveControllerHost, options: FlowOptions) {
    this.#host = host;
    this.#options = options;
    this.office = options.office;
    this.state = this.#initialState();
    host.addController(this);
    void this.#perform();
  }

  /** Required of a controller; the flow outlives a move of the element within its page. */
  hostConnected(): void {}

  /** Ends the flow: answers still under way are heard by nobody. */
  dispose(): void {
    this.#disposed = true;
    this.#host.removeController(this);
  }

  handle(event: FlowEvent): void {
    if (this.#disposed) return;
    const before = this.state;
    this.state = transition(before, event);
    if (this.state === before) return;
    this.#host.requestUpdate();
    this.#options.changed?.(this.state, before);
    void this.#perform(before);
  }

  /** A press on "send": the key is minted here, once a request. */
  send(): void {
    this.handle({ type: "sent", key: randomUuid() });
  }

  #initialState(): FlowState {
    const remembered = attemptMemory.load(this.office.id);
    if (remembered) return { step: "unknown", ...remembered, draft: undefined, settling: "asking" };
    return this.office.bookingState === "paused" ? { step: "paused" } : firstState;
  }

  async #perform(before?: FlowState): Promise<void> {
    const { state } = this;
    switch (state.step) {
      case "sending":
        return await this.#send(state);
      case "unknown":
        return state.settling === "asking" ? await this.#settle(state) : undefined;
      case "waiting-mail":
        // A poll's answer changes the state too, while what was pressed is under way already.
        if (before?.step === state.step && before.activity === state.activity) return;
        return await this.#performWaiting(state);
      case "link-acting":
        return this.#answer(await this.#options.api.actOnLink(state.link.action, state.link.token));
    }
  }

  async #send({ draft, key }: Extract<FlowState, { step: "sending" }>): Promise<void> {
    const { office } = this;
    attemptMemory.save(office.id, { key, start: draft.slot.start.toInstant() });
    const request: BookingRequest = {
      slot: { start: draft.slot.start.toInstant() },
      applicant: draft.applicant,
      consents: [...draft.consents],
      eligibility: [...draft.eligibility],
      language: this.#options.language(),
    };
    const outcome = await this.#options.api.createBooking(office, request, key);
    if (outcome.kind !== "unknown") attemptMemory.clear(office.id);
    const outdated = outcome.kind === "refused" && outcome.problem.code === "terms-outdated";
    this.#answer(outdated ? await this.#withNewTerms(outcome) : outcome);
  }

  async #settle({ key, draft }: Extract<FlowState, { step: "unknown" }>): Promise<void> {
    const { office } = this;
    try {
      const attempt = await this.#options.api.attempt(office.id, key);
      if (!attempt) {
        attemptMemory.clear(office.id);
        return this.handle({ type: "attempt-absent" });
      }
      // Committed: the same key brings the same answer, this time with all that belongs to it.
      if (draft) return this.handle({ type: "sent", key });
      attemptMemory.clear(office.id);
      this.handle({ type: "booking-answered", booking: attempt });
    } catch {
      this.handle({ type: "attempt-unanswered" });
    }
  }

  async #performWaiting({ booking, activity }: Extract<FlowState, { step: "waiting-mail" }>) {
    const { id, flow } = booking;
    if (!id || !flow) return;
    const { api } = this.#options;
    if (activity.kind === "resending") {
      const outcome = await api.resend(id, flow.token, activity.email);
      if (outcome.kind !== "done") return this.#answer(outcome);
      this.#sync(outcome.value);
      this.handle({ type: "mail-resent", booking: withoutAbsent(outcome.value) });
    }
    if (activity.kind === "checking-code") {
      this.#answer(await api.confirmByCode(id, flow.token, activity.code));
    }
  }

  /**
   * The documents changed while the visitor was filling in: their new list comes with the profile, and
   * only then can the terms be shown again. Where it does not come, the refusal leads back to the review.
   */
  async #withNewTerms<T extends { readonly problem: Problem }>(refusal: T): Promise<T> {
    const { api } = this.#options;
    const { id } = this.office;
    try {
      this.office = api.parseOffice(id, await api.officeJson(id));
      return refusal;
    } catch (error) {
      tellOwner("warn", error);
      return { ...refusal, problem: { ...refusal.problem, code: "terms-not-loaded" } };
    }
  }

  #answer(outcome: Outcome<KnownBooking & { readonly serverTime: Temporal.Instant }>): void {
    if (this.#disposed) return;
    switch (outcome.kind) {
      case "done":
        this.#sync(outcome.value);
        return this.handle({ type: "booking-answered", booking: withoutAbsent(outcome.value) });
      case "refused":
        return this.handle({ type: "booking-refused", problem: outcome.problem });
      case "unknown":
        tellOwner("warn", outcome.error);
        return this.handle({ type: "answer-lost" });
    }
  }

  #sync({ serverTime }: { readonly serverTime: Temporal.Instant }): void {
    this.#options.clock.sync(serverTime);
  }
}

/** Later answers leave out what only the first one told, such as the flow token: absent must not erase known. */
function withoutAbsent<T extends object>(answer: T): T {
  return Object.fromEntries(Object.entries(answer).filter(([, value]) => value !== undefined)) as T;
}
