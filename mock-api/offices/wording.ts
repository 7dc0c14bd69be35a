import type { LocalizedText } from "../../src/contract/text.ts";

export function text(ja: string, en: string): LocalizedText {
  return { ja, en };
}

/** What a document says: a member's path → the article that says it. */
export function citing(document: string, articles: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(articles).map(([path, article]) => [path, { document, article }]),
  );
}

/** What no document says: a member's path → why the demo assumes it, in Japanese and English. */
export function assuming(reasons: Readonly<Record<string, readonly [ja: string, en: string]>>) {
  return Object.entries(reasons).map(([path, [ja, en]]) => ({ path, reason: text(ja, en) }));
}
