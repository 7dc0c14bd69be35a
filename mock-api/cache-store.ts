import type { BackendState, StateStore } from "./state.ts";

const ADDRESS = "/__hw-mock-api-state";

/**
 * Keeps a state in the browser's Cache Storage: it outlives reloads and worker restarts. What was written
 * freely is not kept: nothing here needs it, and it may be about a person's troubles.
 */
export function cacheStore(name = "hw-mock-api"): StateStore {
  return {
    async load() {
      const kept = await (await caches.open(name)).match(ADDRESS);
      return kept && ((await kept.json()) as BackendState);
    },
    async save(state) {
      await (
        await caches.open(name)
      ).put(ADDRESS, new Response(JSON.stringify(state, withoutFreeText)));
    },
  };
}

function withoutFreeText(name: string, value: unknown): unknown {
  return name === "freeText" ? undefined : value;
}
