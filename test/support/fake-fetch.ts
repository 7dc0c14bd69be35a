import type { Fetch } from "../../src/contract/request.ts";

/** One answer, made afresh each time, since a body can be read only once. */
export type Answer = (request: Request) => Response | Promise<Response>;

export interface Sent {
  readonly request: Request;
  readonly body: string;
}

/** A network that gives these answers in turn, the last one again and again, and keeps what was sent. */
export function fakeFetch(...answers: readonly Answer[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (request) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)];
    if (!answer) throw new Error("fakeFetch has no answer");
    const entry = { request, body: "" };
    sent.push(entry);
    entry.body = await request.clone().text();
    return answer(request);
  };
  return { fetch, sent };
}

/** JSON by default; `init` may name another status, type or header. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return text(JSON.stringify(body), status, { "content-type": "application/json", ...headers });
}

export function problem(status: number, code: string, more: object = {}): Answer {
  const body = { type: "about:blank", title: code, status, code, ...more };
  return json(body, status, { "content-type": "application/problem+json" });
}

/** What a captive portal, a proxy or a login page answers. */
export function html(status = 200, headers: Record<string, string> = {}): Answer {
  const page = "<!doctype html><title>Sign in to free Wi-Fi</title>";
  return text(page, status, { "content-type": "text/html; charset=utf-8", ...headers });
}

export function text(body: string, status: number, headers: Record<string, string>): Answer {
  return () => new Response(body, { status, headers });
}

/** What `fetch` does without a network. */
export const offline: Answer = () => {
  throw new TypeError("Failed to fetch");
};

/** Never answers, but lets go when the request is aborted. */
export const silent: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.throwIfAborted();
    signal.addEventListener("abort", () => reject(signal.reason as Error));
  });

/** Pauses between tries are a matter of chance; here the chance is none. */
export function withoutPauses() {
  const real = Math.random;
  before(() => {
    Math.random = () => 0;
  });
  after(() => {
    Math.random = real;
  });
}
