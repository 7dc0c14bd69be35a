import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { getResponse } from "msw";
import type { Result } from "../../../cli/conformance/check.ts";
import { allChecks } from "../../../cli/conformance/checks/index.ts";
import { runChecks } from "../../../cli/conformance/runner.ts";
import { openBackend, selectChecks } from "../../../cli/conformance/start.ts";
import { Backend, type BackendOptions } from "../../../mock-api/backend.ts";
import { corsHeaders, isPreflight, preflightHeaders } from "../../../mock-api/cors.ts";
import { createHandlers } from "../../../mock-api/handlers.ts";
import { clockAt } from "../../../mock-api/mock-clock.ts";

const INSIDE = "http://mock-api.internal";
export const NOW = "2026-04-27T11:00:00+09:00";
const ORIGIN = "https://bureau.example";

export type Respond = (request: Request) => Promise<Response>;
/** Stands between the kit and a mock that is right, and makes it wrong in one thing. */
export type Wrap = (right: Respond, backend: Backend) => Respond;

export interface Served {
  readonly base: string;
  readonly backend: Backend;
  close(): Promise<void>;
}

/** The mock behind a server of one's own, so that every answer, preflights too, can be made wrong. */
export async function serve(
  wrap: Wrap = (right) => right,
  options: BackendOptions = {},
  testInterface = true,
): Promise<Served> {
  const backend = new Backend({ clock: clockAt(NOW), ...options });
  const handlers = createHandlers(backend, { base: `${INSIDE}/v1`, testInterface });
  const right: Respond = async (request) => {
    if (isPreflight(request.method, Object.fromEntries(request.headers))) {
      return new Response(null, { status: 204, headers: { ...corsHeaders, ...preflightHeaders } });
    }
    const response = (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
    return withHeaders(response, corsHeaders);
  };
  const respond = wrap(right, backend);
  const server = createServer(async (incoming, outgoing) => {
    const response = await respond(await toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    base: `http://127.0.0.1:${port}/v1`,
    backend,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { method = "GET", url = "/", headers } = incoming;
  const carries = chunks.length > 0 && method !== "GET" && method !== "HEAD";
  const body = carries ? new Uint8Array(Buffer.concat(chunks)) : null;
  const named = Object.entries(headers).filter(([, value]) => typeof value === "string");
  return new Request(INSIDE + url, { method, headers: named as [string, string][], body });
}

export function withHeaders(response: Response, changes: Record<string, string | null>): Response {
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return new Response(response.body, { status: response.status, headers });
}

/** Runs the checks whose ids begin so; all of them where none is named. */
export async function runKit(
  base: string,
  options: { offices?: string[]; only?: readonly string[]; testInterface?: boolean } = {},
): Promise<readonly Result[]> {
  const { offices = [], only = [], testInterface = true } = options;
  const checks = selectChecks(allChecks, only);
  const opened = { base, origin: ORIGIN, offices, testInterface, yes: true };
  return await runChecks(checks, await openBackend(opened, checks));
}

export function idsOf(results: readonly Result[], outcome: Result["outcome"]): string[] {
  const ids = results.filter((each) => each.outcome === outcome).map(({ check }) => check.id);
  return [...new Set(ids)].toSorted();
}
