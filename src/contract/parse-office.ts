import type { ApiCaller } from "./caller.ts";
import { InvalidResponseError } from "./errors.ts";
import { officeProfile, type OfficeProfile } from "./office.ts";

/**
 * A profile's JSON as the schema understands it.
 * @throws {InvalidResponseError} naming every fault by its path
 */
export function parseOffice(caller: ApiCaller, office: string, json: unknown): OfficeProfile {
  const path = `/offices/${office}`;
  const profile = caller.parse(officeProfile, json, path);
  if (profile.id === office) return profile;
  throw new InvalidResponseError(caller.base + path, [`id must be ${office}`]);
}
