import type { OfficeProfile, ProcedureKind } from "../../src/contract/office.ts";
import type { BackendContext } from "./backend-context.ts";
import type { Exchange } from "./http-client.ts";
import type { OfficeContext } from "./office-context.ts";

/** What a check is told by, whatever it looks at. */
interface CheckFacts {
  /** `topic.what`, as `--only` names it. */
  readonly id: string;
  /** What holds of a backend that passes. */
  readonly title: string;
  /** The section of docs/backend.md that says so, as its anchor. */
  readonly guide: string;
  /** What to look at when it fails. */
  readonly hint: string;
}

/** What a check asks of the office, or of the backend, to be run at all. */
export interface Needs {
  readonly procedure?: readonly ProcedureKind[];
  /** It moves the clock, reads mails or acts as the office. */
  readonly testInterface?: true;
  /** Why an office has nothing to check; `undefined` where it has. */
  readonly office?: (profile: OfficeProfile) => string | undefined;
}

export interface BackendCheck extends CheckFacts {
  readonly scope: "backend";
  readonly needs?: Pick<Needs, "testInterface">;
  readonly readsOnly?: true;
  run(context: BackendContext): Promise<void>;
}

export interface OfficeCheck extends CheckFacts {
  readonly scope: "office";
  readonly needs?: Needs;
  /** Nothing is booked or registered by it. */
  readonly readsOnly?: true;
  run(context: OfficeContext): Promise<void>;
}

/** Looks at every answer of the run, after all others. */
export interface AnswersCheck extends CheckFacts {
  readonly scope: "answers";
  readonly needs?: Record<string, never>;
  readonly readsOnly: true;
  run(exchanges: readonly Exchange[]): void;
}

export type Check = BackendCheck | OfficeCheck | AnswersCheck;

/** The backend does not hold to the contract. Neither text may hold a secret. */
export class CheckFailure extends Error {
  override readonly name = "CheckFailure";
  readonly expected: string;
  readonly got: string;
  constructor(expected: string, got: string) {
    super(`expected ${expected}; got ${got}`);
    this.expected = expected;
    this.got = got;
  }
}

/** It could not be found out; never to be counted as passed. */
export class NotChecked extends Error {
  override readonly name = "NotChecked";
}

/** The backend does not do at all what the check is about, and need not; found out by asking it. */
export class DoesNotApply extends Error {
  override readonly name = "DoesNotApply";
}

export type Outcome = "passed" | "failed" | "not-checked" | "does-not-apply";

export interface Result {
  readonly check: Pick<Check, "id" | "title" | "guide" | "hint">;
  /** Absent where it is about the backend as a whole. */
  readonly office?: string;
  readonly outcome: Outcome;
  /** Of a failure. */
  readonly expected?: string;
  readonly got?: string;
  /** Why it was not checked, or does not apply. */
  readonly reason?: string;
  readonly seconds: number;
}
