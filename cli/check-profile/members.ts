import type * as z from "zod";
import { officeEvidence } from "../../src/contract/office-evidence.ts";
import { officeProfile } from "../../src/contract/office.ts";
import { staticOffice } from "../../src/contract/static-office.ts";
import { localizedText } from "../../src/contract/text.ts";
import { nearestName } from "./nearest-name.ts";

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;
type Tree = Readonly<Record<string, unknown>>;

/** What is written in an office's file and stands for nothing. */
export interface Strays {
  /** Each member and word that this version does not know, as `path what-is-wrong`. */
  readonly faults: readonly string[];
  /** Where a text by language belongs and something else stands. */
  readonly notTexts: readonly string[];
}

/**
 * Walks an office's file beside its schema. The widget leaves out what it does not know, so that later
 * versions may add members; in a file that is being written it is a slip that loses a rule.
 */
export function findStrays(json: unknown): Strays {
  const found = { faults: [] as string[], notTexts: [] as string[] };
  walk(isTree(json) && "profile" in json ? staticOffice : officeProfile, json, "", found);
  return found;
}

interface Found {
  readonly faults: string[];
  readonly notTexts: string[];
}

function walk(schema: Schema, json: unknown, path: string, found: Found): void {
  if (schema === localizedText) {
    if (!isTree(json)) found.notTexts.push(path);
    return;
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return walk(def.innerType, json, path, found);
    case "catch":
      return walkWord(def.innerType, json, path, found);
    case "pipe":
      return walk(def.in._zod.def.type === "transform" ? def.out : def.in, json, path, found);
    case "array":
      if (!Array.isArray(json)) return;
      for (const [index, item] of json.entries()) {
        walk(def.element, item, `${path}[${index}]`, found);
      }
      return;
    case "record":
      if (!isTree(json)) return;
      for (const [name, member] of Object.entries(json)) {
        walk(def.valueType, member, join(path, name), found);
      }
      return;
    case "union": {
      const option = def.options.find((each) => isOfKind(each, json));
      if (option) walk(option, json, path, found);
      return;
    }
    case "object":
      if (!def.catchall && isTree(json)) walkMembers(shapeOf(schema, def), json, path, found);
  }
}

function walkMembers(shape: Shape, json: Tree, path: string, found: Found): void {
  for (const [name, member] of Object.entries(json)) {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const at = join(path, name);
    if (schema) walk(schema, member, at, found);
    else found.faults.push(`${at} ${unknown(name, Object.keys(shape))}`);
  }
}

function unknown(name: string, known: readonly string[]): string {
  const nearest = nearestName(name, known);
  const is = "is not a member that this version knows";
  return nearest === undefined
    ? `${is}; known here are ${known.join(", ")}`
    : `${is}; did you mean ${nearest}?`;
}

/** The widget takes another word for the most cautious one; here it is a slip. */
function walkWord(schema: Schema, json: unknown, path: string, found: Found): void {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type !== "enum" || json === undefined) return;
  const words = Object.values(def.entries);
  if (!words.some((word) => word === json)) {
    found.faults.push(`${path} must be one of ${words.join(", ")}`);
  }
}

/** What the facts rest on is the profile's too, though the widget's schema has no use for it. */
function shapeOf(schema: Schema, def: z.core.$ZodObjectDef): Shape {
  const isProfile = schema === officeProfile._zod.def.out;
  return isProfile ? { ...def.shape, ...officeEvidence._zod.def.shape } : def.shape;
}

function isOfKind(option: Schema, json: unknown): boolean {
  const { def } = (option as z.core.$ZodTypes)._zod;
  if (def.type === "union") return def.options.some((each) => isOfKind(each, json));
  if (def.type !== "object" || !isTree(json)) return false;
  const kind = (def.shape.kind as z.core.$ZodTypes | undefined)?._zod.def;
  return kind?.type === "literal" && kind.values.some((value) => value === json.kind);
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
