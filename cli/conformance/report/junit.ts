import { groupBy } from "../../group-by.ts";
import type { Result } from "../check.ts";
import { guideOf, summarise } from "./summary.ts";

/** One suite an office; what was not checked, or does not apply, is skipped with its reason. */
export function toJunit(results: readonly Result[], seconds: number): string {
  const suites = groupBy(results, ({ office }) => office ?? "backend");
  const body = [...suites].map(([name, each]) => suite(name, each)).join("");
  const { failed } = summarise(results, seconds);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n` +
    `<testsuites name="conformance" tests="${results.length}" failures="${failed}" time="${seconds.toFixed(3)}">\n` +
    `${body}</testsuites>\n`
  );
}

function suite(name: string, results: readonly Result[]): string {
  const took = results.reduce((sum, { seconds }) => sum + seconds, 0);
  const { failed, "not-checked": unknown, "does-not-apply": none } = summarise(results, took);
  return (
    `  <testsuite name="${escaped(name)}" tests="${results.length}" failures="${failed}" skipped="${unknown + none}" time="${took.toFixed(3)}">\n` +
    `${results.map(testcase).join("")}  </testsuite>\n`
  );
}

function testcase(result: Result): string {
  const { check, office = "backend", seconds } = result;
  const attributes = `classname="${escaped(office)}" name="${escaped(`${check.id}: ${check.title}`)}" time="${seconds.toFixed(3)}"`;
  const inside = outcomeXml(result);
  return inside === ""
    ? `    <testcase ${attributes}/>\n`
    : `    <testcase ${attributes}>\n      ${inside}\n    </testcase>\n`;
}

function outcomeXml(result: Result): string {
  const { outcome, expected, got, reason = "", check } = result;
  if (outcome === "passed") return "";
  if (outcome !== "failed") return `<skipped message="${escaped(`${outcome}: ${reason}`)}"/>`;
  const text = `expected: ${expected}\ngot: ${got}\nhint: ${check.hint}\nguide: ${guideOf(result)}`;
  return `<failure message="${escaped(`expected ${expected}`)}">${escaped(text)}</failure>`;
}

/** XML 1.0 has no place for most control characters, and none for half a surrogate pair. */
function escaped(text: string | undefined): string {
  return (text ?? "")
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
