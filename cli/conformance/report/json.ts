import type { Result } from "../check.ts";
import { guideOf, summarise } from "./summary.ts";

/** The results for a program: every check with its outcome, those that do not apply too. */
export function toJson(base: string, results: readonly Result[], seconds: number): string {
  const checks = results.map((result) => {
    const { check, office, outcome, expected, got, reason, seconds: took } = result;
    const { id, title, hint } = check;
    return {
      id,
      title,
      ...(office !== undefined && { office }),
      outcome,
      ...(outcome === "failed" && { expected, got, hint, guide: guideOf(result) }),
      ...(reason !== undefined && { reason }),
      seconds: round(took),
    };
  });
  const summary = { ...summarise(results, round(seconds)) };
  return `${JSON.stringify({ base, summary, checks }, undefined, 2)}\n`;
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}
