import { expect } from "@open-wc/testing";
import { charactersLeft, nearness } from "../../../src/domain/fields/characters-left.ts";

describe("characters left", () => {
  const counted: readonly (readonly [text: string, left: number])[] = [
    ["", 5],
    ["相談", 3],
    ["𠮷", 4],
    ["辻\u{E0100}", 4],
    ["👨‍👩‍👧", 4],
    ["が", 4],
    ["一\n二", 2],
    ["12345", 0],
    ["1234567", -2],
    ["相談  ", 3],
  ];
  for (const [text, left] of counted) {
    it(`are ${left} of 5 after ${JSON.stringify(text)}`, () =>
      expect(charactersLeft(text, 5)).to.equal(left));
  }

  it("are spoken of at 100, 50, 20, at the end and beyond, and not in between", () => {
    const spoken: number[] = [];
    for (let left = 1000; left >= -3; left -= 1) {
      if (nearness(left) !== nearness(left + 1)) spoken.push(left);
    }
    expect(spoken).to.deep.equal([100, 50, 20, 0, -1]);
    expect(nearness(101)).to.equal(0);
  });
});
