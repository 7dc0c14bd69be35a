import type { $ZodType } from "zod/v4/core";

/** A schema of any kind. */
export type Schema = $ZodType;

/** What a schema is made of, as far as it is read here. */
interface Definition {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly out?: Schema;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly options?: readonly Schema[];
  readonly checks?: readonly Check[];
  readonly entries?: Readonly<Record<string, string>>;
}
interface Check {
  readonly _zod: {
    readonly def: { readonly check: string; readonly error?: (issue: object) => unknown };
  };
}

export function defOf(schema: Schema): Definition {
  return schema._zod.def as unknown as Definition;
}

/** What is described inside: past lists, options, defaults and stand-ins for unknown values. */
function inside(schema: Schema): Schema {
  const { innerType, element } = defOf(schema);
  const next = innerType ?? element;
  return next ? inside(next) : schema;
}

/** A schema that has no name of its own in the contract, by the way to it: `calendar`, `closedDays`. */
export function member(schema: Schema, ...path: readonly string[]): Schema {
  return path.reduce((from, name) => {
    const found = defOf(inside(from)).shape?.[name];
    if (!found) throw new Error(`There is no "${name}" on the way ${path.join(".")}.`);
    return inside(found);
  }, schema);
}

/** What comes out of a transform. */
export function behind(pipe: Schema): Schema {
  const { out } = defOf(pipe);
  if (!out) throw new Error("This is no pipe.");
  return out;
}

/** The members of a union, in order. */
export function options(union: Schema): readonly Schema[] {
  return defOf(inside(union)).options ?? [];
}

/** The member of a union whose `kind` this is. */
export function variant(union: Schema, kind: string): Schema {
  const found = options(union).find((option) => option._zod.propValues?.["kind"]?.has(kind));
  if (!found) throw new Error(`There is no kind "${kind}".`);
  return found;
}
