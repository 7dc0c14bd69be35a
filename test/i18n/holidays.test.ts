import { expect } from "@open-wc/testing";
import { words } from "../support/view-words.ts";

const { ja, ...others } = words;

describe("a national holiday", () => {
  it("is told by its own name in Japanese", () => {
    expect(ja.holiday("文化の日")).to.include("文化の日");
  });

  for (const [lang, { holiday }] of Object.entries(others)) {
    it(`is told by its name in ${lang}, and any other closed day as the office named it`, () => {
      const told = holiday("文化の日");
      expect(told).to.match(
        { en: /Culture Day/u, vi: /Văn hóa/u, "pt-BR": /Cultura/u }[lang] ?? /文化/u,
      );
      expect(holiday("開庁記念")).to.include("開庁記念");
      expect(holiday("constructor")).to.include("constructor");
      if (!/^(ja|zh)/u.test(lang)) expect(told).not.to.match(/\p{sc=Han}/u);
    });
  }
});
