import { readOptions, usage } from "./slots/options.ts";
import { loadAvailability } from "./slots/availability-file.ts";
import { loadOffice } from "./slots/office-source.ts";
import { toJson } from "./slots/json.ts";
import { toText } from "./slots/text.ts";
import { todayAt } from "../src/domain/clock.ts";
import { monthOffer } from "../src/domain/slots.ts";
import { loadTemporal, Temporal } from "../src/domain/temporal.ts";

/** @throws {UsageError} */
export async function run(args: readonly string[]): Promise<number> {
  await loadTemporal();
  process.stdout.write(`${await offer(args)}\n`);
  return 0;
}

async function offer(args: readonly string[]): Promise<string> {
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
