import { globSync, writeFileSync } from "node:fs";
import { relative } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import type { EngineResult } from "./browsers/json-reporter.ts";

/** The tests of test/node, on Node itself. Arguments, if any, name the files. */

const named = process.argv.slice(2);
const files = named.length > 0 ? named : globSync("test/node/**/*.test.ts");
const counts = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
const started = performance.now();

const stream = run({ files, concurrency: true });
const isTest = (data: { details: { type?: string } }) => data.details.type !== "suite";
stream.on("test:pass", (data) => {
  if (isTest(data)) counts[data.skip ? "skipped" : "passed"]++;
});
stream.on("test:fail", (data) => {
  if (isTest(data)) {
    counts.failed++;
    failures.push(`${relative(process.cwd(), data.file ?? "")} > ${data.name}`);
  }
  process.exitCode = 1;
});
stream.compose(spec).pipe(process.stdout);
stream.on("end", () => {
  if (counts.passed + counts.failed === 0) process.exitCode = 1;
  const seconds = (performance.now() - started) / 1000;
  const result: EngineResult = { engine: "node", ...counts, seconds, failures };
  const file = process.env.HW_RESULT_FILE;
  if (file) writeFileSync(file, JSON.stringify([result]));
});
