import type { OfficeContext } from "./office-context.ts";

/** An office whose applicants must agree to terms that change after their request. */
export const reconsents = {
  procedure: ["office-reply"],
  testInterface: true,
  office: ({ procedure, consents }: OfficeContext["profile"]) =>
    procedure.kind === "office-reply" && procedure.reconsent && consents.length > 0
      ? undefined
      : "changed terms need no new agreement here",
} as const;

export interface Revision {
  readonly terms: string;
  readonly version: string;
  /** The version before it. */
  readonly old: string;
  /** The profile's JSON, which asks for the new version. */
  readonly profile: unknown;
}

/** A new version of the office's first document. */
export async function revise(office: OfficeContext): Promise<Revision> {
  const [document] = office.profile.consents;
  const version = office.people.word("kit");
  const changes = { ja: "第1条を改めました。", en: "Article 1 was revised." };
  const terms = document?.id ?? "";
  await office.test.reviseTerms(office.id, terms, version, changes);
  const { json } = await office.readProfile();
  return { terms, version, old: document?.version ?? "", profile: json };
}
