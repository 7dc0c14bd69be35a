import type { IncomingMessage, ServerResponse } from "node:http";

/** A refusal, answered as problem details (RFC 9457). */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    code: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.status = status;
    this.code = code;
    this.more = more;
    this.headers = headers;
  }
}

export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  /** Parsed JSON; undefined where there was none. */
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const CORS = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Allow-Methods": "GET, HEAD, POST, DELETE, OPTIONS",
  "Access-Control-Allow-Headers":
    "authorization, content-type, idempotency-key, challenge-solution",
  "Access-Control-Expose-Headers": "ETag, Date, Retry-After",
  "Access-Control-Max-Age": "600",
};
const LARGEST_BODY = 64 * 1024;

export async function readCall(request: IncomingMessage): Promise<Call> {
  const { method = "GET", headers } = request;
  const url = new URL(request.url ?? "/", "http://backend");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  // Only now: whoever stops reading cuts the connection, and the answer with it.
  if (size > LARGEST_BODY) throw new Problem(413, "content-too-large");
  if (size === 0) return { method, url, headers, body: undefined };
  if (!/^application\/json\b/iu.test(headers["content-type"] ?? "")) {
    throw new Problem(415, "unsupported-media-type");
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { method, url, headers, body: JSON.parse(text) as unknown };
  } catch {
    throw new Problem(400, "malformed-request");
  }
}

export function problemReply({ status, code, more, headers }: Problem): Reply {
  const { retryAfterSeconds } = more;
  return {
    status,
    body: { type: `urn:hw-online-booking:problem:${code}`, title: code, status, code, ...more },
    headers: {
      ...headers,
      "Content-Type": "application/problem+json",
      "Cache-Control": "no-store",
      ...(status === 401 && { "WWW-Authenticate": "Bearer" }),
      ...(typeof retryAfterSeconds === "number" && { "Retry-After": String(retryAfterSeconds) }),
    },
  };
}

export function writeHead(response: ServerResponse, { status, body, headers }: Reply): void {
  response.writeHead(status, {
    ...CORS,
    "Cache-Control": "no-store",
    ...(body !== undefined && { "Content-Type": "application/json" }),
    ...headers,
  });
}

export function send(response: ServerResponse, method: string, reply: Reply): void {
  writeHead(response, reply);
  const hasBody = reply.body !== undefined && method !== "HEAD";
  response.end(hasBody ? JSON.stringify(reply.body) : undefined);
}
