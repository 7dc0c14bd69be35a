import { expect } from "@open-wc/testing";
import { shownAs } from "../../src/flow/shown-as.ts";

describe("what was typed is shown as it will be read", () => {
  const changed: readonly (readonly [input: string, typed: string, shown: string])[] = [
    ["kana", "しょくぎょう　はなこ", "ショクギョウ ハナコ"],
    ["kana", "ｼｮｸｷﾞｮｳ ﾊﾅｺ", "ショクギョウ ハナコ"],
    ["phone", "０９０ー１２３４ー５６７８", "090-1234-5678"],
    ["phone", "０９０１２３４５６７８", "09012345678"],
    ["phone", " 03−1234−5678 ", "03-1234-5678"],
    ["jobSeekerNumber", "０１０１０１２３４５６７８", "01010-12345678"],
    ["email", "ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ", "hanako@example.jp"],
    ["email", "hanako@example.jp ", "hanako@example.jp"],
    ["birthYear", "昭和５５", "昭和55"],
    ["birthYear", "１９８０", "1980"],
    ["birthMonth", "４", "4"],
    ["birthDay", "１日", "1日"],
  ];
  for (const [input, typed, shown] of changed) {
    it(`${input}: ${typed} becomes ${shown}`, () => expect(shownAs(input, typed)).to.equal(shown));
  }

  const kept: readonly (readonly [input: string, typed: string, why: string])[] = [
    ["name", "髙﨑　𠮷子", "a name is nobody's to change"],
    ["freeText", "１．はじめて\n２．相談", "nor are a person's sentences"],
    ["address", "金沢市１−１−１", "nor is an address"],
    ["kana", "職業 はなこ", "it cannot be read as kana"],
    ["phone", "０９０", "it is not a whole number yet"],
    ["jobSeekerNumber", "１２", "it is too short"],
    ["email", "ｈａｎａｋｏ＠", "half of it is missing"],
    ["birthYear", "５５", "no year is meant by it"],
    ["birthMonth", "しがつ", "it is no number"],
    ["phone", "", "nothing was typed"],
  ];
  for (const [input, typed, why] of kept) {
    it(`${input}: ${typed || "nothing"} stays, since ${why}`, () =>
      expect(shownAs(input, typed)).to.equal(typed));
  }
});
