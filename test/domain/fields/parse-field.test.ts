import { expect } from "@open-wc/testing";
import { canonical } from "../../../src/domain/fields/parse-field.ts";
import { reads, refuses } from "../../support/field-tables.ts";

describe("a name", () => {
  describe("is read", () => {
    reads("name", [
      ["山田 花子", "山田 花子"],
      [" 髙橋　﨑子 ", "髙橋　﨑子"],
      ["𠮷田", "𠮷田"],
      ["葛\u{E0100}城", "葛\u{E0100}城"],
      ["Ａｌｉｃｅ", "Ａｌｉｃｅ"],
      ["ﾔﾏﾀﾞ ﾊﾅｺ", "ﾔﾏﾀﾞ ﾊﾅｺ"],
      ["Nguyễn Thị Ánh", "Nguyễn Thị Ánh"],
      ["𠮷".repeat(60), "𠮷".repeat(60)],
      ["葛\u{E0100}".repeat(60), "葛\u{E0100}".repeat(60)],
    ]);
  });
  describe("is refused", () => {
    refuses("name", [
      ["", "missing"],
      [" \u3000 ", "missing"],
      ["𠮷".repeat(61), "too-long"],
    ]);
  });
});

describe("kana", () => {
  describe("is read", () => {
    reads("kana", [
      ["ヤマダ ハナコ", "ヤマダ ハナコ"],
      ["やまだ　はなこ", "ヤマダ ハナコ"],
      ["ﾔﾏﾀﾞ ﾊﾟﾝﾀﾞ", "ヤマダ パンダ"],
      ["か\u3099くた", "ガクタ"],
      ["ゔぁいおりん", "ヴァイオリン"],
      ["いすゞ みすゝ", "イスヾ ミスヽ"],
      ["ゃゅょっ", "ャュョッ"],
      ["グエン・ティ・アイン", "グエン・ティ・アイン"],
      ["ｸﾞｴﾝ･ﾃｨ", "グエン・ティ"],
      ["ジョーンズ", "ジョーンズ"],
      ["ｼﾞｮｰﾝｽﾞ", "ジョーンズ"],
      [" ヤマダ  ハナコ ", "ヤマダ ハナコ"],
    ]);
  });
  describe("is refused", () => {
    refuses("kana", [
      ["", "missing"],
      ["山田", "not-kana"],
      ["Yamada", "not-kana"],
      ["ヤマダ1", "not-kana"],
      ["ア".repeat(81), "too-long"],
    ]);
  });
});

describe("a mail address", () => {
  describe("is read", () => {
    reads("email", [
      ["hanako@example.jp", "hanako@example.jp"],
      ["a..b@docomo.ne.jp", "a..b@docomo.ne.jp"],
      [".a.@docomo.ne.jp", ".a.@docomo.ne.jp"],
      ["ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｊｐ", "hanako@example.jp"],
      [" hanako@example.jp\u3000", "hanako@example.jp"],
      ["a+b_c~d@ex-ample.co.jp", "a+b_c~d@ex-ample.co.jp"],
      ["aーb@example.jp", "a-b@example.jp"],
      ["Hanako@Example.JP", "Hanako@Example.JP"],
      [`${"a".repeat(243)}@example.jp`, `${"a".repeat(243)}@example.jp`],
    ]);
  });
  describe("is refused", () => {
    refuses("email", [
      ["", "missing"],
      ["hanako", "not-an-email"],
      ["hanako@", "not-an-email"],
      ["@example.jp", "not-an-email"],
      ["hanako@example", "not-an-email"],
      ["hana ko@example.jp", "not-an-email"],
      ["花子@example.jp", "not-an-email"],
      ["hanako@例え.jp", "not-an-email"],
      ["hanako@-example.jp", "not-an-email"],
      ["hanako@example..jp", "not-an-email"],
      ["hanako@example.jp.", "not-an-email"],
      ["a@b@example.jp", "not-an-email"],
      ["a@example.jp\nBcc: b@example.jp", "not-an-email"],
      [`${"a".repeat(244)}@example.jp`, "too-long"],
    ]);
  });
});

describe("free text", () => {
  describe("is read", () => {
    reads("freeText", [
      ["一行目\r\n二行目", "一行目\n二行目"],
      ["𠮷".repeat(1000), "𠮷".repeat(1000)],
    ]);
  });
  describe("is refused", () => {
    refuses("freeText", [
      [" \n ", "missing"],
      ["あ".repeat(1001), "too-long"],
    ]);
  });
});

describe("the canonical forms", () => {
  it("do not let a line end follow them", () => {
    for (const [pattern, text] of [
      [canonical.phone, "09012345678\n"],
      [canonical.jobSeekerNumber, "01010-1\n"],
      [canonical.email, "a@example.jp\n"],
      [canonical.kana, "ヤマダ\n"],
    ] as const) {
      expect(pattern.test(text), text).to.equal(false);
    }
  });

  it("are refused in every other form, which a server need not tidy", () => {
    for (const [pattern, text] of [
      [canonical.phone, "090-1234-5678"],
      [canonical.jobSeekerNumber, "0101012345678"],
      [canonical.jobSeekerNumber, "01010-123456789"],
      [canonical.email, "ａ@example.jp"],
      [canonical.kana, "やまだ"],
      [canonical.kana, "ﾔﾏﾀﾞ"],
    ] as const) {
      expect(pattern.test(text), text).to.equal(false);
    }
  });
});
