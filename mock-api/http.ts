import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { getResponse, type HttpHandler } from "msw";
import type { Backend } from "./backend.ts";
import { corsHeaders, isPreflight, preflightHeaders } from "./cors.ts";
import { createHandlers } from "./handlers.ts";
import { problemResponse } from "./refusal.ts";

export interface MockServerOptions {
  readonly backend: Backend;
  /** 0 takes any free one. */
  readonly port: number;
  readonly host?: string | undefined;
  readonly testInterface?: boolean | undefined;
}

export interface MockServer {
  /** Where the contract's version lives, for `api-base`. */
  readonly base: string;
  /** Lets answers under way finish, then cuts what stays open. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 64 * 1024;
const MAX_DROPPED_BYTES = 16 * MAX_BODY_BYTES;
const CLOSE_GRACE_MS = 2_000;
/** Never the `Host` header: what a request says of its address is not to be trusted. */
const ORIGIN = "http://mock-api.internal";
/** `Request` refuses to hold these. */
const UNSPEAKABLE = new Set(["CONNECT", "TRACE", "TRACK"]);

/** Serves a backend over HTTP. Rejects with Node's own error when the port is taken. */
export async function startMockServer(options: MockServerOptions): Promise<MockServer> {
  const { backend, port, host = "127.0.0.1", testInterface } = options;
  const handlers = createHandlers(backend, { base: `${ORIGIN}/v1`, testInterface });
  const server = createServer((incoming, outgoing) => {
    void serve(incoming, outgoing, handlers);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: actual } = server.address() as AddressInfo;
  const name = host.includes(":") ? `[${host}]` : host;
  return { base: `http://${name}:${actual}/v1`, close: () => close(server) };
}

async function serve(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handlers: HttpHandler[],
): Promise<void> {
  try {
    const response = await respond(incoming, handlers);
    if (response.type === "error") breakOff(outgoing);
    else await write(response, outgoing);
  } catch (error) {
    if (outgoing.destroyed) return;
    console.error(error);
    // Without a `code` of its own: a client takes it for what it is, an outcome that nobody knows.
    if (!outgoing.headersSent) outgoing.writeHead(500, corsHeaders);
    outgoing.end();
  }
}

async function respond(incoming: IncomingMessage, handlers: HttpHandler[]): Promise<Response> {
  const { method = "GET", url = "/", headers } = incoming;
  if (isPreflight(method, headers))
    return new Response(null, { status: 204, headers: preflightHeaders });
  if (UNSPEAKABLE.has(method)) return problemResponse(405, "method-not-allowed");
  if (!url.startsWith("/")) return problemResponse(400, "malformed-request");
  const body = await readBody(incoming);
  if (!body) {
    return problemResponse(
      413,
      "content-too-large",
      { detail: `A body may have ${MAX_BODY_BYTES} bytes.` },
      { connection: "close" },
    );
  }
  const carriesBody = method !== "GET" && method !== "HEAD" && body.byteLength > 0;
  const request = new Request(ORIGIN + url, {
    method,
    headers: toHeaders(incoming),
    body: carriesBody ? body : null,
  });
  return (await getResponse(handlers, request)) ?? problemResponse(404, "not-found");
}

/**
 * `undefined` when it is too long. What comes after is read and dropped for a while: a client that is
 * cut off while it sends may never see the answer.
 */
async function readBody(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming.iterator({ destroyOnReturn: false })) {
    const buffer = chunk as Buffer;
    bytes += buffer.byteLength;
    if (bytes <= MAX_BODY_BYTES) chunks.push(buffer);
    if (bytes > MAX_DROPPED_BYTES) break;
  }
  return bytes > MAX_BODY_BYTES ? undefined : new Uint8Array(Buffer.concat(chunks));
}

function toHeaders({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct)) {
    for (const value of values) headers.append(name, value);
  }
  return headers;
}

async function write(response: Response, outgoing: ServerResponse): Promise<void> {
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.writeHead(response.status, { ...Object.fromEntries(response.headers), ...corsHeaders });
  outgoing.end(body);
}

/**
 * Cuts the connection in the middle of an answer. Not before it: on a connection that was used before, a
 * browser that has seen no answer yet sends the request once more by itself, and nothing would be lost.
 */
function breakOff(outgoing: ServerResponse): void {
  const type = "application/json";
  outgoing.writeHead(200, { "content-type": type, "content-length": "512", ...corsHeaders });
  outgoing.write("{", () => outgoing.destroy());
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
  await closed;
  clearTimeout(cut);
}
