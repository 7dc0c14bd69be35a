import type * as z from "zod/mini";
import { InvalidResponseError, ProblemError } from "./errors.ts";
import { checkJson } from "./faults.ts";
import { send } from "./http.ts";
import { isTurnedAway, type Problem } from "./problem.ts";
import type { ApiRequest, Fetch } from "./request.ts";
import { mayHaveCommitted, readPolicy, withRetries, writePolicy } from "./retry.ts";

/** A write has three outcomes, not two: *unknown* is never told as a failure. */
export type Outcome<T> =
  | { readonly kind: "done"; readonly value: T }
  /** `lost`: an earlier try vanished, and may yet arrive. */
  | { readonly kind: "refused"; readonly problem: Problem; readonly lost?: true }
  | { readonly kind: "unknown"; readonly error: unknown };

export interface ApiOptions {
  /** Where the contract's version lives, `https://api.example/v1`. */
  readonly base: string;
  readonly fetch?: Fetch;
  readonly readPolicy?: typeof readPolicy;
  readonly writePolicy?: typeof writePolicy;
}

/** What a call sends beside its method and path. */
export interface CallParts {
  readonly body?: unknown;
  /** The bearer token that the call is made with. */
  readonly token?: string | undefined;
  /** Of a write that creates: the same key never creates twice. */
  readonly key?: string;
  /** Of the challenge with which the same call was refused. */
  readonly solution?: string | undefined;
  /** Whether the answer never changes. */
  readonly kept?: boolean;
  /** How often it is tried, where that is not the policy's. */
  readonly tries?: number;
}

/** Makes the calls of one backend: tries them as the contract says and checks every answer. */
export class ApiCaller {
  readonly base: string;
  readonly #fetch: Fetch;
  readonly #policies: { read: typeof readPolicy; write: typeof writePolicy };

  constructor(options: ApiOptions) {
    this.base = options.base.replace(/\/+$/u, "");
    this.#fetch = options.fetch ?? ((request) => fetch(request));
    this.#policies = {
      read: options.readPolicy ?? readPolicy,
      write: options.writePolicy ?? writePolicy,
    };
  }

  /** @returns the answer's JSON, unchecked */
  readJson(path: string, signal?: AbortSignal): Promise<unknown> {
    return this.#json(this.#request("GET", path, {}), signal);
  }

  /** A call that changes nothing, whatever its method. @throws {ApiError} */
  async read<T>(
    method: "GET" | "POST",
    path: string,
    schema: z.ZodMiniType<T>,
    parts: CallParts,
    signal?: AbortSignal,
  ): Promise<T> {
    const request = this.#request(method, path, parts);
    return this.parse(schema, await this.#json(request, signal, parts.tries), path);
  }

  async write<T>(
    method: "POST" | "DELETE",
    path: string,
    schema: z.ZodMiniType<T>,
    parts: CallParts,
  ): Promise<Outcome<T>> {
    const { tries = this.#policies.write.tries } = parts;
    const request = this.#request(method, path, parts);
    // A lost try may have been committed: "paused" or "too many" said to the next one does not undo it.
    let lost = false;
    const call = async (signal: AbortSignal) => {
      try {
        return await send(request, this.#fetch, signal);
      } catch (error) {
        lost ||= mayHaveCommitted(error);
        throw error;
      }
    };
    try {
      const json = await withRetries({ ...this.#policies.write, tries }, call);
      return { kind: "done", value: this.parse(schema, json, path) };
    } catch (error) {
      const refused =
        error instanceof ProblemError &&
        !mayHaveCommitted(error) &&
        !(lost && isTurnedAway(error.problem));
      if (!refused) return { kind: "unknown", error };
      return { kind: "refused", problem: error.problem, ...(lost ? { lost: true } : {}) };
    }
  }

  /** @throws {InvalidResponseError} naming every fault by its path */
  parse<T>(schema: z.ZodMiniType<T>, json: unknown, path: string): T {
    const checked = checkJson(schema, json);
    if (checked.faults) throw new InvalidResponseError(this.base + path, checked.faults);
    return checked.value;
  }

  #json(
    request: ApiRequest,
    signal?: AbortSignal,
    tries = this.#policies.read.tries,
  ): Promise<unknown> {
    const call = (each: AbortSignal) => send(request, this.#fetch, each);
    return withRetries({ ...this.#policies.read, tries }, call, signal);
  }

  #request(
    method: ApiRequest["method"],
    path: string,
    { body, token, key, solution, kept }: CallParts,
  ): ApiRequest {
    return {
      method,
      url: this.base + path,
      kept,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(key === undefined ? {} : { "idempotency-key": key }),
        ...(solution === undefined ? {} : { "challenge-solution": solution }),
      },
      ...(body === undefined ? {} : { body }),
    };
  }
}
