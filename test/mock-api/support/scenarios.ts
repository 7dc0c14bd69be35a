import type { MockApi } from "../../../mock-api/in-process.ts";
import { get, post } from "./server.ts";

/** Switches the server into a scenario, as a test over HTTP would; fails when it is refused. */
export async function begins(api: MockApi, scenario: string | null, more: object = {}) {
  const reply = await post(api, "/__test/scenario", { scenario, ...more });
  if (reply.status !== 200) throw new Error(`refused: ${reply.text}`);
  return reply.json;
}

/** The one that runs, or `null`. */
export async function current(api: MockApi): Promise<string | null> {
  return (await get(api, "/__test/scenario")).json.scenario;
}
