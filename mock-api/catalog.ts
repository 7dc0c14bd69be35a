import { todayAt } from "../src/domain/clock.ts";
import type { LocalizedText } from "../src/contract/text.ts";
import {
  officeProfile,
  type OfficeProfile,
  type OfficeProfileJson,
} from "../src/contract/office.ts";
import { isOfficeId, officeIds, officeJson, officeTerms } from "./offices/index.ts";
import type { BackendState, OfficeChanges } from "./state.ts";
import { digestOf, type TermsDocumentJson } from "./terms/publish.ts";

/** Where profiles and documents come from. */
export interface OfficeSource {
  readonly ids: readonly string[];
  json(id: string, now: Temporal.Instant): OfficeProfileJson | undefined;
  terms(id: string): Promise<readonly TermsDocumentJson[]>;
}

export const demoOffices: OfficeSource = {
  ids: officeIds,
  json: (id, now) => (isOfficeId(id) ? officeJson(id, now) : undefined),
  terms: async (id) => (isOfficeId(id) ? await officeTerms(id) : []),
};

/** A profile, and what it was made from. */
interface ParsedProfile {
  readonly at: Temporal.Instant;
  readonly changes: OfficeChanges[string] | undefined;
  readonly text: string;
  readonly profile: OfficeProfile;
}

/** The offices as they are now: the source's, with the state's changes laid over. */
export class Catalog {
  readonly #source: OfficeSource;
  readonly #parsed = new Map<string, ParsedProfile>();

  constructor(source: OfficeSource) {
    this.#source = source;
  }

  get ids(): readonly string[] {
    return this.#source.ids;
  }

  json(id: string, now: Temporal.Instant, state: BackendState): OfficeProfileJson | undefined {
    const json = this.#source.json(id, now);
    return json && { ...json, ...state.offices[id] };
  }

  /** @throws where a change makes a profile that cannot work */
  profile(id: string, now: Temporal.Instant, state: BackendState): OfficeProfile | undefined {
    const changes = state.offices[id];
    const known = this.#parsed.get(id);
    // Most calls of a test come while the clock stands.
    if (known?.at.equals(now) && known.changes === changes) return known.profile;
    const json = this.json(id, now, state);
    if (!json) return undefined;
    const text = JSON.stringify(json);
    const profile = known?.text === text ? known.profile : officeProfile.parse(json);
    this.#parsed.set(id, { at: now, changes, text, profile });
    return profile;
  }

  async terms(id: string, state: BackendState): Promise<readonly TermsDocumentJson[]> {
    return [...(await this.#source.terms(id)), ...(state.terms[id] ?? [])];
  }

  /**
   * Publishes a new version of a document, in force from the office's today, and asks for it from now on.
   *
   * @throws {UnknownTermsError | KnownVersionError}
   */
  async reviseTerms(
    { office, terms, version, changes }: TermsRevision,
    now: Temporal.Instant,
    state: BackendState,
  ): Promise<void> {
    const consents = this.json(office, now, state)?.consents;
    const versions = (await this.terms(office, state)).filter(({ id }) => id === terms);
    const current = versions.at(-1);
    if (!consents || !current) throw new UnknownTermsError(office, terms);
    if (versions.some((each) => each.version === version)) throw new KnownVersionError(version);
    const blocks = [...current.blocks, { kind: "paragraph" as const, text: changes.ja }];
    const effectiveOn = todayAt(this.#timeZone(office, now, state), now).toString();
    const digest = await digestOf(blocks);
    const revised = { ...current, version, effectiveOn, blocks, digest };
    state.terms[office] = [...(state.terms[office] ?? []), revised];
    const asked = consents.map((each) =>
      each.id === terms ? Object.assign({}, each, { version, effectiveOn, changes }) : each,
    );
    state.offices = {
      ...state.offices,
      [office]: { ...state.offices[office], consents: asked },
    };
  }

  #timeZone(id: string, now: Temporal.Instant, state: BackendState): string {
    return this.profile(id, now, state)?.timeZone ?? "UTC";
  }
}

export class UnknownTermsError extends Error {
  override readonly name = "UnknownTermsError";
  constructor(office: string, terms: string) {
    super(`${office} has no document "${terms}" to revise.`);
  }
}

/** A version never changes: what was agreed to must be found again. */
export class KnownVersionError extends Error {
  override readonly name = "KnownVersionError";
  constructor(version: string) {
    super(`There is a version "${version}" already.`);
  }
}

export interface TermsRevision {
  readonly office: string;
  readonly terms: string;
  readonly version: string;
  /** What changed, as the profile tells it. */
  readonly changes: LocalizedText;
}
