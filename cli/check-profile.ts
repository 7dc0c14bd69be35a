import { loadTemporal, Temporal } from "../src/domain/temporal.ts";
import { findEvidence } from "./check-profile/evidence-gaps.ts";
import { checkFile } from "./check-profile/faults.ts";
import { readOptions, usage } from "./check-profile/options.ts";
import { faultsReport, fitReport } from "./check-profile/report.ts";
import { warningsOf } from "./check-profile/warnings.ts";
import { readJson } from "./json-file.ts";
import { WHAT } from "./office-file.ts";

/** @throws {UsageError} */
export async function run(args: readonly string[]): Promise<number> {
  await loadTemporal();
  const { text, exitCode } = await judge(args);
  process.stdout.write(`${text}\n`);
  return exitCode;
}

interface Outcome {
  readonly text: string;
  readonly exitCode: number;
}

async function judge(args: readonly string[]): Promise<Outcome> {
  const options = readOptions(args);
  if (options === "help") return { text: usage, exitCode: 0 };
  const { path, now = Temporal.Now.instant() } = options;
  const checked = checkFile(await readJson(path, WHAT));
  if ("faults" in checked) return { text: faultsReport(path, checked.faults), exitCode: 1 };
  const { office } = checked;
  const evidence = findEvidence(office.json);
  const text = fitReport(path, office, evidence, await warningsOf(office, now));
  return { text, exitCode: 0 };
}
