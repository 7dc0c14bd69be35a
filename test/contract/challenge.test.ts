import { expect } from "@open-wc/testing";
import { verifySolution } from "altcha-lib/v1";
import { challengeOf, solutionOf } from "../../src/contract/challenge.ts";
import { challengeFor, KEY } from "../support/challenges.ts";

describe("a challenge", () => {
  it("of Altcha's own library is read, and its solution stands before that library", async () => {
    const asked = await challengeFor(321);
    const challenge = challengeOf({ code: "challenge-required", status: 403, challenge: asked });
    expect(challenge).to.deep.equal(asked);
    expect(await verifySolution(solutionOf(asked, 321), KEY, false)).to.equal(true);
    expect(await verifySolution(solutionOf(asked, 322), KEY, false)).to.equal(false);
  });

  const amiss: Readonly<Record<string, object>> = {
    "another hash": { algorithm: "SHA-512" },
    "no largest number": { maxnumber: undefined },
    "no whole number": { maxnumber: 1.5 },
    "a number below one": { maxnumber: 0 },
    "a hash that is none": { challenge: "<b>" },
    "a hash in capitals": { challenge: "A".repeat(64) },
    "a salt without an end": { salt: "0123456789abcdef" },
    "a salt of other letters": { salt: "塩&" },
    "a salt without end": { salt: `${"a".repeat(256)}&` },
    "a signature without end": { signature: "a".repeat(257) },
  };
  for (const [what, members] of Object.entries(amiss)) {
    it(`with ${what} is not worked out`, async () => {
      const challenge = { ...(await challengeFor(1)), ...members };
      expect(challengeOf({ code: "challenge-required", status: 403, challenge })).to.equal(
        undefined,
      );
    });
  }

  it("beyond a million is not worked out: no backend burns a phone's battery", async () => {
    const challenge = { ...(await challengeFor(1)), maxnumber: 1_000_001 };
    const problem = { code: "challenge-required", status: 403, challenge };
    expect(challengeOf(problem)).to.equal(undefined);
  });

  it("of the largest number is, and members of later versions do not hide it", async () => {
    const challenge = { ...(await challengeFor(1)), maxnumber: 1_000_000, memoryCost: 5 };
    const read = challengeOf({ code: "challenge-required", status: 403, challenge });
    expect(read).to.have.property("maxnumber", 1_000_000);
    expect(challengeOf({ code: "rate-limited", status: 429, challenge })).to.equal(undefined);
  });
});
