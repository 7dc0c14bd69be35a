import { challengeOf, solutionOf, type Challenge } from "../../src/contract/challenge.ts";
import { findNumber } from "../../src/domain/proof-of-work.ts";
import { CheckFailure } from "./check.ts";
import { told } from "./expect.ts";
import type { Answer } from "./http-client.ts";
import { textAt, valueAt } from "./json.ts";

/** What an answer asks to be worked out; `undefined` where it asks nothing, or not as the contract has it. */
export function challengeIn({ status, json }: Answer): Challenge | undefined {
  const code = textAt(json, "code");
  return challengeOf({ code, status, challenge: valueAt(json, "challenge") });
}

/** @throws {CheckFailure} where no number is right */
export function numberOf(challenge: Challenge, answer: Answer): number {
  const number = findNumber(challenge, 0, challenge.maxnumber);
  if (number !== undefined) return number;
  throw new CheckFailure("a number up to maxnumber that solves the challenge", told(answer));
}

export function solve(challenge: Challenge, answer: Answer): string {
  return solutionOf(challenge, numberOf(challenge, answer));
}
