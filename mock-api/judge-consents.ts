import type { BookingRequest } from "../src/contract/booking-request.ts";
import type { OfficeProfile } from "../src/contract/office.ts";
import type { Backend } from "./backend.ts";
import { invalid, Refusal } from "./refusal.ts";
import { faultAt, repeated, type Fault } from "./request-faults.ts";

type Consents = BookingRequest["consents"];

export function repeatedConsents(given: Consents): Fault[] {
  return repeated(given.map(({ id }) => id)).map(faultAt("/consents", "repeated"));
}

/** Every document of the profile in its current version, and no other. @throws {Refusal} */
export async function judgeConsents(
  given: Consents,
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const outdated = await outdatedConsents(given, office, backend);
  if (outdated.length === 0 && given.length === office.consents.length) return;
  throw termsOutdated(outdated);
}

/** The current version of every document that was asked for; others of the profile may come along. @throws {Refusal} */
export async function judgeAgreed(
  given: Consents,
  asked: readonly { readonly id: string; readonly version: string }[],
  office: OfficeProfile,
  backend: Backend,
): Promise<void> {
  const faults = repeatedConsents(given);
  if (faults.length > 0) throw invalid(faults);
  const outdated = await outdatedConsents(given, office, backend);
  const complete = asked.every(({ id }) => given.some((consent) => consent.id === id));
  if (outdated.length > 0 || !complete) throw termsOutdated(outdated);
}

async function outdatedConsents(
  given: Consents,
  office: OfficeProfile,
  backend: Backend,
): Promise<number[]> {
  const documents = await backend.catalog.terms(office.id, backend.state);
  const isCurrent = ({ id, version, digest }: Consents[number]) =>
    office.consents.some((consent) => consent.id === id && consent.version === version) &&
    documents.some((each) => each.id === id && each.version === version && each.digest === digest);
  return given.flatMap((consent, index) => (isCurrent(consent) ? [] : [index]));
}

function termsOutdated(indexes: readonly number[]): Refusal {
  return new Refusal("terms-outdated", { errors: indexes.map(faultAt("/consents", "outdated")) });
}
