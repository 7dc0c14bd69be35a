import { Task, TaskStatus } from "@lit/task";
import type { ReactiveController } from "lit";
import type { Booking } from "../contract/booking.ts";
import { ProblemError } from "../contract/errors.ts";
import type { KnownBooking } from "../flow/state.ts";
import type { StepElement } from "./step-element.ts";

const EVERY_MS = 10_000;

/**
 * Follows a booking that others move: the link pressed on another device, the office's answer. Reads
 * while the page is seen, and at once when it is seen anew. A failed read is simply tried later.
 */
export class BookingPoll implements ReactiveController {
  readonly #task: Task<[], Booking | undefined>;
  /** Whether the permission to follow has ended: nothing more will be heard here. */
  isEnded = false;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: StepElement, known: () => KnownBooking, onAnswer: (booking: Booking) => void) {
    this.#task = new Task(host, {
      task: async (_, { signal }) => {
        const asked = known();
        const { id, flow } = asked;
        if (!id || !flow) return undefined;
        const booking = await host.context.api.booking(id, flow.token, signal);
        // What was pressed meanwhile has brought a newer answer than this one.
        return known() === asked ? booking : undefined;
      },
      args: () => [],
      autoRun: false,
      onComplete: (booking) => {
        if (!booking) return;
        // A device that slept has not counted the time: "the day itself" may have come meanwhile.
        host.context.clock.sync(booking.serverTime);
        onAnswer(booking);
      },
      onError: (error) => {
        if (!(error instanceof ProblemError && error.problem.status === 401)) return;
        this.isEnded = true;
        this.hostDisconnected();
        host.requestUpdate();
      },
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#timer = setInterval(this.#tick, EVERY_MS);
    document.addEventListener("visibilitychange", this.#read);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
    document.removeEventListener("visibilitychange", this.#read);
    this.#task.abort();
  }

  readonly #tick = (): void => {
    // Another run would abort the one under way, and a slow server would never be heard.
    if (this.#task.status !== TaskStatus.PENDING) this.#read();
  };

  readonly #read = (): void => {
    if (document.visibilityState === "visible") void this.#task.run();
  };
}
