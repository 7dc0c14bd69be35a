import { existsSync } from "node:fs";
import { officeProfile, type OfficeProfile } from "../../src/contract/office.ts";
import { HolidaysUnknownError } from "../../mock-api/holidays.ts";
import { isOfficeId, officeIds, officeJson } from "../../mock-api/offices/index.ts";
import { readOfficeFile } from "../office-file.ts";
import { UsageError } from "../usage-error.ts";

/**
 * An office by its id, or by its profile's file.
 *
 * @throws {UsageError}
 */
export async function loadOffice(source: string, now: Temporal.Instant): Promise<OfficeProfile> {
  if (isOfficeId(source)) {
    try {
      return officeProfile.parse(officeJson(source, now));
    } catch (error) {
      if (error instanceof HolidaysUnknownError) throw new UsageError(error.message);
      throw error;
    }
  }
  if (looksLikePath(source)) return (await readOfficeFile(source)).profile;
  throw new UsageError(
    `There is no office "${source}". Known offices: ${officeIds.join(", ")}; or give a profile's JSON file.`,
  );
}

function looksLikePath(source: string): boolean {
  return /[/\\]|\.json$/iu.test(source) || existsSync(source);
}
