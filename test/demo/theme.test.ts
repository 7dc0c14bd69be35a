import { expect } from "@open-wc/testing";
import { contrast, mix } from "../../demo/theme/colour.ts";
import { cssOf, propertiesOf, readingsOf } from "../../demo/theme/theme.ts";

describe("the theme page", () => {
  const pairs: readonly (readonly [one: string, other: string, ratio: number])[] = [
    ["#ffffff", "#000000", 21],
    ["#0017c1", "#0017c1", 1],
    ["#767676", "#ffffff", 4.54],
    ["#ffffff", "#0017c1", 11.1],
  ];
  for (const [one, other, ratio] of pairs) {
    it(`reckons ${ratio}:1 between ${one} and ${other}`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
    });
  }

  it("mixes colours", () => {
    expect(mix("#0017c1", "#ffffff", 0)).to.equal("#0017c1");
    expect(mix("#000000", "#ffffff", 0.5)).to.equal("#808080");
    expect(mix("#0017c1", "#000000", 1)).to.equal("#000000");
  });

  it("warns of a colour on which white letters cannot be read", () => {
    const enough = (primary: string) =>
      readingsOf({ primary, radius: 8, fontSize: 16 }).every(({ isEnough }) => isEnough);
    expect(enough("#0017c1")).to.equal(true);
    expect(enough("#f0a000")).to.equal(false);
  });

  it("writes a style sheet of what was picked", () => {
    const css = cssOf(propertiesOf({ primary: "#197a4b", radius: 0, fontSize: 18 }));
    expect(css).to.match(/^hw-online-booking \{\n {2}--hw-color-primary: #197a4b;\n/u);
    expect(css).to.include("--hw-radius: 0px;").and.include("--hw-font-size: 18px;");
  });
});
