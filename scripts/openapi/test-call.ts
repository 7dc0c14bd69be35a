import type { ProblemCode } from "../../src/contract/problem.ts";

/** A call of the test interface. Its schemas are written here: no client of the contract has a use for them. */
export interface TestCall {
  /** Its example is `test-{name}`. */
  readonly name: string;
  readonly id: string;
  readonly method: "get" | "post";
  readonly path: string;
  readonly tag: "Test" | "Desk";
  readonly summary: string;
  readonly description: string;
  readonly request?: object;
  readonly answer: object;
  readonly problems?: readonly ProblemCode[];
}

export const text = (description: string, more: object = {}) => ({
  type: "string",
  description,
  ...more,
});
export const moment = (description: string) => text(description, { format: "date-time" });
export const office = text("The office's id.", { examples: ["otaru"] });
export const strict = (properties: object, optional: readonly string[] = []) => ({
  ...open(properties, optional),
  additionalProperties: false,
});
export function open(properties: object, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required };
}
