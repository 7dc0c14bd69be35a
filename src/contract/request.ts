import { jsonText } from "./json-text.ts";

export interface ApiRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer never changes and may be kept. All others tell the time: an old one would set the clock back. */
  readonly kept?: boolean | undefined;
}

export type Fetch = (request: Request) => Promise<Response>;

/** A call as it is sent: no cookies, no redirects followed. */
export function toRequest(
  { method, url, body, headers, kept }: ApiRequest,
  signal: AbortSignal,
): Request {
  return new Request(url, {
    method,
    headers: {
      accept: "application/json, application/problem+json",
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    body: body === undefined ? null : jsonText(body),
    cache: kept ? "default" : "no-store",
    credentials: "omit",
    redirect: "manual",
    referrerPolicy: "no-referrer",
    signal,
  });
}
