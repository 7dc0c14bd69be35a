import { expect } from "@open-wc/testing";
import { hintsOf, type FormHint } from "../../src/domain/form-hints.ts";

describe("what the form noticed", () => {
  const rows: readonly (readonly [
    trap: string,
    milliseconds: number,
    filledBefore: boolean,
    hints: readonly FormHint[],
  ])[] = [
    ["", 20_000, false, []],
    [" ", 20_000, false, []],
    ["http://spam.example", 20_000, false, ["trap-filled"]],
    ["", 0, false, ["quick"]],
    ["", 2_999, false, ["quick"]],
    ["", 3_000, false, []],
    ["", 0, true, []],
    ["x", 0, true, ["trap-filled"]],
    ["x", 0, false, ["trap-filled", "quick"]],
  ];
  for (const [trap, milliseconds, filledBefore, hints] of rows) {
    const when = `${milliseconds} ms${filledBefore ? ", filled in before" : ""}`;
    it(`"${trap}" after ${when}: ${hints.join(", ") || "nothing"}`, () => {
      expect(hintsOf({ trap, milliseconds, filledBefore })).to.deep.equal(hints);
    });
  }
});
