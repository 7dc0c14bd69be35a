import type { ProblemCode } from "../../../src/contract/problem.ts";

/** One call of the contract as the document tells it. */
export interface Call {
  readonly id: string;
  readonly method: "get" | "post" | "delete";
  /** Without the version's base: `/offices/{office}`. */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The bearer token it is made with. `session-at-accounts`: only where the office has accounts. */
  readonly token?: "flow" | "session" | "session-at-accounts" | "session-optional";
  /** A write that creates: it carries an `Idempotency-Key`. */
  readonly keyed?: boolean;
  /** Parameters of the query. */
  readonly query?: readonly "month"[];
  readonly request?: { readonly schema: string; readonly examples: readonly string[] };
  readonly answer: Answer;
  /** The call's own; those of every body and of every call are added. */
  readonly problems: readonly ProblemCode[];
}

export interface Answer {
  readonly status: 200 | 201 | 202 | 204;
  readonly description: string;
  /** One schema or several of which one holds. */
  readonly schema?: string | readonly string[];
  /** Names of files in docs/examples. */
  readonly examples?: readonly string[];
  /** What `Cache-Control` says; public answers have an `ETag`. */
  readonly cache: string;
}

export const NO_STORE = "no-store";
