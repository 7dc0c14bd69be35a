import { expect } from "@open-wc/testing";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { languageFor, languages, loadLocale, textIn } from "../../src/i18n/locale.ts";
import { withAllWords } from "../../src/i18n/full-locale.ts";

describe("the language spoken", () => {
  const rows: readonly (readonly [tag: string, spoken: "ja" | "en"])[] = [
    ["ja", "ja"],
    ["ja-JP", "ja"],
    ["JA", "ja"],
    ["ja-x-easy", "ja"],
    ["en", "en"],
    ["EN", "en"],
    ["en-US", "en"],
    ["en-GB-oxendict", "en"],
    ["", "ja"],
    ["enm", "ja"],
    ["x-en", "ja"],
    ["de", "ja"],
    ["zh-Hans", "ja"],
    ["vi", "ja"],
    ["pt-BR", "ja"],
    ["?", "ja"],
  ];
  for (const [tag, spoken] of rows) {
    it(`for "${tag}" is ${spoken}`, () => {
      expect(languageFor(tag)).to.equal(spoken);
    });
  }

  it("is offered by its own name", () => {
    expect(languages).to.deep.equal({ ja: "日本語", en: "English" });
  });

  it("comes with its words and the office's clock", async () => {
    await loadTemporal();
    for (const tag of ["ja", "en"] as const) {
      const locale = await loadLocale(tag, "Asia/Tokyo");
      expect(locale.tag).to.equal(tag);
      expect(locale.format.timeZone).to.equal("Asia/Tokyo");
      expect(withAllWords(locale).t.bookedTitle).to.match(/予約が完了|confirmed/u);
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
