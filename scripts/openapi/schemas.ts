import * as z from "zod/mini";
import { createSchema } from "zod-openapi";
import { LONGEST_PASSWORD, sessionRequest } from "../../src/contract/account.ts";
import { plainDate, instant, plainMonth, plainTime } from "../../src/contract/codecs.ts";
import { withExternalDefaults } from "../../src/contract/external-office.ts";
import { components } from "./components.ts";
import { describeSchemas } from "./describe-schemas.ts";
import { defOf, member, type Schema } from "./reach.ts";

export type JsonSchema = Record<string, unknown>;
type Members = Record<string, JsonSchema>;

/** What JSON Schema calls the forms of the wire. A time of day and a month have no name there. */
const formats = new Map<Schema, JsonSchema>([
  [instant, { format: "date-time" }],
  [plainDate, { format: "date" }],
  [plainTime, { pattern: "^([01]\\d|2[0-3]):[0-5]\\d$" }],
  [plainMonth, { pattern: "^\\d{4}-(0[1-9]|1[0-2])$" }],
]);

/** Rules that are functions and say nothing. A test asks them whether this is true. */
const silent = new Map<Schema, JsonSchema>([
  [member(sessionRequest, "password"), { minLength: 1, maxLength: 2 * LONGEST_PASSWORD }],
]);

/**
 * A rule that is a function says in its message what it asks. What is not understood here stops the
 * writing, so that no rule is lost.
 */
function ruleOf(message: string): JsonSchema {
  const whole = /^must be a whole number from (\d+)(?: to (\d+))?$/u.exec(message);
  if (whole) {
    const [, least, most] = whole;
    return { type: "integer", minimum: Number(least), ...(most && { maximum: Number(most) }) };
  }
  if (message === "must not be empty") return { minItems: 1 };
  if (message === "must be an https: address") return { pattern: "^https://[^\\s]+$" };
  // Told in words, with a pattern where there is one.
  if (message === "must be in its canonical form") return { minLength: 1 };
  if (message === "must be a time zone's IANA name") return { minLength: 1 };
  throw new Error(
    `The document cannot tell the rule "${message}". Teach scripts/openapi/schemas.ts.`,
  );
}

function rulesOf(schema: Schema): JsonSchema {
  const known = silent.get(schema);
  if (known) return known;
  const rules = (defOf(schema).checks ?? []).flatMap((check) => {
    const { check: kind, error } = check._zod.def;
    return kind === "custom" ? [ruleOf(String(error?.({})))] : [];
  });
  return Object.assign({}, ...rules) as JsonSchema;
}

/** The wire is the input side: what stands there before it is parsed. */
function override({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: JsonSchema }): void {
  const schema = zodSchema as Schema;
  const { type, innerType } = defOf(schema);
  if (type === "catch") {
    // Where this version stands in for what it does not know, a later one may say more.
    delete jsonSchema["default"];
    openEnum(jsonSchema, innerType);
  } else if (type === "number" || type === "string" || type === "array") {
    Object.assign(jsonSchema, rulesOf(schema));
  }
  Object.assign(jsonSchema, formats.get(schema));
}

function openEnum(jsonSchema: JsonSchema, inner: Schema | undefined): void {
  if (!inner || defOf(inner).type !== "enum") return;
  const values = Object.values(defOf(inner).entries ?? {});
  delete jsonSchema["enum"];
  jsonSchema["x-extensible-enum"] = values.filter((value) => value !== "unknown");
}

/** Every named schema of the contract as JSON Schema, described. */
export function contractSchemas(): Record<string, JsonSchema> {
  const { components: made } = createSchema(z.object(components), {
    io: "input",
    schemaComponents: components,
    openapiVersion: "3.1.1",
    opts: { override },
  });
  const all = made as Record<string, JsonSchema>;
  mergeEvidence(all);
  all["ExternalOfficeProfile"] = externalProfile(all);
  extendProblem(all);
  describeSchemas(all);
  return all;
}

/** Members that the client has no use for, and a backend sends all the same. */
function extendProblem(all: Record<string, JsonSchema>): void {
  const { properties } = all["Problem"] as { properties: Members };
  all["Problem"] = {
    ...all["Problem"],
    properties: {
      type: {},
      title: {},
      status: {},
      ...properties,
      challenge: { $ref: "#/components/schemas/Challenge" },
      phone: {},
    },
  };
}

/** The profile is served with what its facts rest on. */
function mergeEvidence(all: Record<string, JsonSchema>): void {
  const profile = all["OfficeProfile"] as { properties: Members };
  const evidence = all["OfficeEvidence"] as { properties: Members };
  Object.assign(profile.properties, evidence.properties);
  delete all["OfficeEvidence"];
}

/** The same, where an office need not state what is not booked here. */
function externalProfile(all: Record<string, JsonSchema>): JsonSchema {
  const { properties, required } = all["OfficeProfile"] as {
    properties: Members;
    required: string[];
  };
  const given = { procedure: { kind: "external" } };
  const free = new Set(Object.keys(withExternalDefaults(given) as object));
  free.delete("procedure");
  const procedure = { $ref: "#/components/schemas/ExternalProcedure" };
  return {
    type: "object",
    properties: { ...structuredClone(properties), procedure },
    required: required.filter((name) => !free.has(name)),
  };
}
