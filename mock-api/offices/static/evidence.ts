import type { OfficeEvidenceJson } from "../../../src/contract/office-evidence.ts";

type Evidence = { readonly [K in keyof OfficeEvidenceJson]-?: NonNullable<OfficeEvidenceJson[K]> };

/**
 * The evidence of a profile that others build on.
 *
 * @param place where what stood at a path stands now; `undefined` where it is gone
 */
export function movedEvidence(
  { sources = {}, assumptions = [] }: OfficeEvidenceJson,
  place: (path: string) => string | undefined,
): Evidence {
  return {
    sources: Object.fromEntries(
      Object.entries(sources).flatMap(([path, source]) => {
        const at = place(path);
        return at === undefined ? [] : [[at, source]];
      }),
    ),
    assumptions: assumptions.flatMap((each) => {
      const path = place(each.path);
      return path === undefined ? [] : [Object.assign({}, each, { path })];
    }),
  };
}

/** `fields` of `fields[0].hint`. */
export function memberOf(path: string): string {
  return path.split(/[.[]/u, 1)[0] ?? path;
}
