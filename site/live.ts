import { createMockApi } from "../mock-api/in-process.ts";
import { loadTemporal } from "../src/domain/temporal.ts";

/** The widget itself, before a server within the page: nothing leaves the visitor's device. */

const realFetch = globalThis.fetch;

async function start(): Promise<void> {
  await loadTemporal();
  const api = createMockApi();
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url.startsWith(api.base) ? api.fetch(request) : realFetch(request);
  };
  await import("../src/define.ts");
}

void start();
