import { availabilityMonth, toAvailability } from "../../src/contract/availability.ts";
import type { Availability } from "../../src/domain/slots.ts";
import { readJsonFile } from "../json-file.ts";
import { UsageError } from "../usage-error.ts";

/** @throws {UsageError} */
export async function loadAvailability(
  path: string,
  month: Temporal.PlainYearMonth,
): Promise<Availability> {
  const body = await readJsonFile(path, "availability answer", availabilityMonth);
  if (!body.month.equals(month)) {
    throw new UsageError(
      `${path} tells what is left in ${body.month}, not in ${month}. Give --month ${body.month}, or that month's file.`,
    );
  }
  return toAvailability(body);
}
