import assert from "node:assert/strict";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import fc from "fast-check";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { polluting, spoilt } from "../../support/arbitrary-json.ts";
import { schemasByBoth, type Twins } from "./schemas-by-both.ts";

const CONTRACT = join(import.meta.dirname, "../../../src/contract");
/** No page reads it, and it may call all of zod. */
const EVIDENCE = "office-evidence.ts";

/** Every other module of the contract that has schemas. */
const MODULES = globSync("**/*.ts", { cwd: CONTRACT }).filter(
  (file) =>
    file !== EVIDENCE &&
    readFileSync(join(CONTRACT, file), "utf8").includes(`import * as z from "zod/mini"`),
);

const NO_EXAMPLE =
  "docs/examples has none that is valid, and nothing would be compared: record one (npm run openapi)";

const EXAMPLES = join(import.meta.dirname, "../../../docs/examples");

function examples(): unknown[] {
  const written = readdirSync(EXAMPLES).map(
    (file): unknown => JSON.parse(readFileSync(join(EXAMPLES, file), "utf8")) as unknown,
  );
  const example = (id: string): unknown =>
    JSON.parse(readFileSync(join(EXAMPLES, `${id}.json`), "utf8"));
  const profile = example("office-external") as object;
  const terms = example("terms-zoom") as { readonly id: string; readonly version: string };
  const files = [terms.id, "<b>"].map((id) => ({
    profile: { ...profile, consents: [{ id, version: terms.version, title: { ja: "規約" } }] },
    terms: [terms],
  }));
  // As `JSON.parse` reads 1e999.
  const endless = { remaining: Infinity, start: "2026-11-24T10:00:00+09:00" };
  const month = { ...(example("availability") as object), slots: [endless] };
  const unsafe = { ...profile, procedure: { kind: "external", url: "http://booking.example/" } };
  return [...written, ...files, { profile: unsafe }, month].flatMap((each) => [
    each,
    ...partsOf(each),
  ]);
}

/** A schema of a part is tried with such parts too. */
function partsOf(json: unknown): unknown[] {
  return typeof json === "object" && json !== null
    ? Object.values(json).flatMap((part) => [part, ...partsOf(part)])
    : [];
}

/** What was made, so that an absent member and one that is `undefined` differ. */
function told(result: { readonly value?: unknown; readonly faults?: readonly string[] }): string {
  const show = (_: string, value: unknown) => (value === undefined ? "(undefined)" : value);
  return JSON.stringify([result.faults ?? "well", result.value], show);
}

await loadTemporal();
const all = [...new Map(examples().map((json) => [JSON.stringify(json), json])).values()];
const everySchema = await schemasByBoth(MODULES);

function assertAlike({ byZod, bySubset, checkByZod, checkBySubset }: Twins, json: unknown): void {
  assert.equal(told(checkBySubset(bySubset, json)), told(checkByZod(byZod, json)));
}

describe("in a page's file, which has a part of zod written anew,", () => {
  it("the schemas of every module that has some are compared", () => {
    assert.ok(MODULES.length > 15, `only ${MODULES.join(", ")}`);
    assert.ok(everySchema.length > 30, `only ${everySchema.length} schemas`);
  });

  for (const twins of everySchema) {
    const valid = all.filter((json) => !twins.checkByZod(twins.byZod, json).faults);

    it(`${twins.name} makes the same of every example and of every part of one`, () => {
      assert.ok(valid.length > 0, NO_EXAMPLE);
      for (const json of all) assertAlike(twins, json);
    });

    it(`${twins.name} finds the same faults in whatever a backend may answer instead`, () => {
      const seeds = valid.filter((json) => typeof json === "object");
      const answers = [
        fc.jsonValue({ maxDepth: 3 }),
        fc.constantFrom<unknown>(
          undefined,
          Number.NaN,
          polluting,
          [polluting],
          "2026-02-30",
          "24:00",
        ),
        ...seeds.slice(0, 12).map((json) => spoilt(json, 4)),
        ...seeds.slice(0, 3).map((json) => fc.constant({ ...(json as object), ...polluting })),
      ];
      fc.assert(
        fc.property(fc.oneof(...answers), (json) => assertAlike(twins, json)),
        { numRuns: 400 },
      );
      assert.ok(!("polluted" in Object.prototype));
    });
  }
});
