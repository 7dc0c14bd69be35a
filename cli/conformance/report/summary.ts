import type { Outcome, Result } from "../check.ts";

export interface Summary extends Record<Outcome, number> {
  readonly seconds: number;
  readonly offices: readonly string[];
}

export function summarise(results: readonly Result[], seconds: number): Summary {
  const count = (outcome: Outcome) => results.filter((each) => each.outcome === outcome).length;
  const offices = results.flatMap(({ office }) => (office === undefined ? [] : [office]));
  return {
    passed: count("passed"),
    failed: count("failed"),
    "not-checked": count("not-checked"),
    "does-not-apply": count("does-not-apply"),
    seconds,
    offices: [...new Set(offices)],
  };
}

/** Where the guide says it. */
export function guideOf({ check }: Result): string {
  return `docs/backend.md#${check.guide}`;
}

export function nameOf({ check, office }: Result): string {
  return office === undefined ? check.id : `${check.id} (${office})`;
}
