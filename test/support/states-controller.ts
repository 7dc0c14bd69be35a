import type { ReactiveController, ReactiveControllerHost } from "lit";
import { ServerClock } from "../../src/domain/clock.ts";
import type { BookingApi } from "../../src/contract/client.ts";
import { FlowController, type FlowOptions } from "../../src/flow/flow-controller.ts";
import type { FlowState } from "../../src/flow/state.ts";
import type { Facts } from "../../demo/gallery/states/facts.ts";

type Call =
  | "createBooking"
  | "attempt"
  | "resend"
  | "confirmByCode"
  | "actOnLink"
  | "agree"
  | "signOut"
  | "officeJson"
  | "time";

export interface Asked {
  readonly call: Call | "parseOffice";
  readonly args: readonly unknown[];
  /** Whether the attempt was remembered when the call was made. */
  readonly remembered: boolean;
}

/** An API that answers when a test says so, and keeps what was asked. */
export class FakeApi {
  readonly asked: Asked[] = [];
  readonly #waiting: { answer: (value: unknown) => void; fail: (error: unknown) => void }[] = [];

  readonly api: BookingApi = new Proxy({} as BookingApi, {
    get:
      (_, call: Asked["call"]) =>
      (...args: unknown[]) => {
        this.asked.push({ call, args, remembered: sessionStorage.length > 0 });
        if (call === "parseOffice") return args[1];
        return new Promise((answer, fail) => this.#waiting.push({ answer, fail }));
      },
  });

  calls(call: Call): readonly Asked[] {
    return this.asked.filter((each) => each.call === call);
  }

  /** Answers the oldest call that waits. */
  async answers(value: unknown): Promise<void> {
    this.#next().answer(value);
    await settled();
  }

  /** Answers the latest call, before those that were asked earlier. */
  async answersLatest(value: unknown): Promise<void> {
    this.#waiting.pop()?.answer(value);
    await settled();
  }

  async fails(error: unknown = new TypeError("Failed to fetch")): Promise<void> {
    this.#next().fail(error);
    await settled();
  }

  async done(value: object): Promise<void> {
    await this.answers({ kind: "done", value });
  }

  async refuses(code: string, more: object = {}): Promise<void> {
    await this.answers({ kind: "refused", problem: { code, status: 409, ...more } });
  }

  /** No answer came, and nobody knows what became of the call. */
  async loses(): Promise<void> {
    await this.answers({ kind: "unknown", error: new TypeError("Failed to fetch") });
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  #next() {
    const next = this.#waiting.shift();
    if (!next) throw new Error("Nobody has asked anything.");
    return next;
  }
}

/** Every promise that can settle by itself has settled. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** A host that counts the updates it is asked for. */
export class FakeHost implements ReactiveControllerHost {
  readonly controllers = new Set<ReactiveController>();
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(controller: ReactiveController): void {
    this.controllers.add(controller);
  }
  removeController(controller: ReactiveController): void {
    this.controllers.delete(controller);
  }
  requestUpdate(): void {
    this.updates += 1;
  }
}

/** A flow with a server of the test's own. `state` is where the visitor is. */
export function startsFlow(
  facts: Facts,
  options: Partial<FlowOptions> & { state?: FlowState } = {},
) {
  const { state, ...more } = options;
  const server = new FakeApi();
  const host = new FakeHost();
  const clock = new ServerClock(
    () => facts.now.epochMilliseconds,
    () => 0,
  );
  const steps: string[] = [];
  const flow = new FlowController(host, {
    office: facts.office,
    api: server.api,
    clock,
    language: () => "en",
    changed: (now) => steps.push(now.step),
    ...more,
  });
  if (state) flow.state = state;
  return { flow, server, host, clock, steps };
}
