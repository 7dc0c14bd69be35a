import { worker } from "./worker-scope.ts";
import { getResponse } from "msw";
import { Backend } from "./backend.ts";
import { cacheStore } from "./cache-store.ts";
import { createHandlers } from "./handlers.ts";

const config = {
  prefixes: ["/v1/", "/__test/"],
  pageFor: (office: string) => new URL(`${office}.html`, worker.registration.scope).href,
};

// To be bundled into one file: a service worker may not `import()`, which an engine without Temporal
// needs for the polyfill.
const backend = new Backend({
  pageFor: config.pageFor,
  seedTaken: true,
  store: cacheStore(),
});
const handlers = createHandlers(backend, { base: `${worker.location.origin}/v1` });

worker.addEventListener("install", (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  const ours = config.prefixes.some((prefix) => pathname.startsWith(prefix));
  if (origin === worker.location.origin && ours) event.respondWith(respond(event.request));
});

async function respond(request: Request): Promise<Response> {
  return (await getResponse(handlers, request)) ?? Response.error();
}
