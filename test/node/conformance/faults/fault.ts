import type { Backend, BackendOptions } from "../../../../mock-api/backend.ts";
import { withHeaders, type Respond, type Wrap } from "../support.ts";

/** One thing that a backend does wrong, and the check that names it. */
export interface Fault {
  readonly name: string;
  readonly office: string;
  /** Members laid over the offices' profiles, where the demo has no office to show it with. */
  readonly offices?: BackendOptions["offices"];
  /** Which checks are run: the ids that begin so. */
  readonly only: readonly string[];
  /** Every check that fails, of those that are run. */
  readonly found: readonly string[];
  readonly wrap: Wrap;
}

export type Json = Record<string, unknown>;

export function isCall(request: Request, method: string, path: RegExp): boolean {
  return request.method === method && path.test(new URL(request.url).pathname);
}

/** Another request in place of one. */
export function sent(
  request: Request,
  changes: {
    url?: string;
    method?: string;
    body?: string;
    headers?: Record<string, string | null>;
  },
): Request {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(changes.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  const { url = request.url, method = request.method, body } = changes;
  return new Request(url, { method, headers, body: body ?? null });
}

export async function bodyOf(request: Request): Promise<string> {
  return await request.clone().text();
}

/** The request's body as JSON; an empty object where it is none. */
export async function jsonOf(request: Request | Response): Promise<Json> {
  try {
    return (await request.clone().json()) as Json;
  } catch {
    return {};
  }
}

/** A body without a member. */
export function lacking(name: string): (json: Json) => Json {
  return (json) => Object.fromEntries(Object.entries(json).filter(([each]) => each !== name));
}

/** The answer with another body. */
export async function changed(
  response: Response,
  change: (json: Json) => unknown,
): Promise<Response> {
  const json = change(await jsonOf(response));
  const { status, headers } = response;
  return withHeaders(new Response(JSON.stringify(json), { status, headers }), {
    "content-length": null,
  });
}

export function problem(status: number, code: string, members: Json = {}): Response {
  return new Response(JSON.stringify({ code, status, ...members }), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "ETag, Date, Retry-After",
    },
  });
}

/** Answers as if it were another time, and then goes on as before. */
export async function atOtherTime(
  backend: Backend,
  shift: Temporal.DurationLike,
  respond: () => Promise<Response>,
): Promise<Response> {
  const before = backend.state.testNow;
  backend.state.testNow = String(backend.now().add(shift));
  try {
    return await respond();
  } finally {
    backend.state.testNow = before;
  }
}

/** Changes the answers of one call. */
export function answering(
  method: string,
  path: RegExp,
  change: (response: Response, request: Request, right: Respond) => Promise<Response> | Response,
): Wrap {
  return (right) => async (request) => {
    const kept = request.clone();
    const response = await right(request);
    return isCall(kept, method, path) ? await change(response, kept, right) : response;
  };
}

/** Changes what one call is sent. */
export function asking(
  method: string,
  path: RegExp,
  change: (request: Request, backend: Backend) => Promise<Request> | Request,
): Wrap {
  return (right, backend) => async (request) =>
    await right(isCall(request, method, path) ? await change(request, backend) : request);
}

export const BOOKINGS = /^\/v1\/offices\/[^/]+\/bookings$/u;
export const AVAILABILITY = /^\/v1\/offices\/[^/]+\/availability$/u;
