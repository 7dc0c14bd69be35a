import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { bookingsJa } from "../../../mock-api/mails/bookings-ja.ts";
import { receiptsJa } from "../../../mock-api/mails/receipts-ja.ts";
import { officeJson, officeTerms, type OfficeId } from "../../../mock-api/offices/index.ts";
import type { LocalizedText } from "../../../src/contract/text.ts";
import { loadTemporal, Temporal } from "../../../src/domain/temporal.ts";

before(loadTemporal);

const profileOf = (id: OfficeId) =>
  officeJson(id, Temporal.Instant.from("2026-04-28T12:00:00+09:00"));

/** The text of one article of the office's own document, or of the national one. */
async function articleOf(id: OfficeId, terms: string, number: string): Promise<string> {
  const document = (await officeTerms(id)).find((each) => each.id === terms);
  const found = document?.blocks.find((each) => each.kind === "article" && each.number === number);
  assert.equal(found?.kind, "article", `${terms} ${number}`);
  return found?.kind === "article" ? found.paragraphs.join("\n") : "";
}

const told = (texts: readonly LocalizedText[] | undefined) =>
  (texts ?? []).map(({ ja }) => ja).join("\n");

describe("a sample of an office's terms", () => {
  const cited: [id: OfficeId, terms: string, article: string, law: string][] = [
    ["otaru", "otaru-terms", "第6条", "第5条の4"],
    ["wajima", "wajima-terms", "第8条", "第5条の4"],
    ["kitakyushu-mothers", "kitakyushu-mothers-terms", "第8条", "第5条の5"],
    ["kanazawa", "kanazawa-national-terms", "第18条", "第5条の5"],
  ];
  for (const [id, terms, article, law] of cited) {
    test(`of ${id} cites the law as the document does, ${law}`, async () => {
      assert.match(await articleOf(id, terms, article), new RegExp(`職業安定法${law}(?!\\d)`, "u"));
    });
  }

  const read: [id: OfficeId, terms: string, article: string][] = [
    ["kanazawa", "kanazawa-national-terms", "第5条"],
    ["kanazawa", "kanazawa-national-terms", "第15条"],
    ["kitakyushu-mothers", "kitakyushu-mothers-terms", "第8条"],
  ];
  for (const [id, terms, article] of read) {
    test(`of ${id} says where it reads ${article} otherwise than it is written`, async () => {
      assert.match(await articleOf(id, terms, article), /元の規約.*この見本では.*読んでいます/u);
    });
  }

  test("of Otaru, Wajima and Kitakyushu asks for system, firewall and browser before the meeting", async () => {
    for (const [id, terms, article] of [
      ["otaru", "otaru-terms", "第10条"],
      ["wajima", "wajima-terms", "第12条"],
      ["kitakyushu-mothers", "kitakyushu-mothers-terms", "第12条"],
    ] as const) {
      const item = /^\(4\).*$/mu.exec(await articleOf(id, terms, article))?.[0] ?? "";
      for (const what of ["OS", "ファイアウォール", "ブラウザ"]) {
        assert.ok(item.includes(what), `${id}: ${what}`);
      }
    }
  });
});

describe("what an office tells beforehand", () => {
  test("at Wajima confirms by agreement only what is arranged, and says that this is assumed", () => {
    const { beforeApplying = [], assumptions = [] } = profileOf("wajima");
    const index = beforeApplying.findIndex(({ ja }) => ja.includes("同意すると予約が確定します"));
    const { ja = "" } = beforeApplying[index] ?? {};
    assert.match(
      ja,
      /^日時が決まっている方は、同意すると.*まだ決まっていない方は、.*確定しません/u,
    );
    assert.ok(assumptions.some(({ path }) => path === `beforeApplying[${index}]`));
    assert.equal(told(beforeApplying).match(/予約が確定します/gu)?.length, 1);
  });

  test("at Otaru says where the answer goes, since nothing is asked that could reach anybody", () => {
    const { fields, beforeApplying, atTheMeeting, assumptions = [] } = profileOf("otaru");
    assert.ok(!fields.some(({ name }) => name === "phone" || name === "email"));
    for (const list of [beforeApplying, atTheMeeting]) {
      assert.match(told(list), /求職の登録のときに届け出た連絡先/u);
    }
    assert.ok(assumptions.some(({ path }) => path === "atTheMeeting[1]"));
  });

  test("is no obligation to consult online", () => {
    for (const id of ["otaru", "wajima", "kitakyushu-mothers"] as const) {
      const { statements } = profileOf(id).eligibility;
      const { text } = statements.find((each) => each.id === "necessity") ?? {};
      assert.equal(text?.ja, "オンラインで相談したい事情があります。");
    }
  });

  test("lists under what is forbidden nothing but that", () => {
    const { prohibitions, beforeApplying } = profileOf("kanagawa");
    for (const { ja } of prohibitions ?? []) assert.match(ja, /こと。/u);
    assert.match(told(beforeApplying), /その後の利用をお断り/u);
  });
});

describe("a place that is asked for", () => {
  test("has a hint with an example, and needs no more than the municipality", () => {
    const { fields } = profileOf("kanagawa");
    const { procedure } = profileOf("kanazawa");
    const registration = procedure.kind === "account" ? procedure.registration : [];
    const places = [...fields, ...registration].filter(({ name }) =>
      ["residence", "workplace", "address"].includes(name),
    );
    assert.equal(places.length, 3);
    for (const { hint } of places) {
      assert.match(hint?.ja ?? "", /市区町村まで.*例: /u);
      assert.match(hint?.en ?? "", /Example: /u);
    }
  });
});

describe("Kanagawa, in profile and mails,", () => {
  test("calls one thing by one name", () => {
    const profile = profileOf("kanagawa");
    const facts = {
      office: "かながわ労働センター",
      phone: "045-633-6110",
      link: "https://widget.example/",
      when: "2026年5月7日木曜日 10:00",
      cancellation: { before: [], sameDay: ["online"], sameDayCallOwed: true },
      procedure: "receipt",
      booked: true,
      callOwed: true,
      guidance: profile.atTheMeeting?.map(({ ja }) => ja) ?? [],
      number: "KL-7F3K-92QD",
      password: "x",
    } as const;
    const { "cancelled-by-office": byOffice, "day-closed": closed } = bookingsJa;
    const words = [...Object.values(receiptsJa), byOffice, closed];
    const mails = [undefined, "2026年5月1日金曜日"].flatMap((shownFrom) =>
      words.map((word) => word({ ...facts, shownFrom })),
    );
    const all = JSON.stringify([profile, mails]);
    assert.match(all, /受付番号.*相談用のURL/u);
    assert.doesNotMatch(all, /予約番号|会議|アドレスを開|相談に使うページ|取り?下げ|取下/u);
    assert.doesNotMatch(JSON.stringify(profile), /booking number|meeting's address/u);
  });
});
