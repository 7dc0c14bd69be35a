import { writeFile } from "node:fs/promises";
import { loadTemporal } from "../src/domain/temporal.ts";
import type { BackendContext } from "./conformance/backend-context.ts";
import { allChecks } from "./conformance/checks/index.ts";
import { readOptions, usage, type Options } from "./conformance/options.ts";
import { toJson } from "./conformance/report/json.ts";
import { toJunit } from "./conformance/report/junit.ts";
import { resultLines, summaryText } from "./conformance/report/text.ts";
import { runChecks } from "./conformance/runner.ts";
import { openBackend, selectChecks } from "./conformance/start.ts";
import { UsageError } from "./usage-error.ts";

/** @throws {UsageError} */
export async function run(args: readonly string[]): Promise<number> {
  await loadTemporal();
  const options = readOptions(args);
  if (options !== "help") return await judge(options);
  process.stdout.write(`${usage}\n`);
  return 0;
}

async function judge(options: Options): Promise<number> {
  const checks = selectChecks(allChecks, options.only);
  if (options.list) {
    process.stdout.write(checks.map(({ id, title }) => `${id.padEnd(26)} ${title}\n`).join(""));
    return 0;
  }
  const backend = await openBackend(options, checks);
  process.stdout.write(announce(backend, options));
  const started = performance.now();
  const results = await runChecks(checks, backend, (result) => {
    process.stdout.write(resultLines(result));
  });
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(summaryText(results, seconds));
  await write(options.json, () => toJson(options.base, results, seconds));
  await write(options.junit, () => toJunit(results, seconds));
  return results.some(({ outcome }) => outcome === "failed") ? 1 : 0;
}

function announce({ hasTestInterface, offices }: BackendContext, { base }: Options): string {
  const does = hasTestInterface
    ? "Its test interface answers: what it holds is erased before every check."
    : "Without the test interface what is booked stays booked, and time and mails are not checked.";
  return `${base}: ${offices.join(", ")}\n${does}\n\n`;
}

/** @throws {UsageError} */
async function write(path: string | undefined, report: () => string): Promise<void> {
  if (path === undefined) return;
  try {
    await writeFile(path, report());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`The report cannot be written: ${why}.`);
  }
}
