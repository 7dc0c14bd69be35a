import * as z from "zod/mini";
import { expect } from "@open-wc/testing";
import { createMockApi, type MockApi, type MockApiOptions } from "../../../mock-api/in-process.ts";

/** Monday; the Wednesday after is a holiday. */
export const MONDAY_9 = "2026-04-27T09:00:00+09:00";
export const TUESDAY_10 = "2026-04-28T10:00:00+09:00";
export const TUESDAY_1030 = "2026-04-28T10:30:00+09:00";
export const THURSDAY_10 = "2026-04-30T10:00:00+09:00";

export const kitakyushu = "kitakyushu-mothers";
export const otaru = "otaru";

/** A server where it is Monday morning and every slot is free. */
export function startServer(options: MockApiOptions = {}): MockApi {
  return createMockApi({ now: MONDAY_9, ...options });
}

/** An answer with its JSON; `json` is whatever came, to be looked into. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // oxlint-disable-next-line no-explicit-any -- a test looks into what it expects to be there
  readonly json: any;
}

export interface Sent {
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** @param path from the contract's base, `/offices`; `/__test/…` from the origin */
export async function ask(
  api: MockApi,
  method: string,
  path: string,
  { body, headers }: Sent = {},
): Promise<Reply> {
  const base = path.startsWith("/__test/") ? new URL(api.base).origin : api.base;
  const raw = typeof body === "string" || body === undefined;
  const request = new Request(base + path, {
    method,
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: raw ? (body ?? null) : JSON.stringify(body),
  });
  const response = await api.fetch(request);
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    json: text === "" ? undefined : JSON.parse(text),
  };
}

export const get = (api: MockApi, path: string, headers: Record<string, string> = {}) =>
  ask(api, "GET", path, { headers });

export const post = (
  api: MockApi,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
) => ask(api, "POST", path, { body, headers });

/** Fails unless the answer is the problem with this code, told as problem details. */
export function expectProblem(reply: Reply, status: number, code: string): void {
  expect(`${reply.status} ${reply.json?.code}`).to.equal(`${status} ${code}`);
  expect(reply.json.status).to.equal(status);
  expect(reply.headers.get("content-type")).to.equal("application/problem+json");
  expect(reply.headers.get("cache-control")).to.equal("no-store");
}

/** What the schema makes of the JSON; fails with every fault where it does not hold. */
export function holdsTo<T>(schema: z.ZodMiniType<T>, json: unknown): T {
  const parsed = z.safeParse(schema, json);
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("; "),
  );
}
