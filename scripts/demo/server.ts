import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { UsageError } from "../../cli/usage-error.ts";
import type { Files } from "./build.ts";
import { USUAL_PORT, type Options } from "./options.ts";

export interface DemoServer {
  /** With a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

const PORTS_TRIED = 20;

/** Serves files from memory, without caching, at the port asked for or the first free one. */
export async function startServer(files: Files, { port, host }: Options): Promise<DemoServer> {
  const server = await listen(answerFrom(files), port, host);
  const { port: actual } = server.address() as AddressInfo;
  return { url: urlOf(host, actual), close: () => close(server) };
}

export function urlOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}/`;
}

function answerFrom(files: Files): RequestListener {
  return ({ method = "", url = "/" }, response) => {
    if (method !== "GET" && method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const name = nameOf(url);
    const body = name === undefined ? undefined : files.get(name);
    if (name === undefined || body === undefined) {
      response.writeHead(404, { "content-type": "text/plain; charset=utf-8" });
      response.end("There is no such file in the demo.\n");
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(name)] ?? "application/octet-stream",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      // Module scripts are fetched with CORS: a page of another origin may embed the widget from here.
      "access-control-allow-origin": "*",
    });
    response.end(method === "HEAD" ? undefined : body);
  };
}

function nameOf(url: string): string | undefined {
  const path = URL.parse(url, "http://demo")?.pathname ?? "/";
  try {
    return decodeURIComponent(path).slice(1) || "index.html";
  } catch {
    return undefined;
  }
}

async function listen(
  answer: RequestListener,
  port: number | undefined,
  host: string,
): Promise<Server> {
  const tries = port === undefined ? PORTS_TRIED : 1;
  const first = port ?? USUAL_PORT;
  for (let next = first; next < first + tries; next++) {
    const server = createServer(answer).listen(next, host);
    try {
      await once(server, "listening");
      return server;
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code !== "EADDRINUSE") throw explained(error, code, next, host);
    }
  }
  throw new UsageError(
    tries === 1
      ? `Port ${first} is in use. Stop what listens there, or give another --port.`
      : `Ports ${first} to ${first + tries - 1} are in use. Give another --port.`,
  );
}

function explained(error: unknown, code: unknown, port: number, host: string): unknown {
  if (code === "EACCES") {
    return new UsageError(`Port ${port} may not be opened by this user. Take one above 1023.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return new UsageError(`--host "${host}" is no address of this machine.`);
  }
  return error;
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, "close");
}
