import { randomUUID } from "node:crypto";
import { NotChecked } from "./check.ts";
import type { People } from "./applicant.ts";
import type { HttpClient } from "./http-client.ts";
import type { TestInterface } from "./test-interface.ts";

/** What a check has in its hands. */
export class BackendContext {
  readonly client: HttpClient;
  readonly people: People;
  /** The offices that the run is about. */
  readonly offices: readonly string[];
  readonly #test: TestInterface | undefined;

  constructor(
    client: HttpClient,
    people: People,
    offices: readonly string[],
    test: TestInterface | undefined,
  ) {
    this.client = client;
    this.people = people;
    this.offices = offices;
    this.#test = test;
  }

  get hasTestInterface(): boolean {
    return this.#test !== undefined;
  }

  /** @throws {NotChecked} */
  get test(): TestInterface {
    if (this.#test) return this.#test;
    throw new NotChecked("this backend has no test interface");
  }

  newKey(): string {
    return randomUUID();
  }
}
