import { expect } from "@open-wc/testing";
import { countGraphemes, toHalfWidth, toLine, toLines } from "../../../src/domain/fields/text.ts";

describe("counting characters as a person does", () => {
  const rows: [text: string, count: number, what: string][] = [
    ["", 0, "nothing"],
    ["山田 花子", 5, "kanji and a space"],
    ["髙橋", 2, "a variant kanji"],
    ["𠮷", 1, "a kanji of two code units"],
    ["葛\u{E0100}城", 2, "a kanji with its variation selector"],
    ["か\u3099", 1, "a kana with a combining mark"],
    ["e\u0301", 1, "a letter with a combining accent"],
    ["👩‍👩‍👧", 1, "a family"],
    ["a\r\nb", 3, "a line end of two code units"],
  ];
  for (const [text, count, what] of rows) {
    it(`${what} is ${count}`, () => expect(countGraphemes(text)).to.equal(count));
  }
});

describe("making numbers and addresses half width", () => {
  const rows: [typed: string, expected: string][] = [
    ["０９０", "090"],
    [" ９０ ", "90"],
    ["\u3000９０\u3000", "90"],
    ["ａ＠ｂ．ｊｐ", "a@b.jp"],
    ["（03）", "(03)"],
    ["＋81", "+81"],
    ["1\u30FC2", "1-2"],
  ];
  for (const [typed, expected] of rows) {
    it(`${JSON.stringify(typed)} is ${expected}`, () => {
      expect(toHalfWidth(typed)).to.equal(expected);
    });
  }
});

describe("a line of text", () => {
  const same = [
    "大\uFA10 \uFA12子",
    "髙橋",
    "山﨑",
    "𠮷野家",
    "葛\u{E0100}城",
    "辻\u{E0101}",
    "神\uFE00",
    "Ａｌｉｃｅ",
    "ﾔﾏﾀﾞ",
    "㈱北海",
    "Ⅲ世",
    "Nguyễn Thị Ánh",
    "ᠮᠣᠩᠭᠣᠯ",
    "محمد",
    "山田　花子",
    "O’Brien-Smith",
  ];
  for (const text of same) {
    it(`${text} comes back identical`, () => expect(toLine(text)).to.equal(text));
  }

  const rows: [what: string, typed: string, expected: string][] = [
    ["composes what a keyboard sent apart", "か\u3099", "が"],
    ["composes an accent", "A\u0301nh", "Ánh"],
    ["trims both ends", " \u3000山田 花子\u3000 ", "山田 花子"],
    ["makes a space of a tab", "山田\t花子", "山田 花子"],
    ["makes a space of a line end", "山田\r\n花子", "山田 花子"],
    ["drops control characters", "山\u0000田\u0007\u007F\u0085", "山田"],
    ["is empty when only spaces were typed", " \u3000\t", ""],
  ];
  for (const [what, typed, expected] of rows) {
    it(what, () => expect(toLine(typed)).to.equal(expected));
  }
});

describe("several lines of text", () => {
  const rows: [what: string, typed: string, expected: string][] = [
    ["keep their line ends", "一\n\n二", "一\n\n二"],
    ["have one kind of line end", "一\r\n二\r三", "一\n二\n三"],
    ["keep tabs", "一\t二", "一\t二"],
    ["lose control characters", "一\u0000\u000B\u001B[31m二", "一[31m二"],
    ["are trimmed", "\n 一 \n", "一"],
    ["keep variant kanji", "髙橋\n山﨑", "髙橋\n山﨑"],
    ["keep full width", "ＡＢＣ　１２", "ＡＢＣ　１２"],
  ];
  for (const [what, typed, expected] of rows) {
    it(what, () => expect(toLines(typed)).to.equal(expected));
  }
});
