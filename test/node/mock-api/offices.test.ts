import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import {
  officeIds,
  officeJson,
  officeTerms,
  type OfficeId,
} from "../../../mock-api/offices/index.ts";
import { findEvidence } from "../../../cli/check-profile/evidence-gaps.ts";
import { canonicalJson, digestOf } from "../../../mock-api/terms/publish.ts";
import { officeProfile } from "../../../src/contract/office.ts";
import { termsDocument } from "../../../src/contract/terms.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

const now = () => Temporal.Instant.from("2026-04-28T12:00:00+09:00");

/** What the offices' own documents state; the others state nothing. */
const contacts: Partial<Record<OfficeId, { readonly phone: string; readonly mail?: string }>> = {
  wajima: { phone: "0768-22-0325", mail: "hw_wajima@mhlw.go.jp" },
  kanagawa: { phone: "045-633-6110" },
};

/** `第6条`, `4(5)`, or a part of a document that has a name in place of a number. */
const places = /^(?:第\d+条|\d|表題|前文|附則|末尾|対象者|ご利用の流れ|注意事項|所在地の欄)/u;

/** `第6条の2` as 6, 2 and `4(5)` as 4, 5. */
function numbersIn(number: string): number[] {
  return (number.match(/\d+/gu) ?? []).map(Number);
}

/** After article 6 comes 7, a 6-2 put in later, or the first part of 7. */
function mayFollow(last: readonly number[]): string[] {
  const [article = 0, part] = last;
  const next = [[article + 1], [article + 1, 1], [article, (part ?? 1) + 1]];
  return next.map((numbers) => numbers.join());
}

/** Every text by language, wherever it stands. */
function localizedTexts(value: unknown): Record<string, unknown>[] {
  if (typeof value !== "object" || value === null) return [];
  return "ja" in value
    ? [value as Record<string, unknown>]
    : Object.values(value).flatMap(localizedTexts);
}

for (const id of officeIds) {
  describe(`the profile of ${id}`, () => {
    test("is without fault in every season", () => {
      for (const time of [
        "2026-01-01T00:00:00+09:00",
        "2026-04-28T12:00:00+09:00",
        "2027-12-31T23:59:59+09:00",
      ]) {
        const parsed = officeProfile.safeParse(officeJson(id, Temporal.Instant.from(time)));
        assert.deepEqual(parsed.error?.issues ?? [], []);
      }
    });

    test("cites a document or gives a reason for every fact, and for nothing else", () => {
      const { gaps, stale, cited, assumed } = findEvidence(officeJson(id, now()));
      assert.deepEqual({ gaps, stale }, { gaps: [], stale: [] });
      assert.ok(cited > 20 && assumed > 5, `${cited} cited, ${assumed} assumed`);
    });

    test("names a document and an article for every fact", () => {
      for (const [path, { document, article }] of Object.entries(
        officeJson(id, now()).sources ?? {},
      )) {
        assert.match(document, /(?:利用規約|運用方針|利用規程|案内)$/u, path);
        assert.match(article ?? "", places, path);
      }
    });

    test("either cites or assumes a fact, and each once", () => {
      const { sources = {}, assumptions = [] } = officeJson(id, now());
      const paths = [...Object.keys(sources), ...assumptions.map(({ path }) => path)];
      assert.deepEqual(
        paths.filter((path, index) => paths.indexOf(path) < index),
        [],
      );
    });

    test("says everything in Japanese and English", () => {
      const texts = localizedTexts(officeJson(id, now()));
      assert.ok(texts.length > 30);
      for (const text of texts) assert.equal(typeof text["en"], "string", text["ja"] as string);
    });

    test("shows its document's own contact, or one that reaches nobody", () => {
      const { contact } = officeJson(id, now());
      const { phone, mail } = contacts[id] ?? {};
      assert.deepEqual(
        [contact.phone?.number, contact.phone?.sample],
        phone ? [phone, undefined] : ["0000-00-0000", true],
      );
      if (phone) assert.equal(contact.mail?.address, mail);
      else assert.match(contact.mail?.address ?? "", /\.example$/u);
      assert.equal(contact.mail?.sample, phone ? undefined : true);
    });

    test("says that it is a sample, and where its number is real, not to call because of it", () => {
      const notice = officeJson(id, now()).notices?.[0]?.ja ?? "";
      assert.match(notice, /^これは見本です。.*実際の予約はできません。/u);
      assert.equal(/この見本のことで(?:連絡|電話)しないでください/u.test(notice), id in contacts);
    });
  });

  describe(`the documents of ${id}`, () => {
    test("are those that the profile asks to agree to, in its order", async () => {
      const documents = await officeTerms(id);
      assert.deepEqual(
        documents.map((document) => [
          document.id,
          document.version,
          document.title,
          document.effectiveOn,
        ]),
        officeJson(id, now()).consents.map((consent) => [
          consent.id,
          consent.version,
          consent.title.ja,
          consent.effectiveOn,
        ]),
      );
    });

    test("are without fault, and say first that they are samples", async () => {
      for (const document of await officeTerms(id)) {
        const parsed = termsDocument.safeParse(document);
        assert.deepEqual(parsed.error?.issues ?? [], []);
        const [first] = document.blocks;
        assert.equal(first?.kind, "paragraph");
        assert.match(first?.kind === "paragraph" ? first.text : "", /見本/u);
      }
    });

    test("have articles that can be read at a glance and are numbered in order", async () => {
      for (const { blocks } of await officeTerms(id)) {
        const articles = blocks.filter((block) => block.kind === "article");
        let last: readonly number[] = [0];
        for (const { number, paragraphs } of articles) {
          const parts = numbersIn(number);
          assert.ok(mayFollow(last).includes(parts.join()), `${number} after ${last.join()}`);
          assert.ok(paragraphs.join("").length <= 400, `${number}: ${paragraphs.join("").length}`);
          last = parts;
        }
        assert.ok(articles.length === 0 || articles.length >= 5);
      }
    });

    test("carry the digest of their blocks", async () => {
      for (const { blocks, digest } of await officeTerms(id)) {
        assert.match(digest, /^sha-256:[0-9a-f]{64}$/u);
        assert.equal(digest, await digestOf(blocks));
      }
    });
  });
}

describe("a digest", () => {
  test("does not depend on the order of members", () => {
    assert.equal(canonicalJson([{ b: 1, a: ["x", null] }]), '[{"a":["x",null],"b":1}]');
  });

  test("changes with a single character", async () => {
    const [one, other] = await Promise.all(
      ["見本です。", "見本です"].map((text) => digestOf([{ kind: "paragraph", text }])),
    );
    assert.notEqual(one, other);
  });
});
