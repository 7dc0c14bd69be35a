import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ServerClock } from "../domain/clock.ts";
import type { BookingApi, Outcome } from "../contract/client.ts";
import type { OfficeProfile } from "../contract/office.ts";
import { isTurnedAway, type Problem } from "../contract/problem.ts";
import { tellOwner } from "../contract/tell-owner.ts";
import { withoutAbsent } from "../contract/without-absent.ts";
import { attemptMemory } from "./attempt-memory.ts";
import { holdsPersonalData } from "./left-alone.ts";
import { firstState, transition } from "./machine.ts";
import { procedureOf } from "./procedures/index.ts";
import { RequestSender } from "./request-sender.ts";
import type { FlowEvent, FlowState, KnownBooking } from "./state.ts";

/** The next request is another one, perhaps another person's. */
const endsDraft: ReadonlySet<FlowEvent["type"]> = new Set([
  "personal-data-erased",
  "left-alone",
  "person-changed",
  "restarted",
  "signed-out",
]);

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
  /** While the element is off the page: until it comes back. */
  #away: Promise<void> | undefined;
  #comesBack = (): void => {};
  readonly #requests: RequestSender;

  constructor(host: ReactiveControllerHost, options: FlowOptions) {
    this.#host = host;
    this.#options = options;
    this.#requests = new RequestSender(options);
    this.office = options.office;
    this.state = this.#initialState();
    host.addController(this);
    void this.#perform();
  }

  /** The flow itself outlives a move of the element within its page. */
  hostConnected(): void {
    this.#comesBack();
    this.#away = undefined;
    document.addEventListener("visibilitychange", this.#onWake);
    window.addEventListener("pageshow", this.#onWake);
  }

  hostDisconnected(): void {
    this.#away ??= new Promise((resolve) => {
      this.#comesBack = resolve;
    });
    document.removeEventListener("visibilitychange", this.#onWake);
    window.removeEventListener("pageshow", this.#onWake);
  }

  /** Ends the flow: answers still under way are heard by nobody. */
  dispose(): void {
    this.#disposed = true;
    this.hostDisconnected();
    this.#options.api.signOut();
    this.#host.removeController(this);
  }

  /** Whether something that was typed would be lost with this flow. */
  get holdsTyped(): boolean {
    return holdsPersonalData(this.state);
  }

  get isSignedIn(): boolean {
    return this.#options.api.session !== undefined;
  }

  handle(event: FlowEvent): void {
    if (this.#disposed) return;
    if (endsDraft.has(event.type)) this.#requests.endDraft();
    const before = this.state;
    const next = transition(before, event, procedureOf(this.office));
    const begins = next.step === "consent" && next.reason === "first";
    this.state = begins && this.office.bookingState === "paused" ? { step: "paused" } : next;
    if (this.state === before) return;
    this.#host.requestUpdate();
    this.#options.changed?.(this.state, before);
    void this.#perform(before);
  }

  /** A press on "send". */
  send(): void {
    this.handle({ type: "sent", key: this.#requests.nextKey() });
  }

  #initialState(): FlowState {
    const remembered = attemptMemory.load(this.office.id);
    if (remembered) {
      const { key, start } = remembered;
      return {
        step: "unknown",
        key,
        start,
        draft: undefined,
        settling: "asking",
      };
    }
    return this.office.bookingState === "paused" ? { step: "paused" } : firstState;
  }

  async #perform(before?: FlowState): Promise<void> {
    const { state } = this;
    // Off the page nothing is asked of anybody, whatever an answer that was under way leads to.
    if (this.#away) {
      await this.#away;
      if (this.#disposed || this.state !== state) return;
    }
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
        return void this.#answer(state, await this.#actOnLink(state));
      case "account":
        if (state.entry.kind === "signed-out") {
          this.#options.api.signOut();
          attemptMemory.forget(this.office.id);
        }
        if (state.entry.kind === "session-ended" && before?.step !== "account") {
          this.#options.api.session = undefined;
        }
        return;
      case "consent":
        if (before?.step === "account" && state.reason === "terms-changed") {
          await this.#renewTerms().catch((error) => tellOwner("warn", error));
          this.#host.requestUpdate();
        }
    }
  }

  #actOnLink({ link, consents = [] }: Extract<FlowState, { step: "link-acting" }>) {
    const { api } = this.#options;
    const { action, token } = link;
    return action === "agree"
      ? api.agree(this.office, token, [...consents])
      : api.actOnLink(action, token);
  }

  async #send(asked: Extract<FlowState, { step: "sending" }>): Promise<void> {
    const { office } = this;
    const { key, again } = asked;
    const outcome = await this.#requests.send(office, asked);
    const outdated = outcome.kind === "refused" && outcome.problem.code === "terms-outdated";
    const answer = outdated ? await this.#withNewTerms(outcome) : outcome;
    // An answer that nobody hears, or that settles nothing, is asked for again after a reload.
    const isSettled =
      outcome.kind === "done" ||
      (outcome.kind === "refused" && !(again && isTurnedAway(outcome.problem)));
    if (this.#answer(asked, answer) && isSettled) attemptMemory.clear(office.id, key);
  }

  async #settle(asked: Extract<FlowState, { step: "unknown" }>): Promise<void> {
    const { office } = this;
    const { key, draft, sentAgain } = asked;
    const event = await this.#requests.becameOf(office, asked);
    if (!this.#awaits(asked)) return;
    // Committed: the same key brings the same answer, this time with all that belongs to it; once, since an
    // answer that is lost or broken twice will be so again. With an
    // account the own bookings hold all that, and a session that has ended meanwhile must not hide it.
    const isOwn = this.office.procedure.kind === "account";
    if (event.type === "booking-answered" && draft && !sentAgain && !isOwn) {
      return this.handle({ type: "sent", key });
    }
    if (event.type !== "attempt-unanswered") attemptMemory.clear(office.id, key);
    this.handle(event);
  }

  async #performWaiting(asked: Extract<FlowState, { step: "waiting-mail" }>) {
    const { activity, booking } = asked;
    const { id, flow } = booking;
    if (!id || !flow) return;
    const { api } = this.#options;
    if (activity.kind === "resending") {
      const outcome = await api.resend(id, flow.token, activity.email);
      if (outcome.kind !== "done") return void this.#answer(asked, outcome);
      this.#sync(outcome.value);
      this.handle({ type: "mail-resent", booking: withoutAbsent(outcome.value) });
    }
    if (activity.kind === "checking-code") {
      this.#answer(asked, await api.confirmByCode(id, flow.token, activity.code));
    }
  }

  /**
   * The documents changed while the visitor was filling in: their new list comes with the profile, and
   * only then can the terms be shown again. Where it does not come, the refusal leads back to the review.
   */
  async #withNewTerms<T extends { readonly problem: Problem }>(refusal: T): Promise<T> {
    try {
      await this.#renewTerms();
      return refusal;
    } catch (error) {
      tellOwner("warn", error);
      return { ...refusal, problem: { ...refusal.problem, code: "terms-not-loaded" } };
    }
  }

  async #renewTerms(): Promise<void> {
    const { api } = this.#options;
    const { id } = this.office;
    this.office = await api.parseOffice(id, await api.officeJson(id));
  }

  /** Whether the visitor is still where an answer was asked for; elsewhere it would be taken for another's. */
  #awaits(asked: FlowState): boolean {
    if (this.#disposed) return false;
    const { state } = this;
    // A poll may have renewed the booking meanwhile; what was pressed is the same.
    return state.step === "waiting-mail" && asked.step === "waiting-mail"
      ? state.activity === asked.activity
      : state === asked;
  }

  /** @returns whether it was heard */
  #answer(
    asked: FlowState,
    outcome: Outcome<KnownBooking & { readonly serverTime: Temporal.Instant }>,
  ): boolean {
    if (!this.#awaits(asked)) return false;
    switch (outcome.kind) {
      case "done":
        this.#sync(outcome.value);
        this.handle({ type: "booking-answered", booking: withoutAbsent(outcome.value) });
        break;
      case "refused":
        this.handle({ type: "booking-refused", problem: outcome.problem });
        break;
      case "unknown":
        tellOwner("warn", outcome.error);
        this.handle({ type: "answer-lost" });
    }
    return true;
  }

  /** A device that slept may not have counted the time: what is on show is told the server's anew. */
  readonly #onWake = (): void => {
    const { clock } = this.#options;
    if (document.visibilityState === "visible" && clock.isDoubtful) void this.#readTime();
  };

  async #readTime(): Promise<void> {
    const { api, clock } = this.#options;
    try {
      const time = await api.time(this.office.id);
      if (time) clock.sync(time);
      this.#host.requestUpdate();
    } catch {
      // Whatever is asked next tells the time too; so does the next look at the page.
    }
  }

  #sync({ serverTime }: { readonly serverTime: Temporal.Instant }): void {
    this.#options.clock.sync(serverTime);
  }
}
