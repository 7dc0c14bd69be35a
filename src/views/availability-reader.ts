import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { MonthAhead } from "./availability-ahead.ts";
import { askMonth, type MonthAnswer, type MonthTold } from "./month-answer.ts";
import type { StepContext } from "./step-element.ts";

/** What is older is read anew before it can be chosen, and when the page is seen again. */
const FRESH_MS = 60_000;
/** What is older and cannot be read anew is not shown any more. */
const TRUSTED_MS = 5 * 60_000;

/** What is known of a month. */
export type MonthReading = { readonly kind: "loading" } | { readonly kind: "failed" } | MonthTold;

interface Reading {
  readonly context: () => StepContext;
  readonly wanted: () => readonly Temporal.PlainYearMonth[];
  /** Something else is known now than before. */
  readonly changed: () => void;
}

/**
 * What is left, month by month. Each month is read when it is first wanted, and anew when the page is
 * seen again after a while; one that does not load takes nothing from the others.
 */
export class AvailabilityReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: Reading;
  readonly #answers = new Map<string, MonthAnswer>();
  readonly #failed = new Set<string>();
  readonly #pending = new Map<string, Promise<void>>();
  /** What was asked for before the step was there and has not arrived yet. */
  readonly #ahead = new Map<string, MonthAhead>();
  #wanted: ReadonlySet<string> = new Set();
  #connection = new AbortController();

  constructor(host: ReactiveControllerHost, options: Reading) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    // Also what an update off the page began to read, which nobody answers.
    this.#pending.clear();
    this.#wanted = new Set();
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    document.addEventListener("visibilitychange", this.#onReturn, { signal });
    for (const type of ["focus", "pageshow", "online"]) {
      window.addEventListener(type, this.#onReturn, { signal });
    }
    for (const [key, month] of this.#options.context().ahead?.take() ?? []) {
      if (!month.answer) this.#ahead.set(key, month);
      else if (month.answer.age() <= TRUSTED_MS) this.#answers.set(key, month.answer);
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connection.abort();
  }

  hostUpdate(): void {
    const months = this.#options.wanted();
    const before = this.#wanted;
    this.#wanted = new Set(months.map(String));
    for (const month of months) if (!before.has(month.toString())) this.#readUnlessFresh(month);
  }

  month(month: Temporal.PlainYearMonth): MonthReading {
    const key = month.toString();
    const answer = this.#answers.get(key);
    const failed = this.#failed.has(key);
    if (answer && !(failed && answer.age() > TRUSTED_MS)) return answer.reading;
    return { kind: failed && !this.#pending.has(key) ? "failed" : "loading" };
  }

  /** When the oldest of what is on show was read, where it could not be read anew. */
  get outdatedSince(): Temporal.Instant | undefined {
    const outdated = [...this.#wanted].flatMap((key) => {
      const answer = this.#answers.get(key);
      return answer && this.#failed.has(key) && answer.age() <= TRUSTED_MS ? [answer.readAt] : [];
    });
    return outdated.toSorted((a, b) => a.epochMilliseconds - b.epochMilliseconds)[0];
  }

  get failedMonths(): Temporal.PlainYearMonth[] {
    return this.#options.wanted().filter((month) => this.month(month).kind === "failed");
  }

  /** Whether nothing at all has loaded. */
  get isUnread(): boolean {
    const { length } = this.failedMonths;
    return length > 0 && length === this.#options.wanted().length;
  }

  get isReading(): boolean {
    return this.#pending.size > 0;
  }

  isFresh(month: Temporal.PlainYearMonth): boolean {
    // Where the time is in doubt, so is what it still allows; the answer brings the server's.
    if (this.#options.context().clock.isDoubtful) return false;
    const answer = this.#answers.get(month.toString());
    return answer !== undefined && answer.age() <= FRESH_MS;
  }

  /** Reads what is wanted and not fresh; resolves when all that is being read has been answered or has failed. */
  async refresh(): Promise<void> {
    for (const month of this.#options.wanted()) this.#readUnlessFresh(month);
    if (this.isReading) this.#options.changed();
    await Promise.all(this.#pending.values());
  }

  readonly #onReturn = (): void => {
    // One return comes as several events; what is being read already is not read twice.
    if (document.visibilityState === "visible") void this.refresh();
  };

  #readUnlessFresh(month: Temporal.PlainYearMonth): void {
    const key = month.toString();
    if (this.#pending.has(key) || this.isFresh(month)) return;
    this.#pending.set(key, this.#read(month, key));
  }

  async #read(month: Temporal.PlainYearMonth, key: string): Promise<void> {
    const { signal } = this.#connection;
    try {
      const coming = this.#ahead.get(key)?.coming;
      this.#ahead.delete(key);
      const answer = await (coming ?? askMonth(this.#options.context(), month, signal));
      if (signal.aborted) return;
      this.#answers.set(key, answer);
      this.#failed.delete(key);
    } catch {
      if (signal.aborted) return;
      this.#failed.add(key);
    }
    this.#pending.delete(key);
    this.#options.changed();
  }
}
