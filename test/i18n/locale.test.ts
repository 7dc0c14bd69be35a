import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import {
  languageFor,
  languages,
  languageTags,
  loadLocale,
  textIn,
  type LanguageTag,
} from "../../src/i18n/locale.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";
import { words } from "../support/view-words.ts";

describe("the language spoken", () => {
  const rows: readonly (readonly [tag: string, spoken: LanguageTag])[] = [
    ["ja", "ja"],
    ["ja-JP", "ja"],
    ["JA", "ja"],
    ["ja-Jpan-JP", "ja"],
    ["ja-x-easy", "ja-x-easy"],
    ["ja-JP-x-easy", "ja-x-easy"],
    ["ja-Hira", "ja-x-easy"],
    ["JA-HIRA-JP", "ja-x-easy"],
    ["ja-x-hard", "ja"],
    ["en", "en"],
    ["EN", "en"],
    ["en-US", "en"],
    ["en-GB-oxendict", "en"],
    ["", "ja"],
    ["enm", "ja"],
    ["x-en", "ja"],
    ["de", "ja"],
    ["zh-Hans", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh", "zh-Hans"],
    ["vi", "vi"],
    ["vi-VN", "vi"],
    ["pt-BR", "pt-BR"],
    ["pt", "pt-BR"],
    ["?", "ja"],
  ];
  for (const [tag, spoken] of rows) {
    it(`for "${tag}" is ${spoken}`, () => {
      expect(languageFor(tag)).to.equal(spoken);
    });
  }

  it("is offered by its own name", () => {
    expect(languages).to.deep.equal({
      ja: "日本語",
      "ja-x-easy": "やさしい日本語",
      en: "English",
      "zh-Hans": "简体中文",
      vi: "Tiếng Việt",
      "pt-BR": "Português (Brasil)",
    });
  });

  it("comes with its words and the office's clock", async () => {
    await loadTemporal();
    for (const tag of languageTags) {
      const locale = await loadLocale(tag, "Asia/Tokyo");
      expect(locale.tag).to.equal(tag);
      expect(locale.format.timeZone).to.equal("Asia/Tokyo");
      expect(String(withAllWords(locale).t.bookedTitle)).to.equal(words[tag].bookedTitle);
    }
  });
});

describe("an office's text", () => {
  it("is the visitor's language where the office wrote it, else Japanese and marked so", () => {
    const texts = { ja: "予約", en: "Booking" };
    expect(textIn(texts, "en")).to.deep.equal({ text: "Booking", lang: "en" });
    expect(textIn(texts, "ja")).to.deep.equal({ text: "予約", lang: "ja" });
    expect(textIn({ ja: "予約" }, "en")).to.deep.equal({ text: "予約", lang: "ja" });
  });
});
