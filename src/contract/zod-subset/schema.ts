/** What a value lacks. The members are zod's; only those that `faults.ts` reads are here. */
export interface Issue {
  readonly code: string;
  readonly path?: PropertyKey[];
  readonly message?: string;
  readonly input?: unknown;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly options?: readonly unknown[];
  /** Whether what comes after it is checked all the same. */
  readonly continue?: boolean;
}

export interface Payload {
  readonly value: unknown;
  readonly issues: Issue[];
}

/** Makes of a value what the schema understands, and adds what it lacks to `issues`. */
export type Parse = (value: unknown, issues: Issue[]) => unknown;
export type Check = (payload: Payload) => void;

/** What a union must know of its schemas. */
interface Traits {
  /** Of a word: all that it takes. */
  readonly values?: readonly unknown[];
  /** Of an object: its members. */
  readonly shape?: Shape;
}
export type Shape = Readonly<Record<string, Schema>>;

export class Schema {
  readonly traits: Traits;
  readonly #parse: Parse;
  readonly #checks: readonly Check[];

  constructor(parse: Parse, traits: Traits = {}, checks: readonly Check[] = []) {
    this.traits = traits;
    this.#parse = parse;
    this.#checks = checks;
  }

  check(...more: readonly Check[]): Schema {
    return new Schema(this.#parse, this.traits, [...this.#checks, ...more]);
  }

  run(input: unknown, issues: Issue[]): unknown {
    const value = this.#parse(input, issues);
    for (const check of this.#checks) {
      if (issues.some((issue) => issue.continue !== true)) break;
      check({ value, issues });
    }
    return value;
  }

  safeParse(input: unknown) {
    return safeParse(this, input);
  }
}

/** The issue of a value that is of another type. */
export const mistyped = (expected: string, input: unknown): Issue => ({
  code: "invalid_type",
  expected,
  input,
});

/** Runs a schema on a part of the value. */
export function runPart(schema: Schema, value: unknown, key: PropertyKey, issues: Issue[]) {
  const own: Issue[] = [];
  const made = schema.run(value, own);
  issues.push(...own.map((issue) => ({ ...issue, path: [key, ...(issue.path ?? [])] })));
  return made;
}

export function safeParse(schema: Schema, input: unknown) {
  const found: Issue[] = [];
  const data = schema.run(input, found);
  if (found.length === 0) return { success: true, data };
  const issues = found.map((issue) => ({ path: [], message: "Invalid input", ...issue }));
  return { success: false, error: { issues } };
}

/** A check of its own, which tells what it finds in `message`. */
export function refine(holds: (value: never) => unknown, message?: string): Check {
  return ({ value, issues }) => {
    if (!holds(value as never)) issues.push({ code: "custom", ...told(message), continue: true });
  };
}

export function regex(pattern: RegExp, message?: string): Check {
  return ({ value, issues }) => {
    if (!pattern.test(value as string)) {
      issues.push({ code: "invalid_format", ...told(message), continue: true });
    }
  };
}

function told(message: string | undefined) {
  return message === undefined ? {} : { message };
}
