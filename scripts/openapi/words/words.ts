/** A text, or a text with what else the schema cannot say: `examples`, `format`, bounds. */
export type MemberWords = string | ({ readonly description: string } & Record<string, unknown>);

/**
 * What a schema and its members mean. `""` is the schema itself; an object without a name of its own is
 * reached by dots (`horizon.days`), a list's item by `[]` (`windows[].from`).
 */
export type SchemaWords = Readonly<Record<string, MemberWords>>;

export const moment = (description: string, example = "2026-04-27T09:00:00+09:00") => ({
  description: `${description} RFC 3339 with an offset.`,
  examples: [example],
});
