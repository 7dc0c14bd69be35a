import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { ServerClock } from "../../domain/clock.ts";
import type { RegistrationRequest } from "../../contract/account.ts";
import type { AccountApi } from "../../contract/account-client.ts";
import type { BookingApi, Outcome } from "../../contract/client.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import { tellOwner } from "../../contract/tell-owner.ts";
import type { AccountEntry } from "../state.ts";
import { randomUuid } from "../uuid.ts";
import { accountState, transition } from "./machine.ts";
import type { AccountEvent, AccountState, SignInGoal } from "./state.ts";

export interface AccountOptions {
  readonly account: AccountApi;
  /** Holds the session's token. */
  readonly api: Pick<BookingApi, "session" | "signOut">;
  readonly office: OfficeProfile;
  readonly clock: ServerClock;
  readonly entry: AccountEntry;
  /** Where signing in leads. */
  readonly goal: (isSomeoneElse: boolean) => SignInGoal;
  /** Told after every change of state. */
  readonly changed?: (now: AccountState, before: AccountState) => void;
}

const registrationScreens: ReadonlySet<AccountState["screen"]> = new Set([
  "registering",
  "registration-unknown",
  "registering-again",
]);

interface SentRegistration {
  readonly key: string;
  readonly request: RegistrationRequest;
}

/**
 * Holds where the visitor is among the account's screens and makes the calls that change something. A
 * password is handed to a call and kept nowhere, but for one case: a registration whose answer was lost
 * stays as it was sent until its outcome is known, because only the very same request may be sent again.
 */
export class AccountController implements ReactiveController {
  state: AccountState;
  readonly #host: ReactiveControllerHost;
  readonly #options: AccountOptions;
  #sent: SentRegistration | undefined;
  #isGone = false;

  constructor(host: ReactiveControllerHost, options: AccountOptions) {
    this.#host = host;
    this.#options = options;
    this.state = accountState(options.entry, options.account.signedIn);
    host.addController(this);
  }

  hostConnected(): void {
    this.#isGone = false;
  }

  hostDisconnected(): void {
    this.#isGone = true;
  }

  /** The visitor comes to these screens anew, for another reason. */
  enter(entry: AccountEntry): void {
    this.#sent = undefined;
    this.#becomes(accountState(entry, this.#options.account.signedIn));
  }

  handle(event: AccountEvent): void {
    // Its token is of no use any more; what it was for is said by the screen.
    if (event.type === "session-ended") this.#options.api.session = undefined;
    this.#becomes(transition(this.state, event));
  }

  async signIn(userId: string, password: string): Promise<void> {
    const { account, goal } = this.#options;
    const asked = this.#begins({ type: "sign-in-sent" });
    if (!asked) return;
    const outcome = await account.signIn(userId, password, () => this.#awaits(asked));
    if (!this.#awaits(asked)) return;
    this.#answer(outcome, "sign-in", ({ isSomeoneElse }) => ({
      type: "signed-in",
      goal: goal(isSomeoneElse),
    }));
  }

  /** A press on "register": the key is minted here, once a request. */
  async register(request: RegistrationRequest): Promise<void> {
    await this.#register({ key: randomUuid(), request });
  }

  /** Sends the very same registration again, with the same key. */
  async registerAgain(): Promise<void> {
    if (this.#sent) await this.#register(this.#sent);
  }

  async #register(sent: SentRegistration): Promise<void> {
    const { account, office } = this.#options;
    const { key, request } = sent;
    const asked = this.#begins({ type: "registration-sent", key });
    if (!asked) return;
    this.#sent = sent;
    const outcome = await account.register(office, request, key);
    if (outcome.kind !== "unknown" && this.#sent === sent) this.#sent = undefined;
    if (!this.#awaits(asked)) return;
    const email = request.applicant.email ?? "";
    this.#answer(outcome, "registration", ({ activateBy }) => ({
      type: "registered",
      email,
      activateBy,
    }));
  }

  async activate(): Promise<void> {
    const { state } = this;
    if (state.screen !== "activate") return;
    const asked = this.#begins({ type: "activation-pressed" });
    if (!asked) return;
    const outcome = await this.#options.account.activate(state.token);
    if (this.#awaits(asked)) this.#answer(outcome, "activation", () => ({ type: "activated" }));
  }

  async cancel(): Promise<void> {
    const { state } = this;
    if (state.screen !== "cancel-chosen") return;
    const asked = this.#begins({ type: "cancel-pressed" });
    if (!asked) return;
    const outcome = await this.#options.account.cancel(state.booking.id);
    if (!this.#awaits(asked)) return;
    if (outcome.kind === "refused" && outcome.problem.code === "session-ended") {
      this.handle({ type: "session-ended" });
      return;
    }
    this.#answer(outcome, "cancel", (booking) => ({ type: "cancelled", booking }));
  }

  /** @returns the state that stands for the call, where the press makes sense now */
  #begins(event: AccountEvent): AccountState | undefined {
    const before = this.state;
    this.handle(event);
    return this.state === before ? undefined : this.state;
  }

  /** Whether the visitor is still where an answer was asked for. */
  #awaits(asked: AccountState): boolean {
    return !this.#isGone && this.state === asked;
  }

  #answer<T extends { readonly serverTime: Temporal.Instant }>(
    outcome: Outcome<T>,
    call: "sign-in" | "registration" | "activation" | "cancel",
    done: (value: T) => AccountEvent,
  ): void {
    switch (outcome.kind) {
      case "done":
        this.#options.clock.sync(outcome.value.serverTime);
        this.handle(done(outcome.value));
        break;
      case "refused":
        this.handle({ type: `${call}-refused`, problem: outcome.problem });
        break;
      case "unknown":
        tellOwner("warn", outcome.error);
        this.handle({ type: `${call}-lost` });
    }
  }

  #becomes(state: AccountState): void {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    // Away from a registration, nothing of it is needed any more.
    if (!registrationScreens.has(state.screen)) this.#sent = undefined;
    this.#host.requestUpdate();
    this.#options.changed?.(state, before);
  }
}
