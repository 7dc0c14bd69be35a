import { getResponse, type HttpHandler } from "msw";
import { Backend, type BackendOptions } from "./backend.ts";
import { createHandlers } from "./handlers.ts";
import { clockAt, ClockControl } from "./mock-clock.ts";
import type { MailMessage } from "./state.ts";

export const MOCK_API_BASE = "https://mock-api.example/v1";

export interface MockApiOptions extends Omit<BackendOptions, "clock"> {
  /** Where time stands still, RFC 3339; the device's time where absent. */
  readonly now?: string | undefined;
  readonly testInterface?: boolean | undefined;
}

/** A server of one's own, without a network or a service worker. */
export interface MockApi {
  /** For `api-base`. */
  readonly base: string;
  /** May be handed over as it is, for example as the client's `fetch`. */
  readonly fetch: (request: Request) => Promise<Response>;
  readonly backend: Backend;
  readonly clock: ClockControl;
  readonly handlers: readonly HttpHandler[];
  readonly outbox: () => readonly MailMessage[];
  /** Puts handlers before the server's own, the latest first: `api.use(http.post(…))`. */
  readonly use: (...overrides: HttpHandler[]) => void;
}

export function createMockApi({ now, testInterface, ...options }: MockApiOptions = {}): MockApi {
  const clock = now === undefined ? undefined : clockAt(now);
  const backend = new Backend({ ...options, clock });
  const handlers = createHandlers(backend, { base: MOCK_API_BASE, testInterface });
  const overrides: HttpHandler[] = [];
  return {
    base: MOCK_API_BASE,
    fetch: (request) => respond([...overrides, ...handlers], request),
    backend,
    clock: new ClockControl(backend),
    handlers,
    outbox: () => backend.state.outbox,
    use: (...more) => {
      overrides.unshift(...more);
    },
  };
}

/** Fails as `fetch` does: with the signal's reason, or with a `TypeError` where nobody answers. */
async function respond(handlers: HttpHandler[], request: Request): Promise<Response> {
  const { signal, method, url } = request;
  signal.throwIfAborted();
  const response = await Promise.race([getResponse(handlers, request), aborted(signal)]);
  if (!response || response.type === "error") {
    throw new TypeError(`Nothing answers ${method} ${url}.`);
  }
  return response;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
  });
}
