import { bookingWords } from "./words/bookings.ts";
import { officeWords } from "./words/office.ts";
import { peopleWords } from "./words/people.ts";
import { procedureWords } from "./words/procedures.ts";
import { readWords } from "./words/reads.ts";
import { ruleWords } from "./words/rules.ts";
import type { MemberWords, SchemaWords } from "./words/words.ts";

type Node = Record<string, unknown>;

const words: Readonly<Record<string, SchemaWords>> = {
  ...officeWords,
  ...ruleWords,
  ...procedureWords,
  ...readWords,
  ...bookingWords,
  ...peopleWords,
};

/**
 * Lays the words over the schemas, in place.
 *
 * @throws naming what has no words, and words that belong to nothing: the document is complete or it
 *   is not written
 */
export function describeSchemas(schemas: Readonly<Record<string, Node>>): void {
  const faults: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    faults.push(...describeOne(name, schema));
  }
  for (const name of Object.keys(words)) {
    if (!schemas[name]) faults.push(`${name}: words for a schema that is not there`);
  }
  if (faults.length > 0) {
    throw new Error(
      `The words in scripts/openapi/words do not fit the schemas:\n  ${faults.join("\n  ")}`,
    );
  }
}

function describeOne(name: string, schema: Node): string[] {
  // The same members as the profile's; its own words tell only what differs.
  const told: SchemaWords =
    name === "ExternalOfficeProfile"
      ? { ...words["OfficeProfile"], ...words[name] }
      : (words[name] ?? {});
  const nodes = new Map<string, Node>([["", schema]]);
  collect(schema, "", nodes);
  const faults: string[] = [];
  for (const [path, node] of nodes) {
    const text = told[path];
    if (text === undefined) faults.push(`${name} ${path || "itself"}: no words`);
    else Object.assign(node, asMembers(text));
    for (const kind of namelessIn(node)) {
      faults.push(`${name} ${path}: ${kind} has no name in scripts/openapi/components.ts`);
    }
  }
  for (const path of Object.keys(told)) {
    if (!nodes.has(path)) faults.push(`${name} ${path}: words for a member that is not there`);
  }
  return faults;
}

/** Alternatives without a schema of their own: their members could have no words. */
function namelessIn({ oneOf, anyOf }: Node): string[] {
  const alternatives = (oneOf ?? anyOf ?? []) as { properties?: { kind?: { const?: string } } }[];
  return alternatives.flatMap(({ properties }) =>
    properties ? [properties.kind?.const ?? "an alternative"] : [],
  );
}

function asMembers(text: MemberWords): object {
  return typeof text === "string" ? { description: text } : text;
}

/** Every member that has no schema of its own name, by its way. */
function collect(node: Node, path: string, into: Map<string, Node>): void {
  const { properties, items, additionalProperties } = node as {
    properties?: Record<string, Node>;
    items?: Node;
    additionalProperties?: unknown;
  };
  for (const [name, property] of Object.entries(properties ?? {})) {
    const at = path ? `${path}.${name}` : name;
    into.set(at, property);
    collect(property, at, into);
  }
  if (items) collect(items, `${path}[]`, into);
  if (path && typeof additionalProperties === "object" && additionalProperties !== null) {
    collect(additionalProperties as Node, `${path}{}`, into);
  }
}
