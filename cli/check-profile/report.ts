import type { OfficeFile } from "../office-file.ts";
import type { Evidence } from "./evidence-gaps.ts";

export function faultsReport(path: string, faults: readonly string[]): string {
  return `${path} does not fit. Correct these:${listed(faults)}\nFurther checks follow once these are corrected.`;
}

export function fitReport(
  path: string,
  { profile }: OfficeFile,
  { cited, assumed, gaps, stale }: Evidence,
  warnings: readonly string[],
): string {
  const parts = [
    `${path} fits: office "${profile.id}", procedure "${profile.procedure.kind}".`,
    `Facts that cite a source: ${cited}. Assumed, with the reason: ${assumed}.`,
  ];
  if (gaps.length > 0) {
    parts.push(`No source and no reason is given for:${listed(gaps)}`);
  }
  if (stale.length > 0) {
    parts.push(`sources or assumptions name what the profile does not have:${listed(stale)}`);
  }
  if (warnings.length > 0) parts.push(`Look at these:${listed(warnings)}`);
  return parts.join("\n");
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `\n  ${line}`).join("");
}
