import type { BackendState, StateStore } from "./state.ts";

const ADDRESS = "/__hw-mock-api-state";

/** Keeps a state in the browser's Cache Storage: it outlives reloads and worker restarts. */
export function cacheStore(name = "hw-mock-api"): StateStore {
  return {
    async load() {
      const kept = await (await caches.open(name)).match(ADDRESS);
      return kept && ((await kept.json()) as BackendState);
    },
    async save(state) {
      await (await caches.open(name)).put(ADDRESS, new Response(JSON.stringify(state)));
    },
  };
}
