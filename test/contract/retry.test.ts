import { expect } from "@open-wc/testing";
import { NotTheApiError, ProblemError } from "../../src/contract/errors.ts";
import {
  isTransient,
  LONGEST_WAIT_MS,
  mayHaveCommitted,
  withRetries,
} from "../../src/contract/retry.ts";
import { isTurnedAway } from "../../src/contract/problem.ts";
import { atOnce, failing, lost, policy, problem, reasonOf } from "../support/failing-calls.ts";

describe("which errors are worth another try", () => {
  const rows: [what: string, error: Error, again: boolean, mayStand: boolean][] = [
    ["no answer", lost(), true, true],
    ["408", problem(408), true, false],
    ["425", problem(425), true, false],
    ["429", problem(429, "rate-limited"), true, false],
    ["502", problem(502), true, true],
    ["503", problem(503), true, true],
    ["504", problem(504), true, true],
    ["504 with a code of its own", problem(504, "gateway"), true, true],
    ["request-in-progress", problem(409, "request-in-progress"), true, true],
    ["idempotency-key-reused", problem(422, "idempotency-key-reused"), false, true],
    ["500", problem(500), false, true],
    ["500 with a code of its own", problem(500, "database-down"), false, true],
    ["booking-paused", problem(503, "booking-paused"), false, false],
    ["resend-too-soon", problem(429, "resend-too-soon"), false, false],
    ["resend-limit", problem(429, "resend-limit"), false, false],
    ["code-locked", problem(429, "code-locked"), false, false],
    ["slot-taken", problem(409, "slot-taken"), false, false],
    ["validation-failed", problem(422, "validation-failed"), false, false],
    ["another answerer", new NotTheApiError("https://api.example/v1", "not JSON"), false, true],
    ["a mistake of ours", new TypeError("x is undefined"), false, true],
  ];
  for (const [what, error, again, mayStand] of rows) {
    it(`${what}: ${again ? "again" : "not again"}, ${mayStand ? "may" : "cannot"} have booked`, () => {
      expect(isTransient(error)).to.equal(again);
      expect(mayHaveCommitted(error)).to.equal(mayStand);
    });
  }

  it("a refusal by a limiter, a pause or an ended session tells nothing of an earlier try", () => {
    expect(isTurnedAway({ status: 401, code: "session-ended" })).to.equal(true);
    expect(isTurnedAway({ status: 429, code: "rate-limited" })).to.equal(true);
    expect(isTurnedAway({ status: 503, code: "booking-paused" })).to.equal(true);
    expect(isTurnedAway({ status: 409, code: "slot-taken" })).to.equal(false);
    expect(isTurnedAway({ status: 422, code: "validation-failed" })).to.equal(false);
  });
});

describe("trying again", () => {
  it("stops at the first answer", async () => {
    const { call, made } = failing(lost(), problem(503));
    expect(await withRetries(policy, call, undefined, atOnce)).to.equal("answer");
    expect(made.calls).to.equal(3);
  });

  it("ends with the last error after the policy's tries", async () => {
    const last = problem(504);
    const { call, made } = failing(lost(), lost(), last, lost());
    expect(await reasonOf(withRetries(policy, call, undefined, atOnce))).to.equal(last);
    expect(made.calls).to.equal(3);
  });

  it("ends at once with an error that another try would not change", async () => {
    const paused = problem(503, "booking-paused");
    const { call, made } = failing(lost(), paused);
    expect(await reasonOf(withRetries(policy, call, undefined, atOnce))).to.equal(paused);
    expect(made.calls).to.equal(2);
  });

  it("pauses longer each time, by chance, up to a cap", async () => {
    const pauses: number[] = [];
    const { setTimeout: real } = globalThis;
    globalThis.setTimeout = ((done: () => void, ms: number) => {
      pauses.push(ms);
      return real(done, 0);
    }) as typeof setTimeout;
    try {
      const { call } = failing(...Array.from({ length: 8 }, lost));
      await withRetries({ ...policy, tries: 9 }, call, undefined, () => 0.5);
    } finally {
      globalThis.setTimeout = real;
    }
    expect(pauses).to.have.length(8);
    expect(pauses).to.deep.equal([...pauses].sort((a, b) => a - b));
    expect(pauses[0]).to.be.within(1, 500);
    expect(pauses[1]).to.equal((pauses[0] ?? 0) * 2);
    expect(pauses.at(-1)).to.equal(4000);
  });

  it("waits as long as the server asks, whatever the chance", async () => {
    const { call, made } = failing(problem(429, "rate-limited", 0.08));
    const began = performance.now();
    await withRetries(policy, call, undefined, atOnce);
    expect(performance.now() - began).to.be.at.least(70);
    expect(made.calls).to.equal(2);
  });

  it("gives a longer wait than half a minute back at once, for the visitor to decide", async () => {
    const { call, made } = failing(problem(503, "http-503", 31));
    const began = performance.now();
    const error = await reasonOf(withRetries(policy, call, undefined, atOnce));
    expect(error).to.be.instanceOf(ProblemError);
    expect(performance.now() - began).to.be.below(1000);
    expect(made.calls).to.equal(1);
    expect(LONGEST_WAIT_MS).to.equal(30_000);
  });

  it("does wait half a minute, unless the visitor leaves", async () => {
    const aborter = new AbortController();
    const { call, made } = failing(problem(503, "http-503", 30));
    const waiting = reasonOf(
      withRetries({ ...policy, totalMs: 60_000 }, call, aborter.signal, atOnce),
    );
    const early = await Promise.race([
      waiting,
      new Promise((resolve) => setTimeout(resolve, 60, "waiting")),
    ]);
    expect(early).to.equal("waiting");
    const left = new Error("left the page");
    aborter.abort(left);
    expect(await waiting).to.equal(left);
    expect(made.calls).to.equal(1);
  });
});
