import { expect } from "@open-wc/testing";
import { UnreachableError } from "../../src/contract/errors.ts";
import { readPolicy, withRetries, writePolicy } from "../../src/contract/retry.ts";
import { atOnce, failing, policy, problem, reasonOf } from "../support/failing-calls.ts";

describe("time and leaving", () => {
  /** Lets go when its signal is aborted, as `send` does. */
  const stuck = (made: { calls: number }) => (signal: AbortSignal) => {
    made.calls += 1;
    return new Promise<never>((_, reject) => {
      signal.addEventListener("abort", () =>
        reject(new UnreachableError("https://api.example/v1", signal.reason)),
      );
    });
  };

  it("a try that hangs is ended and made again", async () => {
    const made = { calls: 0 };
    const error = await reasonOf(
      withRetries({ ...policy, tryMs: 20 }, stuck(made), undefined, atOnce),
    );
    expect(error).to.be.instanceOf(UnreachableError);
    expect(made.calls).to.equal(3);
  });

  it("all tries together end at the policy's total", async () => {
    const made = { calls: 0 };
    const short = { tries: 1000, tryMs: 30, totalMs: 150 };
    const began = performance.now();
    const error = await reasonOf(withRetries(short, stuck(made), undefined, atOnce));
    expect(error).to.be.instanceOf(UnreachableError);
    expect(performance.now() - began).to.be.within(100, 1500);
    expect(made.calls).to.be.within(2, 6);
  });

  it("a pause is cut short by the total and ends with the call's own error", async () => {
    const asked = problem(503, "http-503", 20);
    const { call, made } = failing(asked);
    const short = { ...policy, totalMs: 60 };
    expect(await reasonOf(withRetries(short, call, undefined, atOnce))).to.equal(asked);
    expect(made.calls).to.equal(1);
  });

  for (const tries of [1, 3]) {
    it(`a caller who leaves gets their own reason at once, with ${tries} to try`, async () => {
      const aborter = new AbortController();
      const left = new Error("left the page");
      const made = { calls: 0 };
      const patient = { tries, tryMs: 5000, totalMs: 8000 };
      const began = performance.now();
      const waiting = reasonOf(withRetries(patient, stuck(made), aborter.signal, atOnce));
      aborter.abort(left);
      expect(await waiting).to.equal(left);
      expect(performance.now() - began).to.be.below(2000);
      expect(made.calls).to.equal(1);
    });
  }

  it("a caller who has left before makes no call", async () => {
    const { call, made } = failing();
    const left = new Error("left the page");
    expect(await reasonOf(withRetries(policy, call, AbortSignal.abort(left)))).to.equal(left);
    expect(made.calls).to.equal(0);
  });

  it("the policies are the contract's", () => {
    expect(readPolicy).to.include({ tries: 3, tryMs: 10_000 });
    expect(writePolicy).to.deep.equal({ tries: 3, tryMs: 20_000, totalMs: 45_000 });
  });
});
