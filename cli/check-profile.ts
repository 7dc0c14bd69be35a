import { loadTemporal, Temporal } from "../src/domain/temporal.ts";
import { findEvidence } from "./check-profile/evidence-gaps.ts";
import { checkFile } from "./check-profile/faults.ts";
import { readOptions, usage } from "./check-profile/options.ts";
import { faultsReport, fitReport } from "./check-profile/report.ts";
import { warningsOf } from "./check-profile/warnings.ts";
import { readJson } from "./json-file.ts";
import { WHAT } from "./office-file.ts";
import { UsageError } from "./usage-error.ts";

interface Outcome {
  readonly text: string;
  readonly exitCode: number;
}

async function run(args: readonly string[]): Promise<Outcome> {
  await loadTemporal();
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

try {
  const { text, exitCode } = await run(process.argv.slice(2));
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`check-profile: ${error.message}\n`);
  process.exitCode = 2;
}
