import { once } from "node:events";
import { createServer, request, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** What one request said, as the server got it. */
export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: string;
  readonly body: string;
}

export interface RecordingServer {
  /** Without a slash at its end. */
  readonly origin: string;
  readonly received: Received[];
  close(): Promise<void>;
}

/** Writes down every request and hands it on to the server behind. */
export async function recordsBefore(behind: string): Promise<RecordingServer> {
  const received: Received[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const body = await bodyOf(incoming);
    const { method = "", url = "/", headers } = incoming;
    received.push({ method, url, headers: JSON.stringify(headers), body: body.toString("utf8") });
    const onwards = request(new URL(url, behind), { method, headers }, (answer) => {
      const { "cache-control": _, ...others } = answer.headers;
      // A page that may not be kept is never brought back by the Back button as it was.
      const isPage = others["content-type"]?.startsWith("text/html");
      outgoing.writeHead(answer.statusCode ?? 502, isPage ? others : answer.headers);
      answer.pipe(outgoing);
    });
    onwards.on("error", () => outgoing.destroy());
    onwards.end(body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, "close");
    },
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
