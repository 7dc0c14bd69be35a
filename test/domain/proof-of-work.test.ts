import { expect } from "@open-wc/testing";
import { findNumber } from "../../src/domain/proof-of-work.ts";
import { challengeFor } from "../support/challenges.ts";

describe("the number that a challenge of Altcha's own library hides", () => {
  const rows: readonly (readonly [
    number: number,
    from: number,
    through: number,
    found: boolean,
  ])[] = [
    [0, 0, 1_000, true],
    [1, 0, 1_000, true],
    [999, 0, 1_000, true],
    [1_000, 0, 1_000, true],
    [1_000, 0, 999, false],
    [500, 501, 1_000, false],
    [500, 500, 500, true],
    [12_345, 12_000, 13_000, true],
  ];
  for (const [number, from, through, found] of rows) {
    it(`${number} is ${found ? "" : "not "}found from ${from} to ${through}`, async () => {
      const challenge = await challengeFor(number, 20_000);
      expect(findNumber(challenge, from, through)).to.equal(found ? number : undefined);
    });
  }

  it("is found behind a salt of any length, also past the hash's own block of 64 bytes", async () => {
    for (const length of [1, 54, 55, 56, 63, 64, 65, 200]) {
      const salt = "s".repeat(length);
      const text = new TextEncoder().encode(`${salt}77`);
      const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", text));
      const challenge = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
      expect(findNumber({ salt, challenge }, 0, 100), `${length}`).to.equal(77);
    }
  });
});
