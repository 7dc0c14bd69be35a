import { CheckFailure } from "./check.ts";
import { redact } from "./redact.ts";

export type Method = "GET" | "HEAD" | "POST" | "DELETE" | "OPTIONS" | "PUT";

export interface CallParts {
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly raw?: string;
  readonly contentType?: string;
  readonly key?: string | undefined;
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** As the widget reads it: `null` is absent; `undefined` where the text is not JSON. */
  readonly json: unknown;
  /** `POST /offices/otaru/bookings`, without secrets. */
  readonly asked: string;
}

/** What went over the wire, for the checks that look at every answer. */
export interface Exchange {
  readonly method: Method;
  /** Below the base, without the query. */
  readonly path: string;
  readonly answer: Answer;
}

const TRY_MS = 30_000;

/** Calls one backend, each call once: a second try would hide what the first one did. */
export class HttpClient {
  /** Where the contract's version lives. */
  readonly base: string;
  /** Of the page that calls, as a browser would name it. */
  readonly origin: string;
  readonly exchanges: Exchange[] = [];

  constructor(base: string, origin: string) {
    this.base = base.replace(/\/+$/u, "");
    this.origin = origin;
  }

  get(path: string, parts?: CallParts): Promise<Answer> {
    return this.call("GET", path, parts);
  }

  post(path: string, body: unknown, parts?: CallParts): Promise<Answer> {
    return this.call("POST", path, { body, ...parts });
  }

  async call(method: Method, path: string, parts: CallParts = {}): Promise<Answer> {
    const answer = await this.#send(method, this.base + path, path, parts);
    const isPreflight = method === "OPTIONS";
    if (!isPreflight) this.exchanges.push({ method, path: path.replace(/\?.*$/su, ""), answer });
    return answer;
  }

  /** A call of the test interface: of the same origin, and no part of the contract. */
  callTest(method: Method, path: string, body?: unknown): Promise<Answer> {
    const url = new URL(`/__test${path}`, this.base).href;
    return this.#send(method, url, `/__test${path}`, body === undefined ? {} : { body });
  }

  async #send(method: Method, url: string, path: string, parts: CallParts): Promise<Answer> {
    const asked = redact(`${method} ${path}`);
    const { body, raw = body === undefined ? undefined : JSON.stringify(body) } = parts;
    const { contentType = "application/json", key, token, headers } = parts;
    try {
      const response = await fetch(url, {
        method,
        headers: {
          accept: "application/json, application/problem+json",
          origin: this.origin,
          ...(raw === undefined ? {} : { "content-type": contentType }),
          ...(key === undefined ? {} : { "idempotency-key": key }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...headers,
        },
        body: raw ?? null,
        redirect: "manual",
        signal: AbortSignal.timeout(TRY_MS),
      });
      const text = await response.text();
      return {
        status: response.status,
        headers: response.headers,
        text,
        json: readJson(text),
        asked,
      };
    } catch (error) {
      throw new CheckFailure(`an answer to ${asked}`, `none: ${causeOf(error)}`);
    }
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) => (value === null ? undefined : value));
  } catch {
    return undefined;
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
