import { expect } from "@open-wc/testing";
import { isSlug } from "../../src/contract/slug.ts";
import { httpsUrl, localizedText } from "../../src/contract/text.ts";

describe("an id in a path", () => {
  const rows: [text: string, ok: boolean][] = [
    ["otaru", true],
    ["kitakyushu-mothers", true],
    ["office-2", true],
    ["a".repeat(64), true],
    ["a".repeat(65), false],
    ["", false],
    ["Otaru", false],
    ["-otaru", false],
    ["otaru-", false],
    ["ota--ru", false],
    ["../admin", false],
    ["otaru/terms", false],
    ["otaru?x=1", false],
    ["otaru%2f", false],
    ["小樽", false],
    ["otaru\n", false],
  ];
  for (const [text, ok] of rows) {
    it(`${ok ? "may" : "may not"} be ${JSON.stringify(text.slice(0, 20))} (${text.length})`, () => {
      expect(isSlug(text)).to.equal(ok);
    });
  }
});

describe("a link that a page may follow", () => {
  const rows: [href: string, ok: boolean][] = [
    ["https://zoom.us/terms", true],
    ["http://zoom.us/terms", false],
    ["javascript:alert(1)", false],
    ["data:text/html,x", false],
    ["//zoom.us/terms", false],
    ["https://", false],
    ["https://a b", false],
    [" https://zoom.us", false],
    ["x https://zoom.us", false],
    ["https://zoom.us\njavascript:alert(1)", false],
  ];
  for (const [href, ok] of rows) {
    it(`${ok ? "may" : "may not"} be ${JSON.stringify(href)}`, () => {
      expect(httpsUrl.safeParse(href).success).to.equal(ok);
    });
  }
});

describe("a text by language", () => {
  const rows: [value: unknown, ok: boolean][] = [
    [{ ja: "小樽" }, true],
    [{ ja: "小樽", en: "Otaru", "ja-x-easy": "おたる" }, true],
    [{ en: "Otaru" }, false],
    [{ ja: 1 }, false],
    [{ ja: "小樽", en: 1 }, false],
    ["小樽", false],
  ];
  for (const [value, ok] of rows) {
    it(`${ok ? "may" : "may not"} be ${JSON.stringify(value)}`, () => {
      expect(localizedText.safeParse(value).success).to.equal(ok);
    });
  }

  it("keeps every language", () => {
    const value = { ja: "小樽", vi: "Otaru" };
    expect(localizedText.parse(value)).to.deep.equal(value);
  });
});
