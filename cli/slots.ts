import { readOptions, usage } from "./slots/options.ts";
import { loadAvailability } from "./slots/availability-file.ts";
import { loadOffice } from "./slots/office-source.ts";
import { toJson } from "./slots/json.ts";
import { toText } from "./slots/text.ts";
import { UsageError } from "./usage-error.ts";
import { todayAt } from "../src/domain/clock.ts";
import { monthOffer } from "../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../src/domain/temporal.ts";

async function run(args: readonly string[]): Promise<string> {
  await loadTemporal();
  const options = readOptions(args);
  if (options === "help") return usage;
  const now = options.now ?? Temporal.Now.instant();
  const office = await loadOffice(options.office, now);
  const month = options.month ?? todayAt(office.timeZone, now).toPlainYearMonth();
  const availability =
    options.availability === undefined
      ? undefined
      : await loadAvailability(options.availability, month);
  const days = monthOffer(month, office, now, availability);
  return (options.json ? toJson : toText)({ office, now, month, days });
}

try {
  process.stdout.write(`${await run(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`slots: ${error.message}\n`);
  process.exitCode = 2;
}
