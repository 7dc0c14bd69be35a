import { mistyped, Schema, type Parse } from "./schema.ts";

/** Schemas of single values. */

function ofType(expected: string, is: (value: unknown) => boolean): Schema {
  return new Schema((input, issues) => {
    if (!is(input)) issues.push(mistyped(expected, input));
    return input;
  });
}

export const string = () => ofType("string", (value) => typeof value === "string");
export const number = () => ofType("number", Number.isFinite);
export const boolean = () => ofType("boolean", (value) => typeof value === "boolean");
export const unknown = () => new Schema((input) => input);
/** Takes everything: what it is, is said by its type. */
export const custom = () => unknown();

function oneOf(values: readonly unknown[]): Schema {
  const parse: Parse = (input, issues) => {
    if (!values.includes(input)) issues.push({ code: "invalid_value", values, input });
    return input;
  };
  return new Schema(parse, { values });
}

export const literal = (value: unknown) => oneOf([value]);
export { oneOf as enum };
