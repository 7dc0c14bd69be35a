import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { officeIds, officeJson, officeTerms } from "../../../mock-api/offices/index.ts";
import { canonicalJson, digestOf } from "../../../mock-api/terms/publish.ts";
import { officeProfile, type OfficeProfileJson } from "../../../src/contract/office.ts";
import { termsDocument } from "../../../src/contract/terms.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

const now = () => Temporal.Instant.from("2026-04-28T12:00:00+09:00");

/** Says nothing about an office: made by the demo or about the profile itself. */
const withoutEvidence = ["id", "bookingState", "notices", "assumptions", "sources"];

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** `["a", 0]` as `a[0]`. */
function join(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  return path ? `${path}.${key}` : key;
}

function valueAt(profile: OfficeProfileJson, path: string): unknown {
  return path
    .split(/[.[\]]+/u)
    .filter((part) => part !== "")
    .reduce<unknown>((at, part) => (isTree(at) ? at[part] : undefined), profile);
}

/** The path of every value that is not itself a list or an object. */
function leaves(value: unknown, path = ""): string[] {
  if (!isTree(value)) return [path];
  return Object.entries(value).flatMap(([key, member]) =>
    leaves(member, join(path, key, Array.isArray(value))),
  );
}

function isWithin(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}.`) || path.startsWith(`${ancestor}[`);
}

function evidencePaths({ sources = {}, assumptions = [] }: OfficeProfileJson): string[] {
  return [...Object.keys(sources), ...assumptions.map(({ path }) => path)];
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

    test("cites or assumes only members that it has", () => {
      const profile = officeJson(id, now());
      const missing = evidencePaths(profile).filter((path) => valueAt(profile, path) === undefined);
      assert.deepEqual(missing, []);
    });

    test("cites a document or gives a reason for every member", () => {
      const profile = officeJson(id, now());
      const evidence = evidencePaths(profile);
      const bare = leaves(profile).filter(
        (path) =>
          !withoutEvidence.some((ancestor) => isWithin(path, ancestor)) &&
          !evidence.some((ancestor) => isWithin(path, ancestor)),
      );
      assert.deepEqual(bare, []);
    });

    test("names a document and an article for every fact", () => {
      for (const [path, { document, article }] of Object.entries(
        officeJson(id, now()).sources ?? {},
      )) {
        assert.match(document, /利用規約$/u, path);
        assert.match(article ?? "", /^(?:第\d+条|前文|附則|表題)/u, path);
      }
    });

    test("says everything in Japanese and English", () => {
      const texts = leaves(officeJson(id, now())).filter((path) => path.endsWith(".ja"));
      const profile = officeJson(id, now());
      assert.ok(texts.length > 30);
      for (const path of texts) {
        assert.equal(typeof valueAt(profile, path.replace(/ja$/u, "en")), "string", path);
      }
    });

    test("shows no number or address that could reach anybody", () => {
      const { contact } = officeJson(id, now());
      assert.deepEqual([contact.phone?.number, contact.phone?.sample], ["0000-00-0000", true]);
      assert.match(contact.mail?.address ?? "", /\.example$/u);
      assert.equal(contact.mail?.sample, true);
    });

    test("says that it is a sample", () => {
      assert.match(officeJson(id, now()).notices?.[0]?.ja ?? "", /見本/u);
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
        for (const [index, { number, paragraphs }] of articles.entries()) {
          assert.equal(number, `第${index + 1}条`);
          assert.ok(paragraphs.join("").length <= 400, `${number}: ${paragraphs.join("").length}`);
        }
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

describe("Otaru's rules", () => {
  test("are those of its terms", () => {
    const profile = officeJson("otaru", now());
    assert.deepEqual(profile.procedure, { kind: "office-reply", replyWithinOpenDays: 1 });
    assert.deepEqual(profile.deadlines, [{ event: "confirm", kind: "open-days-before", days: 1 }]);
    assert.equal(profile.slots.minutes, 30);
    assert.deepEqual(profile.cancellation.before, ["phone", "mail"]);
    assert.deepEqual(profile.cancellation.sameDay, ["phone"]);
    assert.equal(profile.cancellation.noShowMinutes, 10);
    assert.deepEqual(
      profile.fields.map(({ name, required }) => `${name}${required ? "*" : ""}`),
      ["name*", "birthDate*", "jobSeekerNumber*", "companion"],
    );
    assert.deepEqual(
      profile.consents.map(({ agreement }) => agreement),
      ["deemed", "explicit"],
    );
  });
});

describe("Kitakyushu's rules", () => {
  test("are those of its terms", () => {
    const profile = officeJson("kitakyushu-mothers", now());
    assert.deepEqual(profile.procedure, { kind: "email-link", linkMinutes: 60 });
    assert.deepEqual(profile.deadlines, [{ event: "confirm", kind: "minutes-before", minutes: 0 }]);
    assert.deepEqual(profile.cancellation.before, ["online"]);
    assert.deepEqual(profile.cancellation.sameDay, ["online"]);
    assert.deepEqual(
      profile.fields.map(({ name, required }) => `${name}${required ? "*" : ""}`),
      ["name*", "email*", "phone*", "jobSeekerNumber", "freeText", "companion"],
    );
    assert.deepEqual(
      profile.consents.map(({ agreement }) => agreement),
      ["deemed", "deemed"],
    );
  });
});

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
