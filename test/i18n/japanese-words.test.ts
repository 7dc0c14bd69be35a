import { expect } from "@open-wc/testing";
import { partsByJapanese } from "../../src/i18n/japanese-words.ts";
import { words } from "../support/view-words.ts";

describe("Japanese in the hint of another language", () => {
  it("is parted from what stands around it", () => {
    expect(partsByJapanese(words.vi.hints.jobSeekerNumber ?? "")).to.deep.equal([
      "Số này (",
      "求職番号",
      ") được ghi trên phiếu tiếp nhận (",
      "受付票",
      ") hoặc giấy tờ tương tự.\nVí dụ: 01010-12345678",
    ]);
  });

  for (const tag of ["en", "vi", "pt-BR"] as const) {
    it(`is found wherever a hint in ${tag} has any`, () => {
      const left = Object.values(words[tag].hints)
        .flatMap((hint) => partsByJapanese(hint).filter((_, index) => index % 2 === 0))
        .filter((part) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(part));
      expect(left).to.deep.equal([]);
    });
  }

  it("is found in Chinese, which is written with the same signs", () => {
    const japanese = Object.values(words["zh-Hans"].hints)
      .flatMap((hint) => partsByJapanese(hint).filter((_, index) => index % 2 === 1))
      .toSorted();
    expect(japanese).to.deep.equal(
      ["ショクギョウ ハナコ", "受付票", "昭和55", "求職番号", "職業 花子"].toSorted(),
    );
  });
});
