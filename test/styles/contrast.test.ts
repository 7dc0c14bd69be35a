import { expect } from "@open-wc/testing";
import { tokens } from "../../src/styles/tokens.ts";

/** The value that a token has where neither a page's owner nor a page's own tokens say otherwise. */
function valueOf(token: string): string {
  const [, value = ""] =
    new RegExp(`--_color-${token}:[^;]*(#[0-9a-f]{6})\\)\\);`, "u").exec(tokens.cssText) ?? [];
  if (value === "") throw new Error(`no token ${token}`);
  return value;
}

/** WCAG's relative luminance of `#rrggbb`. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

type Pairs = readonly (readonly [front: string, behind: string])[];

describe("the colours", () => {
  it("are measured as WCAG has it", () => {
    expect(contrast("#000000", "#ffffff")).to.be.closeTo(21, 0.001);
    expect(contrast("#767676", "#ffffff")).to.be.closeTo(4.54, 0.01);
  });

  const text: Pairs = [
    ["text", "background"],
    ["text", "background-subtle"],
    ["text", "primary-subtle"],
    ["text-subtle", "background"],
    ["text-subtle", "background-subtle"],
    ["primary", "background"],
    ["primary", "primary-subtle"],
    ["primary-hover", "background"],
    ["background", "primary"],
    ["background", "primary-hover"],
    ["background", "primary-active"],
    ["error", "background"],
    ["success", "background"],
  ];
  for (const [front, behind] of text) {
    it(`${front} on ${behind} can be read: 4.5 to 1`, () =>
      expect(contrast(valueOf(front), valueOf(behind))).to.be.at.least(4.5));
  }

  const shapes: Pairs = [
    ["border", "background"],
    ["warning", "background"],
    ["error", "background"],
    ["success", "background"],
    ["focus", "background"],
    ["focus", "background-subtle"],
    ["focus-ring", "focus"],
    ["focus-ring", "primary"],
  ];
  for (const [front, behind] of shapes) {
    it(`${front} beside ${behind} can be made out: 3 to 1`, () =>
      expect(contrast(valueOf(front), valueOf(behind))).to.be.at.least(3));
  }
});
