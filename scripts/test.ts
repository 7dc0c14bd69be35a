import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EngineResult } from "./browsers/json-reporter.ts";

/** `npm test`: every check of the project, one after another, then one line that sums them up. */

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Part {
  readonly name: string;
  readonly npmScript: string;
  /** Reads what a test run wrote; a part without it counts as one check. */
  readonly read?: (file: string) => readonly EngineResult[];
}

const ENGINES = ["chromium", "chromium-without-temporal", "firefox", "webkit"];

const readResults = (file: string) => JSON.parse(readFileSync(file, "utf8")) as EngineResult[];

const PARTS: readonly Part[] = [
  { name: "browsers", npmScript: "browsers" },
  { name: "build", npmScript: "build" },
  { name: "size", npmScript: "check:size" },
  { name: "package", npmScript: "check:package" },
  { name: "types", npmScript: "check:types" },
  { name: "lint", npmScript: "lint" },
  { name: "format", npmScript: "check:format" },
  { name: "layers", npmScript: "check:layers" },
  { name: "unused", npmScript: "check:unused" },
  { name: "tests on Node", npmScript: "test:node", read: readResults },
  {
    name: "tests in browsers",
    npmScript: "test:browser",
    read: (file) => {
      const results = readResults(file);
      const absent = ENGINES.filter((name) => !results.some(({ engine }) => engine === name));
      return [...results, ...absent.map(nothingRan)];
    },
  },
];

const nothingRan = (engine: string): EngineResult => ({
  engine,
  passed: 0,
  failed: 0,
  skipped: 0,
  seconds: 0,
  failures: [],
});

function run(npmScript: string, resultFile: string): Promise<{ code: number; output: string }> {
  const child = spawn("npm", ["run", "--silent", npmScript], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, HW_RESULT_FILE: resultFile, NO_COLOR: "1", FORCE_COLOR: "0" },
  });
  let output = "";
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  return new Promise((resolve) => {
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function resultsOf(part: Part, file: string): readonly EngineResult[] {
  return part.read && existsSync(file) ? part.read(file) : [nothingRan(part.name)];
}

/** A part that ran no test, or that failed although every test passed, is a failure by itself. */
function count(engines: readonly EngineResult[], code: number): Count {
  const passed = engines.reduce((total, engine) => total + engine.passed, 0);
  const empty = engines.filter((engine) => engine.passed + engine.failed === 0).length;
  const failed = engines.reduce((total, engine) => total + engine.failed, empty);
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

function table(engines: readonly EngineResult[]): string {
  const row = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, i) => (i === 0 ? String(cell).padEnd(28) : String(cell).padStart(12)))
      .join("");
  return [
    row(["", "passed", "failed", "skipped", "s in tests"]),
    ...engines.map(({ engine, passed, failed, skipped, seconds }) =>
      row([engine, passed, failed, skipped, seconds.toFixed(1)]),
    ),
  ]
    .map((line) => `    ${line}`)
    .join("\n");
}

const folder = mkdtempSync(join(tmpdir(), "hw-test-"));
let total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];

for (const [i, part] of PARTS.entries()) {
  const started = performance.now();
  const file = join(folder, `${i}.json`);
  const { code, output } = await run(part.npmScript, file);
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
  const engines = part.read ? resultsOf(part, file) : [];
  const { passed, failed } = part.read
    ? count(engines, code)
    : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  total = { passed: total.passed + passed, failed: total.failed + failed };
  console.log(`${failed === 0 ? "ok  " : "FAIL"} ${part.name.padEnd(20)}${seconds} s`);
  if (failed > 0 || part.npmScript === "check:size") console.log(output.trimEnd());
  if (part.read) console.log(table(engines));
  const named = engines.flatMap((result) =>
    result.failures.map((name) => `${result.engine}: ${name}`),
  );
  failures.push(...(failed > 0 && named.length === 0 ? [part.name] : named));
}

rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(["What failed:", ...failures].join("\n✖ "));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);
