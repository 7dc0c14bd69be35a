import type { BookingLink } from "../contract/link.ts";
import type { LinkLookup } from "../contract/link-lookup.ts";
import type { Consent } from "../contract/office.ts";
import type { TermsDocument } from "../contract/terms.ts";
import type { StepContext } from "./step-element.ts";

/** What an agree link asks for: the booking, and each new document with what the office says of it. */
export interface Reconsent {
  readonly lookup: LinkLookup;
  readonly documents: readonly {
    readonly document: TermsDocument;
    readonly consent: Consent | undefined;
  }[];
}

/**
 * Looks an agree link up and reads the documents that it names. The page may have been open for longer
 * than the new terms exist: then what changed is read from the office anew.
 *
 * @throws {ApiError}
 */
export async function readReconsent(
  { token }: BookingLink,
  { api, clock, office }: StepContext,
  signal: AbortSignal,
): Promise<Reconsent> {
  const lookup = await api.lookUpLink(token, signal);
  clock.sync(lookup.booking.serverTime);
  const asked = lookup.action === "agree" ? (lookup.booking.reconsent?.documents ?? []) : [];
  const isKnown = asked.every((each) => consentFor(each, office.consents));
  const [consents, ...documents] = await Promise.all([
    isKnown ? office.consents : currentConsents(office.id, api, signal),
    ...asked.map(({ id, version }) => api.terms(office.id, id, version, signal)),
  ]);
  return {
    lookup,
    documents: documents.map((document) => ({
      document,
      consent: consentFor(document, consents),
    })),
  };
}

async function currentConsents(id: string, api: StepContext["api"], signal: AbortSignal) {
  return (await api.parseOffice(id, await api.officeJson(id, signal))).consents;
}

function consentFor(
  { id, version }: { readonly id: string; readonly version: string },
  consents: readonly Consent[],
): Consent | undefined {
  return consents.find((consent) => consent.id === id && consent.version === version);
}
