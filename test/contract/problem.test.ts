import { expect } from "@open-wc/testing";
import { ProblemError } from "../../src/contract/errors.ts";
import { send } from "../../src/contract/http.ts";
import { problemStatus, type Problem } from "../../src/contract/problem.ts";
import { fakeFetch, html, json, problem, text, type Answer } from "../support/fake-fetch.ts";

async function problemFrom(answer: Answer): Promise<Problem> {
  const url = "https://api.example/v1/offices/otaru";
  const call = send({ method: "GET", url }, fakeFetch(answer).fetch, new AbortController().signal);
  const error: unknown = await call.catch((reason: unknown) => reason);
  if (error instanceof ProblemError) return error.problem;
  throw new Error(`expected a problem, got ${String(error)}`);
}

describe("a problem", () => {
  it("has its code, its members and the answer's own status", async () => {
    const more = {
      status: 200,
      detail: "満席です",
      errors: [{ pointer: "/applicant/name", code: "missing" }],
      reason: "full",
      bookingStatus: "waitlisted",
      trace: "secret",
    };
    expect(await problemFrom(problem(409, "slot-taken", more))).to.deep.equal({
      status: 409,
      code: "slot-taken",
      detail: "満席です",
      errors: [{ pointer: "/applicant/name", code: "missing" }],
      reason: "full",
      bookingStatus: "unknown",
    });
  });

  it("may have a code that this version does not know", async () => {
    expect((await problemFrom(problem(409, "moon-phase"))).code).to.equal("moon-phase");
  });

  const waits: [what: string, answer: Answer, seconds: number | undefined][] = [
    ["its body", problem(429, "rate-limited", { retryAfterSeconds: 5 }), 5],
    ["a proxy's header", html(503, { "retry-after": "120" }), 120],
    [
      "its body rather than a header",
      json({ code: "rate-limited", retryAfterSeconds: 5 }, 429, { "retry-after": "9" }),
      5,
    ],
    [
      "the header beside a body that does not say",
      json({ code: "x" }, 429, { "retry-after": "9" }),
      9,
    ],
    [
      "no header that is a date",
      html(503, { "retry-after": "Fri, 12 Jun 2026 00:00:00 GMT" }),
      undefined,
    ],
    ["no empty header", html(503, { "retry-after": "" }), undefined],
  ];
  for (const [what, answer, seconds] of waits) {
    it(`says in ${what} how long to wait`, async () => {
      const found = await problemFrom(answer);
      expect(found.retryAfterSeconds).to.equal(seconds);
      if (seconds === undefined) expect(found).not.to.have.property("retryAfterSeconds");
    });
  }

  for (const status of [408, 429, 500, 502, 503, 504]) {
    it(`is made of a proxy's page with status ${status}`, async () => {
      expect(await problemFrom(html(status))).to.deep.equal({ status, code: `http-${status}` });
    });
  }

  it("is harmless when it aims at every object's prototype", async () => {
    const body =
      '{"code":"x","__proto__":{"polluted":1},"errors":[{"pointer":"/","code":"c","__proto__":{"polluted":1}}]}';
    const found = await problemFrom(
      text(body, 400, { "content-type": "application/problem+json" }),
    );
    expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    expect((found as unknown as Record<string, unknown>).polluted).to.equal(undefined);
  });
});

describe("the contract's codes", () => {
  for (const [code, status] of Object.entries(problemStatus)) {
    it(`${code} goes with a status of refusal, ${status}`, async () => {
      expect(status).to.be.within(400, 599);
      expect(await problemFrom(problem(status, code))).to.deep.equal({ status, code });
    });
  }
});
