import type { ApiCaller } from "./caller.ts";
import { InvalidResponseError } from "./errors.ts";
import { officeProfile, type OfficeProfile } from "./office.ts";

/**
 * A profile's JSON as the schema understands it. In a file of its own, which loads while the profile is on
 * its way: the schema and what judges the rules are an eighth of what the page would else load first.
 * @throws {InvalidResponseError} naming every fault by its path
 */
export function parseOffice(caller: ApiCaller, office: string, json: unknown): OfficeProfile {
  const path = `/offices/${office}`;
  const profile = caller.parse(officeProfile, json, path);
  if (profile.id === office) return profile;
  throw new InvalidResponseError(caller.base + path, [`id must be ${office}`]);
}
