import { createMockApi, type MockApi, type MockApiOptions } from "../../../mock-api/in-process.ts";
import type { Secrets } from "../../../mock-api/secrets.ts";
import { parseLinkFragment } from "../../../src/contract/link.ts";

/** One file of docs/examples. */
export interface Example {
  readonly name: string;
  /** One line above the example. */
  readonly summary: string;
  readonly value: unknown;
}

export interface Answered {
  readonly method: string;
  /** Without the base: `/offices/otaru`. */
  readonly path: string;
  readonly status: number;
  readonly headers: Headers;
  /** Of a refusal. */
  readonly code?: string;
}

/** When the examples take place: a Monday morning with holidays ahead. */
export const NOW = "2026-04-27T09:00:00+09:00";

/** Known beforehand, so that the examples are the same each time. They open nothing anywhere. */
function knownSecrets(): Secrets {
  let ids = 0;
  let tokens = 0;
  let receipts = 0;
  const count = (n: number) => String(n).padStart(4, "0");
  return {
    id: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, "0")}`,
    token: () => `example-token-${count((tokens += 1))}-opens-nothing`,
    code: () => "482913",
    number: () => 4711,
    receiptNumber: () =>
      ["KL-7F3K-92QD", "KL-4H8M-63TZ"][receipts++] ?? `KL-${count(receipts)}-2222`,
    password: () => "xY7dPq2mWk9R",
  };
}

/** What a server says is known only when it is read: `any`, as `JSON.parse` has it. */
export type Json = ReturnType<typeof JSON.parse>;

interface Reply {
  readonly status: number;
  readonly json: Json;
}

/** Calls a mock at a fixed time and keeps what is worth showing. */
export class Recorder {
  readonly examples: Example[] = [];
  /** Every call that was made, and its answer. */
  readonly answered: Answered[] = [];
  api: MockApi = createMockApi({ now: NOW });

  /** A mock of its own for what follows. */
  begin(options: MockApiOptions = {}): void {
    this.api = createMockApi({ now: NOW, secrets: knownSecrets(), ...options });
  }

  keep<T>(name: string, summary: string, value: T): T {
    if (this.examples.some((example) => example.name === name)) {
      throw new Error(`There are two examples "${name}".`);
    }
    // As it is now: what is sent may be changed for the next call.
    this.examples.push({ name, summary, value: structuredClone(value) });
    return value;
  }

  get(path: string, token?: string): Promise<Reply> {
    return this.#call("GET", path, undefined, token);
  }

  post(path: string, body?: unknown, { token, key }: { token?: string; key?: string } = {}) {
    return this.#call("POST", path, body, token, key);
  }

  /** A call that must be answered well; its JSON. */
  async done(reply: Promise<Reply>): Promise<Json> {
    const { status, json } = await reply;
    if (status >= 400) throw new Error(`Refused: ${status} ${JSON.stringify(json)}`);
    return json;
  }

  /** A call that must be refused with this problem, which is kept. */
  async refused(code: string, summary: string, reply: Promise<Reply>, name = code): Promise<void> {
    const { json } = await reply;
    if (json?.code !== code) throw new Error(`Not ${code}: ${JSON.stringify(json)}`);
    this.keep(`problem-${name}`, summary, json);
  }

  send(method: string, path: string, token?: string): Promise<Reply> {
    return this.#call(method, path, undefined, token);
  }

  /** The secret of the latest mail's link. */
  linkToken(): string {
    const link = this.api.outbox().at(-1)?.links[0] ?? "";
    const token = parseLinkFragment(new URL(link, "https://none.example").hash)?.token;
    if (!token) throw new Error("The latest mail has no link.");
    return token;
  }

  async #call(method: string, path: string, body?: unknown, token?: string, key?: string) {
    const base = path.startsWith("/__test/") ? new URL(this.api.base).origin : this.api.base;
    const request = new Request(base + path, {
      method,
      headers: {
        ...(body !== undefined && { "content-type": "application/json" }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(key !== undefined && { "idempotency-key": key }),
      },
      body: body === undefined ? null : typeof body === "string" ? body : JSON.stringify(body),
    });
    const response = await this.api.fetch(request);
    const text = await response.text();
    const json: unknown = text === "" ? undefined : JSON.parse(text);
    const { status, headers } = response;
    const { code } = (json ?? {}) as { code?: string };
    this.answered.push({
      method,
      path,
      status,
      headers,
      ...(status >= 400 && { code: `${code}` }),
    });
    return { status, json };
  }
}

let keys = 0;
/** A key of its own for a request. */
export const newKey = () => `11111111-1111-4111-8111-${String((keys += 1)).padStart(12, "0")}`;
