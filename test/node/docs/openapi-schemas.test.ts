import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { components } from "../../../scripts/openapi/components.ts";
import { root } from "../../../scripts/openapi/redocly.ts";
import { LONGEST_PASSWORD, sessionRequest } from "../../../src/contract/account.ts";
import { checkJson } from "../../../src/contract/faults.ts";
import { officeProfile } from "../../../src/contract/office.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { bodiesOf, readDocument, type Node } from "./openapi-document.ts";

type Schema = Parameters<typeof checkJson>[0];
const readExample = (name: string): unknown =>
  JSON.parse(readFileSync(join(root, `docs/examples/${name}.json`), "utf8"));
/** A profile is read through its transform, which the document's schema lies behind. */
const schemaOf = (name: string) =>
  (/^(?:External)?OfficeProfile$/u.test(name) ? officeProfile : components[name]) as Schema;

/** Every member that is told in place, with the way to it. */
function membersOf(node: Node, path: string): (readonly [string, Node])[] {
  const { properties = {}, items, additionalProperties: more } = node;
  return [
    ...Object.entries(properties as Record<string, Node>).flatMap(([name, member]) => [
      [`${path}.${name}`, member] as const,
      ...membersOf(member, `${path}.${name}`),
    ]),
    ...(items ? membersOf(items as Node, `${path}[]`) : []),
    ...(typeof more === "object" ? membersOf(more as Node, `${path}{}`) : []),
  ];
}

describe("the schemas of the OpenAPI document", () => {
  const document = readDocument("openapi");
  const bodies = bodiesOf(document);
  before(loadTemporal);

  it("and all their members are described", () => {
    const all = Object.entries(document.components.schemas).flatMap(([name, schema]) => [
      [name, schema] as const,
      ...membersOf(schema, name),
    ]);
    assert.ok(all.length > 250, `only ${all.length} were found`);
    const silent = all.filter(([, { description }]) => !/\S{2,}/u.test(String(description ?? "")));
    assert.deepEqual(
      silent.map(([path]) => path),
      [],
    );
  });

  it("of requests refuse unknown members, those of answers take them", () => {
    for (const { isRequest, schemas } of bodies) {
      for (const name of schemas) {
        const { additionalProperties = true } = document.components.schemas[name] ?? {};
        assert.equal(additionalProperties, !isRequest, name);
      }
    }
    const { Applicant, ConsentGiven } = document.components.schemas;
    assert.equal(Applicant?.["additionalProperties"], false);
    assert.equal(ConsentGiven?.["additionalProperties"], false);
  });

  it("leave the words open that a later version may add to", () => {
    const { BookingStatus } = document.components.schemas;
    assert.equal(BookingStatus?.["enum"], undefined);
    const words = BookingStatus?.["x-extensible-enum"] as readonly string[];
    assert.ok(words.includes("awaiting-office") && !words.includes("unknown"));
  });

  it("tell what a rule without words asks", () => {
    const takes = (password: string) =>
      sessionRequest.safeParse({ userId: "shiro", password }).success;
    const { SessionRequest } = document.components.schemas;
    const { password } = (SessionRequest?.["properties"] ?? {}) as Record<string, Node>;
    assert.equal(password?.["minLength"], 1);
    assert.equal(password?.["maxLength"], 2 * LONGEST_PASSWORD);
    assert.deepEqual(
      ["", "x", "x".repeat(2 * LONGEST_PASSWORD), "x".repeat(2 * LONGEST_PASSWORD + 1)].map(takes),
      [false, true, true, false],
    );
  });

  it("fit every example", () => {
    let parsed = 0;
    for (const { schemas, examples } of bodies) {
      const [schema = ""] = schemas;
      for (const name of examples) {
        const { faults } = checkJson(schemaOf(schema), readExample(name));
        assert.deepEqual(faults, undefined, `${name} as ${schema}`);
        parsed += 1;
      }
    }
    assert.ok(parsed > 100, `only ${parsed} were found`);
  });

  it("have an example of every body that is sent", () => {
    const bare = bodies.filter(({ examples }) => examples.length === 0);
    assert.deepEqual(bare, []);
  });
});

describe("docs/examples", () => {
  const documents = [readDocument("openapi"), readDocument("test-interface")];

  it("are what the documents show, and every one is shown", () => {
    const shown = documents.flatMap(({ components: { examples } }) => Object.entries(examples));
    for (const [name, { value }] of shown) assert.deepEqual(readExample(name), value, name);
    const files = readdirSync(join(root, "docs/examples")).map((file) => file.replace(".json", ""));
    assert.deepEqual(files.sort(), [...new Set(shown.map(([name]) => name))].sort());
  });
});
