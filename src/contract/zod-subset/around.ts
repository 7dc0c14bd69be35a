import { Schema, type Issue, type Payload } from "./schema.ts";

/** Schemas around another one. */

export const NEVER = undefined;

export function optional(inner: Schema): Schema {
  return new Schema((input, issues) =>
    input === undefined ? undefined : inner.run(input, issues),
  );
}

export function _default(inner: Schema, value: unknown): Schema {
  return new Schema((input, issues) =>
    input === undefined ? copy(value) : inner.run(input, issues),
  );
}

/** So that nobody's change to one default is in the next. */
function copy(value: unknown): unknown {
  if (Array.isArray(value)) return [...value];
  return typeof value === "object" ? { ...value } : value;
}

function orElse(inner: Schema, value: unknown): Schema {
  return new Schema((input) => {
    const own: Issue[] = [];
    const made = inner.run(input, own);
    return own.length > 0 ? value : made;
  });
}
export { orElse as catch };

export function transform(change: (value: never, payload: Payload) => unknown): Schema {
  return new Schema((value, issues) => change(value as never, { value, issues }));
}

/** The second takes what the first made, unless that lacks something. */
export function pipe(first: Schema, second: Schema): Schema {
  return new Schema((input, issues) => {
    const between = first.run(input, issues);
    return issues.length > 0 ? between : second.run(between, issues);
  });
}

interface Codec {
  readonly decode: (value: never, payload: Payload) => unknown;
}

/** Only the way from the wire: the page writes what it sends by itself. */
export function codec(text: Schema, _: Schema, { decode }: Codec): Schema {
  return pipe(text, transform(decode));
}
