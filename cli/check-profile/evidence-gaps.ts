import type { OfficeProfileJson } from "../../src/contract/office.ts";

/** What the facts of a profile rest on. Paths are written as in `sources`: `fields[0].required`. */
export interface Evidence {
  /** How many facts cite a source. */
  readonly cited: number;
  /** How many are assumed, with the reason. */
  readonly assumed: number;
  /** Facts that have neither; a member of which no part has any is named as one. */
  readonly gaps: readonly string[];
  /** Paths in `sources` or `assumptions` at which the profile has nothing. */
  readonly stale: readonly string[];
}

/** Say nothing about an office: made by whoever runs the widget, or about the profile itself. */
const WITHOUT_EVIDENCE = new Set([
  "id",
  "bookingState",
  "notices",
  "serverTime",
  "capabilities",
  "assumptions",
  "sources",
]);

/** Counted as one fact, however many days it has. */
const ONE_FACT = new Set(["calendar.closedDays"]);

export function findEvidence(profile: Partial<OfficeProfileJson>): Evidence {
  const { sources = {}, assumptions = [] } = profile;
  const cited = new Set(Object.keys(sources));
  const named = new Set([...cited, ...assumptions.map(({ path }) => path)]);
  const resting = factsOf(profile).map((path) => nearest(path, named));
  return {
    cited: resting.filter((path) => path !== undefined && cited.has(path)).length,
    assumed: resting.filter((path) => path !== undefined && !cited.has(path)).length,
    gaps: gapsOf(profile, "", named),
    stale: [...named].filter((path) => valueAt(profile, path) === undefined),
  };
}

type Tree = Record<string, unknown>;

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null;
}

/** A text in several languages is one fact. */
function isLeaf(value: unknown, path: string): boolean {
  return !isTree(value) || typeof value.ja === "string" || ONE_FACT.has(path);
}

function childrenOf(value: Tree, path: string): [path: string, child: unknown][] {
  const inList = Array.isArray(value);
  return Object.entries(value)
    .filter(([key]) => path !== "" || !WITHOUT_EVIDENCE.has(key))
    .map(([key, child]) => [
      inList ? `${path}[${key}]` : path === "" ? key : `${path}.${key}`,
      child,
    ]);
}

function factsOf(value: unknown, path = ""): string[] {
  if (!isTree(value) || isLeaf(value, path)) return [path];
  return childrenOf(value, path).flatMap(([at, child]) => factsOf(child, at));
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}

/** The most exact of the named paths that the fact lies within. */
function nearest(path: string, named: ReadonlySet<string>): string | undefined {
  return [...named]
    .filter((ancestor) => isWithin(path, ancestor))
    .toSorted((a, b) => b.length - a.length)[0];
}

function gapsOf(value: unknown, path: string, named: ReadonlySet<string>): string[] {
  if (named.has(path) || factsOf(value, path).length === 0) return [];
  const partly = [...named].some((each) => path === "" || isWithin(each, path));
  if (path !== "" && (!partly || !isTree(value) || isLeaf(value, path))) return [path];
  return isTree(value)
    ? childrenOf(value, path).flatMap(([at, child]) => gapsOf(child, at, named))
    : [];
}

function valueAt(profile: Partial<OfficeProfileJson>, path: string): unknown {
  return path
    .split(/[.[\]]+/u)
    .filter((part) => part !== "")
    .reduce<unknown>(
      (at, part) => (isTree(at) && Object.hasOwn(at, part) ? at[part] : undefined),
      profile,
    );
}
