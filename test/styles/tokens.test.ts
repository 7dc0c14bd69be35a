import { expect } from "@open-wc/testing";
import { base } from "../../src/styles/base.ts";
import { buttons } from "../../src/styles/buttons.ts";
import { fields } from "../../src/styles/fields.ts";
import { notices } from "../../src/styles/notices.ts";
import { frameStyles } from "../../src/styles/frame.ts";
import { tokens } from "../../src/styles/tokens.ts";

const sheets = { base, buttons, fields, notices, frameStyles };
const own = (text: string) => new Set(text.match(/--_[\w-]+/gu));

describe("the styles", () => {
  it("use only tokens that there are", () => {
    const known = own(tokens.cssText);
    for (const [name, { cssText }] of Object.entries(sheets)) {
      for (const token of own(cssText)) expect([...known], name).to.include(token);
    }
  });

  it("let a page's owner set every token, and stand alone where nobody does", () => {
    const declared = [...tokens.cssText.matchAll(/--_([\w-]+):([^;]+);/gu)];
    expect(declared).to.have.length.above(20);
    for (const [, name, value = ""] of declared) {
      expect(value.trim()).to.match(new RegExp(`^var\\(\\s*--hw-${name},\\s*\\S.*\\)$`, "su"));
    }
  });

  it("give sizes in pixels: a page's root font size must not shrink the widget", () => {
    for (const { cssText } of [tokens, ...Object.values(sheets)]) {
      // Where the page gives the widget no width, a phone's width is all there is to go by.
      const sized = cssText.replace(/contain-intrinsic-inline-size:[^;]+;/u, "");
      expect(sized).not.to.match(/\d(?:rem|vw|vh)\b/u);
    }
  });

  it("fetch nothing", () => {
    for (const { cssText } of [tokens, ...Object.values(sheets)]) {
      expect(cssText).not.to.match(/url\(|@import|@font-face/u);
    }
  });
});
