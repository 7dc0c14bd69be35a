import fc from "fast-check";

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** What a foreign or broken backend may put where something else was meant. */
const strange: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    "",
    "unknown-word",
    "javascript:alert(1)",
    "<b>x</b>",
    "2026-11-24T10:00:00",
    "2026-02-30",
    "9999999-01-01T00:00:00Z",
    -1,
    0.5,
    1e21,
    true,
    [],
    {},
    [[]],
    [null],
    "\uD800\u202E\u0000",
  ),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

type Change = readonly [place: number, kind: "drop" | "put" | "add", value: Json];
const change = fc.tuple(fc.nat(), fc.constantFrom("drop", "put", "put", "add"), strange);

/** A valid text of the wire with a few of its places spoilt. */
export function spoilt(json: unknown, maxLength = 3): fc.Arbitrary<unknown> {
  return fc
    .array(change as fc.Arbitrary<Change>, { minLength: 1, maxLength })
    .map((changes) => changes.reduce(spoil, structuredClone(json) as Json));
}

/** Members that would reach every object's prototype if they were copied without care. */
export const polluting = JSON.parse(
  '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}',
) as Record<string, unknown>;

function spoil(json: Json, [place, kind, strangeValue]: Change): Json {
  // A copy: a later change may be made inside it, and the next text begins with it as it was.
  const value = structuredClone(strangeValue);
  const places = placesOf(json);
  const [holder, name] = places[place % places.length] ?? [json, ""];
  if (Array.isArray(holder)) {
    const at = Number(name);
    if (kind === "drop") holder.splice(at, 1);
    else if (kind === "add") holder.splice(at, 0, value);
    else holder[at] = value;
  } else if (holder !== null && typeof holder === "object") {
    if (kind === "drop") delete holder[name];
    else holder[kind === "add" ? `${name}2` : name] = value;
  }
  return json;
}

/** Every member and item, with what holds it. */
function placesOf(json: Json): [holder: Json, name: string][] {
  if (json === null || typeof json !== "object") return [];
  const own = Object.entries(json).map(([name]): [Json, string] => [json, name]);
  return [...own, ...Object.values(json).flatMap(placesOf)];
}
