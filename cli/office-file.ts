import { checkJson } from "../src/contract/faults.ts";
import { officeEvidence } from "../src/contract/office-evidence.ts";
import {
  officeProfile,
  type OfficeProfile,
  type OfficeProfileJson,
} from "../src/contract/office.ts";
import { staticOffice } from "../src/contract/static-office.ts";
import type { TermsDocumentJson } from "../src/contract/terms.ts";
import { readJson, refuse } from "./json-file.ts";

/** An office as a file holds it: a profile, or `{ profile, terms }` with the documents of its consents. */
export interface OfficeFile {
  /** As it is written. */
  readonly json: OfficeProfileJson;
  readonly profile: OfficeProfile;
  /** `undefined` where the file is a profile alone. */
  readonly terms: readonly TermsDocumentJson[] | undefined;
}

export type CheckedOffice = { readonly office: OfficeFile } | { readonly faults: string[] };

export const WHAT = "office profile";

/** Every fault by its path. What the profile's facts rest on is checked as well. */
export function checkOffice(json: unknown): CheckedOffice {
  return isBundle(json) ? checkBundle(json) : checkProfile(json);
}

/** @throws {UsageError} naming every fault by its path */
export async function readOfficeFile(path: string): Promise<OfficeFile> {
  const checked = checkOffice(await readJson(path, WHAT));
  return "faults" in checked ? refuse(path, WHAT, checked.faults) : checked.office;
}

function checkProfile(json: unknown): CheckedOffice {
  const checked = checkJson(officeProfile, json);
  const faults = [...(checked.faults ?? []), ...evidenceFaults(json)];
  if (checked.faults || faults.length > 0) return { faults };
  return {
    office: { json: json as OfficeProfileJson, profile: checked.value, terms: undefined },
  };
}

/** The mock serves any procedure from a file; only the attribute `profile` is limited to two of them. */
const needsBackend = /^profile\.procedure\.kind "[a-z-]+" needs a backend/u;

function checkBundle(json: Bundle): CheckedOffice {
  const faults = [
    ...(checkJson(staticOffice, json).faults ?? []).filter((fault) => !needsBackend.test(fault)),
    ...evidenceFaults(json.profile).map((fault) => `profile.${fault}`),
  ];
  if (faults.length > 0) return { faults };
  const profile = officeProfile.parse(json.profile);
  return {
    office: {
      json: json.profile as OfficeProfileJson,
      profile,
      terms: (json.terms ?? []) as readonly TermsDocumentJson[],
    },
  };
}

function evidenceFaults(json: unknown): readonly string[] {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return [];
  return checkJson(officeEvidence, json).faults ?? [];
}

interface Bundle {
  readonly profile: unknown;
  readonly terms?: unknown;
}

/** A profile has no member `profile` of its own. */
function isBundle(json: unknown): json is Bundle {
  return typeof json === "object" && json !== null && "profile" in json;
}
