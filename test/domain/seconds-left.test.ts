import { expect } from "@open-wc/testing";
import { secondsLeft } from "../../src/domain/seconds-left.ts";

describe("how long a computation goes on at most", () => {
  const rows: readonly (readonly [done: number, all: number, ms: number, left?: number])[] = [
    [0, 100, 5_000],
    [10, 100, 0],
    [10, 100, 299],
    [10, 100, 300, 5],
    [50, 100, 5_000, 5],
    [50, 100, 5_001, 10],
    [10, 100, 2_000, 20],
    [10, 100, 6_700, 65],
    [100, 100, 9_000, 5],
  ];
  for (const [done, all, ms, left] of rows) {
    it(`${done} of ${all} after ${ms} ms: ${left ?? "not known yet"}`, () => {
      expect(secondsLeft(done, all, ms)).to.equal(left);
    });
  }
});
