import { Task, type TaskStatus } from "@lit/task";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Availability } from "../domain/slots.ts";
import { toAvailability, type AvailabilityMonth } from "../contract/availability.ts";
import { ProblemError } from "../contract/errors.ts";
import type { StepContext } from "./step-element.ts";

const STALE_MS = 60_000;
const nothingLeft: Availability = { remaining: new Map(), closures: [] };

/** A backend whose window is narrower than the profile's horizon offers nothing in that month: no failure. */
async function readMonth(
  read: () => Promise<AvailabilityMonth>,
): Promise<AvailabilityMonth | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === "month-out-of-window") {
      return undefined;
    }
    throw error;
  }
}

/**
 * What is left, month by month: the months asked for are read together and kept while they are
 * fresh; a page that is seen again after a while reads them anew.
 */
export class AvailabilityReader implements ReactiveController {
  readonly #task: Task<readonly [string], void>;
  #months: ReadonlyMap<string, Availability> = new Map();
  #readAt = Number.NEGATIVE_INFINITY;

  constructor(
    host: ReactiveControllerHost & EventTarget,
    context: () => StepContext,
    wanted: () => readonly Temporal.PlainYearMonth[],
  ) {
    this.#task = new Task(host, {
      task: async (_, { signal }) => {
        const { api, office, clock } = context();
        const stale = performance.now() - this.#readAt > STALE_MS;
        const missing = wanted().filter((month) => stale || !this.#months.has(month.toString()));
        const answers = await Promise.all(
          missing.map(async (month) => ({
            month,
            answer: await readMonth(() => api.availability(office.id, month, signal)),
          })),
        );
        // Months that are not read now would pass for as fresh as those that are.
        const months = new Map(stale ? [] : this.#months);
        for (const { month, answer } of answers) {
          months.set(month.toString(), answer ? toAvailability(answer) : nothingLeft);
          if (answer) clock.sync(answer.serverTime);
        }
        this.#months = months;
        if (stale) this.#readAt = performance.now();
      },
      args: () => [wanted().join()] as const,
    });
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener("visibilitychange", this.#refresh);
  }

  hostDisconnected(): void {
    document.removeEventListener("visibilitychange", this.#refresh);
  }

  get status(): TaskStatus {
    return this.#task.status;
  }

  get hasValue(): boolean {
    return this.#months.size > 0;
  }

  month(month: Temporal.PlainYearMonth): Availability | undefined {
    return this.#months.get(month.toString());
  }

  reload(): void {
    void this.#task.run();
  }

  readonly #refresh = (): void => {
    const stale = performance.now() - this.#readAt > STALE_MS;
    if (document.visibilityState === "visible" && stale) this.reload();
  };
}
