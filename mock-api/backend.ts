import type { Clock } from "../src/domain/clock.ts";
import { Temporal } from "../src/domain/temporal.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import { Catalog, demoOffices, type OfficeSource, type TermsRevision } from "./catalog.ts";
import { askToAgreeAgain } from "./reconsent.ts";
import { Refusal } from "./refusal.ts";
import { beginScenario, type ScenarioChoice } from "./scenarios.ts";
import { randomSecrets, type Secrets } from "./secrets.ts";
import {
  emptyState,
  type BackendState,
  type BookingRecord,
  type OfficeChanges,
  type StateStore,
} from "./state.ts";

export interface BackendOptions {
  readonly clock?: Clock | undefined;
  readonly secrets?: Secrets | undefined;
  readonly source?: OfficeSource | undefined;
  /** Members laid over the offices' own profiles. */
  readonly offices?: OfficeChanges | undefined;
  /** The page that an office's links open. Never taken from a request: a forged one would steal links. */
  readonly pageFor?: ((office: string) => string) | undefined;
  /** Whether some slots are taken from the start, so that a calendar looks alive. */
  readonly seedTaken?: boolean | undefined;
  readonly store?: StateStore | undefined;
  /** Runs from the start, and again after a reset. Temporal must have loaded. */
  readonly scenario?: ScenarioChoice | undefined;
}

const systemClock: Clock = { now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()) };

/** One booking server: its state, and what it needs from outside. The handlers are its only writers. */
export class Backend {
  readonly catalog: Catalog;
  readonly secrets: Secrets;
  readonly pageFor: (office: string) => string;
  readonly seedTaken: boolean;
  state: BackendState;
  readonly #clock: Clock;
  readonly #initialOffices: OfficeChanges;
  readonly #initialScenario: ScenarioChoice | undefined;
  readonly #store: StateStore | undefined;
  #loading: Promise<void> | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(options: BackendOptions = {}) {
    this.catalog = new Catalog(options.source ?? demoOffices);
    this.secrets = options.secrets ?? randomSecrets;
    this.pageFor = options.pageFor ?? ((office) => `https://bureau.example/${office}.html`);
    this.seedTaken = options.seedTaken ?? false;
    this.#clock = options.clock ?? systemClock;
    this.#initialOffices = options.offices ?? {};
    this.#initialScenario = options.scenario;
    this.#store = options.store;
    this.state = emptyState(this.#initialOffices);
    this.reset();
  }

  /** Resolves when the stored state, if any, has been read; may be tried again when that failed. */
  ready(): Promise<void> {
    this.#loading ??= this.#load().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #load(): Promise<void> {
    // Over an empty one, so that a state kept by an older version lacks no member.
    this.state = { ...this.state, ...(await this.#store?.load()) };
  }

  now(): Temporal.Instant {
    const { testNow } = this.state;
    return testNow === null ? this.#clock.now() : Temporal.Instant.from(testNow);
  }

  /**
   * Runs writes one after another and keeps the state after each, also after a refused one: a wrong
   * code counts. The answer goes out when the state is kept.
   */
  write<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#lastWrite.then(async () => {
      try {
        return await work();
      } finally {
        await this.#store?.save(this.state);
      }
    });
    this.#lastWrite = done.catch(() => undefined);
    return done;
  }

  reset(): void {
    this.state = emptyState(this.#initialOffices);
    if (this.#initialScenario) beginScenario(this.#initialScenario, this);
  }

  /** @throws {Refusal} for an office that is not served */
  office(id: string): OfficeProfile {
    const profile = this.catalog.profile(id, this.now(), this.state);
    if (!profile) throw new Refusal("office-not-found");
    return profile;
  }

  findBooking(id: string): BookingRecord | undefined {
    return this.state.bookings.find((record) => record.id === id);
  }

  /** Lays members over an office's profile from now on; for tests. */
  changeOffice(id: string, members: OfficeChanges[string]): void {
    this.state.offices = {
      ...this.state.offices,
      [id]: { ...this.state.offices[id], ...members },
    };
  }

  /**
   * Publishes a new version of a document and asks for it from now on, also those who have applied where
   * the office says so; for tests.
   *
   * @throws {UnknownTermsError}
   */
  async reviseTerms(revision: TermsRevision): Promise<void> {
    await this.catalog.reviseTerms(revision, this.now(), this.state);
    await askToAgreeAgain(this.office(revision.office), this);
  }
}
