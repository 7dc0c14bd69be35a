import type { LocalizedText } from "../src/contract/text.ts";
import {
  officeProfile,
  type OfficeProfile,
  type OfficeProfileJson,
} from "../src/contract/office.ts";
import { isOfficeId, officeIds, officeJson, officeTerms } from "./offices/index.ts";
import type { BackendState } from "./state.ts";
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

/** The offices as they are now: the source's, with the state's changes laid over. */
export class Catalog {
  readonly #source: OfficeSource;
  readonly #parsed = new Map<string, { readonly text: string; readonly profile: OfficeProfile }>();

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
    const json = this.json(id, now, state);
    if (!json) return undefined;
    const text = JSON.stringify(json);
    const known = this.#parsed.get(id);
    if (known?.text === text) return known.profile;
    const profile = officeProfile.parse(json);
    this.#parsed.set(id, { text, profile });
    return profile;
  }

  async terms(id: string, state: BackendState): Promise<readonly TermsDocumentJson[]> {
    return [...(await this.#source.terms(id)), ...(state.terms[id] ?? [])];
  }

  /** Publishes a new version of a document and asks for it from now on. */
  async reviseTerms(
    { office, terms, version, changes }: TermsRevision,
    now: Temporal.Instant,
    state: BackendState,
  ): Promise<void> {
    const consents = this.json(office, now, state)?.consents;
    const current = (await this.terms(office, state)).findLast(({ id }) => id === terms);
    if (!consents || !current) throw new Error(`${office} has no document "${terms}" to revise.`);
    const blocks = [...current.blocks, { kind: "paragraph" as const, text: changes.ja }];
    const revised = { ...current, version, blocks, digest: await digestOf(blocks) };
    state.terms[office] = [...(state.terms[office] ?? []), revised];
    const asked = consents.map((each) =>
      each.id === terms ? Object.assign({}, each, { version, changes }) : each,
    );
    state.offices = {
      ...state.offices,
      [office]: { ...state.offices[office], consents: asked },
    };
  }
}

export interface TermsRevision {
  readonly office: string;
  readonly terms: string;
  readonly version: string;
  /** What changed, as the profile tells it. */
  readonly changes: LocalizedText;
}
