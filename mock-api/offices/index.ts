import type { OfficeProfileJson } from "../../src/contract/office.ts";
import { kanagawaTerms } from "../terms/kanagawa-terms.ts";
import { kanazawaNationalTerms } from "../terms/kanazawa-national-terms.ts";
import { kanazawaOfficeTerms } from "../terms/kanazawa-office-terms.ts";
import { kitakyushuMothersTerms } from "../terms/kitakyushu-mothers-terms.ts";
import { otaruTerms } from "../terms/otaru-terms.ts";
import { publish, type TermsDocumentJson, type TermsText } from "../terms/publish.ts";
import { teleofficeTerms } from "../terms/teleoffice-terms.ts";
import { wajimaTerms } from "../terms/wajima-terms.ts";
import { webexTerms } from "../terms/webex-terms.ts";
import { zoomTerms } from "../terms/zoom-terms.ts";
import { kanagawa } from "./kanagawa.ts";
import { kanazawa } from "./kanazawa.ts";
import { kitakyushuMothers } from "./kitakyushu-mothers.ts";
import { otaru } from "./otaru.ts";
import { wajima } from "./wajima.ts";

interface Office {
  readonly profile: (now: Temporal.Instant) => OfficeProfileJson;
  readonly terms: readonly TermsText[];
}

const offices = {
  otaru: { profile: otaru, terms: [otaruTerms, zoomTerms] },
  "kitakyushu-mothers": {
    profile: kitakyushuMothers,
    terms: [kitakyushuMothersTerms, teleofficeTerms],
  },
  wajima: { profile: wajima, terms: [wajimaTerms, teleofficeTerms] },
  kanazawa: { profile: kanazawa, terms: [kanazawaOfficeTerms, kanazawaNationalTerms, zoomTerms] },
  kanagawa: { profile: kanagawa, terms: [kanagawaTerms, webexTerms] },
} as const satisfies Record<string, Office>;

export type OfficeId = keyof typeof offices;

export const officeIds = Object.keys(offices) as readonly OfficeId[];

export function isOfficeId(id: string): id is OfficeId {
  return Object.hasOwn(offices, id);
}

/**
 * The profile as the wire carries it, with the closed days around `now`.
 *
 * @throws {HolidaysUnknownError} when `now` lies beyond the known holidays
 */
export function officeJson(id: OfficeId, now: Temporal.Instant): OfficeProfileJson {
  return offices[id].profile(now);
}

/** The documents that the office asks to agree to, in the order of its consents. */
export function officeTerms(id: OfficeId): Promise<readonly TermsDocumentJson[]> {
  return Promise.all(offices[id].terms.map(publish));
}
