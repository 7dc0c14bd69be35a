/** What a service worker has and the page's types do not know. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LifeEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
}
interface LifeEvent {
  waitUntil(done: Promise<unknown>): void;
}
interface RequestEvent extends LifeEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/**
 * msw 3 opens its cookie store while its modules load and throws where there is no `localStorage`,
 * as in every service worker. The mock uses no cookies, so an empty one will do. For this to come
 * first, this module is imported before msw, and for a value: an import for its effect alone is
 * dropped by a bundler that goes by the package's `sideEffects`.
 */
if (!("localStorage" in globalThis)) {
  Object.defineProperty(globalThis, "localStorage", {
    value: { getItem: () => null, setItem: () => undefined },
  });
}

export const worker = globalThis as unknown as WorkerScope;
