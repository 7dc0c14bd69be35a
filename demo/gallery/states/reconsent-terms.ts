import { http, HttpResponse } from "msw";
import { MOCK_API_BASE, type MockApi } from "../../../mock-api/in-process.ts";
import { officeJson } from "../../../mock-api/offices/index.ts";
import { Temporal } from "../../../src/domain/temporal.ts";
import { NOW, type Facts } from "./facts.ts";
import { knowsLink } from "./of-links.ts";

const TERMS_ID = "wajima-terms";
export const NEW_VERSION = "2026-11-16";
/** The moment by which a booking of the sample slot must stand. */
const RECONSENT_BY = "2026-11-20T17:15:00+09:00";
export const CHANGES = "相談の最大の時間についての条文を改めました。";

const document = {
  id: TERMS_ID,
  version: NEW_VERSION,
  title: "オンライン職業相談等利用規約（改訂版の見本）",
  language: "ja",
  effectiveOn: NEW_VERSION,
  digest: "sha-256:of-the-new-text",
  blocks: [{ kind: "article", number: "第6条", paragraphs: ["改訂された条文の見本です。"] }],
};

export const reconsent = {
  by: RECONSENT_BY,
  documents: [{ id: TERMS_ID, version: NEW_VERSION }],
};

/** The office has published new terms since the page was opened. @returns what was asked for */
export function publishesNewTerms(server: MockApi): readonly string[] {
  const asked: string[] = [];
  const profile = officeJson("wajima", Temporal.Instant.from(NOW));
  const consents = profile.consents.map((consent) =>
    consent.id === TERMS_ID
      ? { ...consent, version: NEW_VERSION, effectiveOn: NEW_VERSION, changes: { ja: CHANGES } }
      : consent,
  );
  server.use(
    http.get(`${MOCK_API_BASE}/offices/wajima`, () => {
      asked.push("profile");
      return HttpResponse.json({ ...profile, consents });
    }),
    http.get(`${MOCK_API_BASE}/offices/wajima/terms/:id/versions/:version`, ({ params }) => {
      asked.push(`${String(params["id"])} ${String(params["version"])}`);
      return params["version"] === NEW_VERSION ? HttpResponse.json(document) : undefined;
    }),
  );
  return asked;
}

/** An agree link of a booking that waits for the applicant's agreement. */
export function asksForAgreement(changes: Record<string, unknown> = {}) {
  return (server: MockApi, facts: Facts) => {
    publishesNewTerms(server);
    knowsLink("agree", { status: "awaiting-office", reconsent, ...changes })(server, facts);
  };
}
