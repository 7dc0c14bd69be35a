import { expect } from "@open-wc/testing";
import type { Applicant } from "../../src/domain/applicant.ts";
import { foldName, isSamePerson } from "../../src/domain/person.ts";

describe("a name is compared", () => {
  const alike: [what: string, one: string, other: string][] = [
    ["without its spaces", "佐藤 花子", "佐藤　花子 "],
    ["whatever the width of its kana", "ｻﾄｳ ﾊﾅｺ", "サトウハナコ"],
    ["with voiced half-width kana", "ｶﾞﾝﾊﾞ ﾎﾟﾌﾟﾗ", "ガンバポプラ"],
    ["whatever its kana", "さとう はなこ", "サトウ ハナコ"],
    ["with kana that stand only in loan words", "ゔぃおら", "ヴィオラ"],
    ["with iteration marks", "さゝき みすゞ", "サヽキ ミスヾ"],
    ["whatever its width and case", "ＳＡＴＯ Ｈａｎａｋｏ", "sato hanako"],
    ["without its middle dot", "マリア・シルバ", "ﾏﾘｱ ｼﾙﾊﾞ"],
    ["whatever the width of that dot", "マリア・シルバ", "ﾏﾘｱ･ｼﾙﾊﾞ"],
    ["however its marks are composed", "か\u3099", "が"],
    ["without tabs and line breaks", "佐藤\t花子\n", "佐藤花子"],
  ];
  for (const [what, one, other] of alike) {
    it(`${what}: ${JSON.stringify(one)} is ${JSON.stringify(other)}`, () => {
      expect(foldName(one)).to.equal(foldName(other));
    });
  }

  const different: [one: string, other: string][] = [
    ["佐藤 花子", "佐藤 華子"],
    ["サトウ", "サトー"],
    ["カトウ", "ガトウ"],
    ["斉藤", "齋藤"],
    ["ハナコ", "ハナ"],
  ];
  for (const [one, other] of different) {
    it(`${one} is not ${other}`, () => expect(foldName(one)).not.to.equal(foldName(other)));
  }
});

describe("two requests come from one person", () => {
  const hanako: Applicant = { name: "佐藤 花子", email: "hanako@example.jp", phone: "09012345678" };
  const rows: [what: string, other: Applicant, same: boolean][] = [
    ["the same name and mail", { name: "佐藤花子", email: "hanako@example.jp" }, true],
    ["a mail in other letters", { name: "佐藤花子", email: "Hanako@Example.JP" }, true],
    ["the same name and phone alone", { name: "佐藤花子", phone: "09012345678" }, false],
    [
      "a stranger's mail beside the same name and phone",
      { name: "佐藤花子", email: "other@example.jp", phone: "09012345678" },
      false,
    ],
    ["the same name, another mail", { name: "佐藤花子", email: "other@example.jp" }, false],
    ["nothing but the name", { name: "佐藤花子" }, false],
    ["another name at the same mail and phone", { ...hanako, name: "佐藤 太郎" }, false],
    ["no name", { email: "hanako@example.jp" }, false],
    [
      "the same address, which a family shares",
      { name: "佐藤花子", address: "輪島市鳳至町" },
      false,
    ],
  ];
  for (const [what, other, same] of rows) {
    it(`${what}: ${same ? "one" : "two"}`, () => {
      const one = { ...hanako, address: "輪島市鳳至町" };
      expect(isSamePerson(one, other)).to.equal(same);
      expect(isSamePerson(other, one), "either way round").to.equal(same);
    });
  }

  it("the same kana, where the name is written in other characters", () => {
    const email = "hanako@example.jp";
    const one = { name: "斉藤 花子", kana: "サイトウ ハナコ", email };
    const other = { name: "齋藤 花子", kana: "さいとう はなこ", email };
    expect(isSamePerson(one, other)).to.equal(true);
    expect(isSamePerson(one, { ...other, kana: "サイトウ ハナ" })).to.equal(false);
  });
});
