import type { ReactiveController, ReactiveControllerHost } from "lit";
import { judgeConnection, type ConnectionResult } from "../../domain/connection-check.ts";
import type { BookingApi } from "../../contract/client.ts";
import { ProblemError } from "../../contract/errors.ts";
import { health } from "../../contract/health.ts";

const CALLS = 5;

export type ConnectionState =
  | { readonly status: "off" | "checking" }
  | { readonly status: "judged"; readonly result: ConnectionResult };

/** Times a few short calls of the office's own backend; it asks nobody else. */
export class ConnectionCheck implements ReactiveController {
  state: ConnectionState = { status: "off" };
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    this.#running?.abort();
    this.state = { status: "off" };
  }

  async start(api: BookingApi): Promise<void> {
    if (this.state.status === "checking") return;
    this.#running = new AbortController();
    const { signal } = this.#running;
    this.#set({ status: "checking" });
    const result: ConnectionResult = navigator.onLine
      ? judgeConnection(await roundTrips(api, signal))
      : { kind: "offline" };
    if (!signal.aborted) this.#set({ status: "judged", result });
  }

  #set(state: ConnectionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}

/** In milliseconds; `undefined` for a call without an answer. */
async function roundTrips(
  api: BookingApi,
  signal: AbortSignal,
): Promise<readonly (number | undefined)[]> {
  // The first call may have to find the server and agree on keys with it; that is no part of a talk.
  if ((await roundTrip(api, signal)) === undefined) return [];
  const found: (number | undefined)[] = [];
  while (found.length < CALLS && !signal.aborted) found.push(await roundTrip(api, signal));
  return found;
}

async function roundTrip(api: BookingApi, signal: AbortSignal): Promise<number | undefined> {
  const begun = performance.now();
  try {
    await api.caller.read("GET", "/health", health, { tries: 1 }, signal);
    return performance.now() - begun;
  } catch (error) {
    // "Paused" or "too many" is an answer too; a stranger's page is none.
    return error instanceof ProblemError ? performance.now() - begun : undefined;
  }
}
