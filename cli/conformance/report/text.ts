import type { Result } from "../check.ts";
import { guideOf, nameOf, summarise } from "./summary.ts";

const LABELS = { passed: "ok  ", failed: "FAIL", "not-checked": "?   " } as const;

/** One check as it ends; nothing for one that does not apply. */
export function resultLines(result: Result): string {
  const { outcome, check, expected, got, reason } = result;
  if (outcome === "does-not-apply") return "";
  const head = `${LABELS[outcome]} ${nameOf(result)}: ${check.title}\n`;
  if (outcome === "not-checked") return `${head}       not checked: ${reason}\n`;
  if (outcome === "passed") return head;
  return (
    `${head}       expected: ${expected}\n       got:      ${got}\n` +
    `       hint:     ${check.hint}\n       guide:    ${guideOf(result)}\n`
  );
}

/** What passed, what failed, and what nobody knows. */
export function summaryText(results: readonly Result[], seconds: number): string {
  const all = summarise(results, seconds);
  const offices = all.offices.length === 1 ? "1 office" : `${all.offices.length} offices`;
  const failed = results.filter(({ outcome }) => outcome === "failed");
  const lines = [
    `${all.passed} passed, ${all.failed} failed, ${all["not-checked"]} not checked` +
      ` (${all["does-not-apply"]} do not apply), ${offices}, ${seconds.toFixed(1)} s`,
    ...(failed.length > 0 ? ["", "Failed:", ...failed.map((each) => `  ${nameOf(each)}`)] : []),
    ...notChecked(results),
  ];
  return `\n${lines.join("\n")}\n`;
}

function notChecked(results: readonly Result[]): string[] {
  const reasons = new Map<string, string[]>();
  for (const result of results.filter(({ outcome }) => outcome === "not-checked")) {
    const reason = result.reason ?? "";
    reasons.set(reason, [...(reasons.get(reason) ?? []), nameOf(result)]);
  }
  if (reasons.size === 0) return [];
  const lines = [...reasons].map(([reason, names]) => `  ${reason}:\n    ${names.join("\n    ")}`);
  return ["", "Not checked, so nobody knows:", ...lines];
}
