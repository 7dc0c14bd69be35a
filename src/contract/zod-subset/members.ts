import { mistyped, runPart, Schema, type Issue, type Shape } from "./schema.ts";
import { unknown } from "./values.ts";

/** Schemas of what has parts. */

type Members = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What becomes of the members that the shape does not name: they are left out, told, or checked. */
type Others = "left-out" | "told" | Schema;

function objectOf(shape: Shape, others: Others): Schema {
  const parse = (input: unknown, issues: Issue[]) => {
    if (!isObject(input)) {
      issues.push(mistyped("object", input));
      return input;
    }
    const made: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(shape)) member(key, schema, input, made, issues);
    if (others === "left-out") return made;
    const keys = Object.keys(input).filter((key) => !Object.hasOwn(shape, key));
    if (others !== "told") {
      for (const key of keys) {
        // As a member it would become the prototype of what is made.
        if (key !== "__proto__") member(key, others, input, made, issues);
      }
    } else if (keys.length > 0) {
      issues.push({ code: "unrecognized_keys", keys, continue: true });
    }
    return made;
  };
  return new Schema(parse, { shape });
}

function member(
  key: string,
  schema: Schema,
  input: Members,
  made: Record<string, unknown>,
  issues: Issue[],
): void {
  const value = runPart(schema, input[key], key, issues);
  if (value !== undefined || key in input) made[key] = value;
}

export const object = (shape: Shape) => objectOf(shape, "left-out");
export const strictObject = (shape: Shape) => objectOf(shape, "told");
export const looseObject = (shape: Shape) => objectOf(shape, unknown());
export const catchall = ({ traits }: Schema, others: Schema) =>
  objectOf(traits.shape ?? {}, others);

export function array(item: Schema): Schema {
  return new Schema((input, issues) => {
    if (!Array.isArray(input)) {
      issues.push(mistyped("array", input));
      return input;
    }
    return input.map((each, index) => runPart(item, each, index, issues));
  });
}

/** The first that takes the value. */
export function union(options: readonly Schema[]): Schema {
  return new Schema((input, issues) => {
    for (const option of options) {
      const own: Issue[] = [];
      const made = option.run(input, own);
      if (own.length === 0) return made;
    }
    issues.push({ code: "invalid_union" });
    return input;
  });
}

/** The one that the member `name` tells. */
export function discriminatedUnion(name: string, options: readonly Schema[]): Schema {
  const byValue = new Map(
    options.flatMap((option) =>
      (option.traits.shape?.[name]?.traits.values ?? []).map((value) => [value, option]),
    ),
  );
  return new Schema((input, issues) => {
    if (!isObject(input)) {
      issues.push(mistyped("object", input));
      return input;
    }
    const option = byValue.get(input[name]);
    if (option) return option.run(input, issues);
    issues.push({ code: "invalid_union", path: [name], options: [...byValue.keys()] });
    return input;
  });
}
