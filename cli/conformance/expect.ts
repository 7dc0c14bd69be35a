import { isDeepStrictEqual } from "node:util";
import { checkJson } from "../../src/contract/faults.ts";
import { problemStatus, type ProblemCode } from "../../src/contract/problem.ts";
import { CheckFailure, NotChecked } from "./check.ts";
import type { Answer } from "./http-client.ts";
import { valueAt, without } from "./json.ts";
import { excerpt } from "./redact.ts";

/** `POST /x answered 409 application/problem+json: {…}`. */
export function told(answer: Answer): string {
  const type = answer.headers.get("content-type")?.replace(/;.*$/u, "") ?? "no content type";
  const body = answer.text === "" ? "(empty)" : excerpt(answer.text);
  return `${answer.asked} answered ${answer.status} ${type}: ${body}`;
}

export function expectThat(holds: boolean, expected: string, got: string | Answer): void {
  if (!holds) throw new CheckFailure(expected, typeof got === "string" ? got : told(got));
}

export function expectStatus(answer: Answer, status: number, because = ""): void {
  if (answer.status === status) return;
  if (answer.status === 429 && valueAt(answer.json, "code") === "rate-limited") {
    throw new NotChecked(
      `the backend limits the rate: ${told(answer)}. Raise the limit for the kit.`,
    );
  }
  throw new CheckFailure(`status ${status}${because && ` (${because})`}`, told(answer));
}

/** Status and code of a refusal; a content type is judged of every answer, elsewhere. */
export function expectProblem(
  answer: Answer,
  code: ProblemCode | readonly ProblemCode[],
  because = "",
): void {
  const codes: readonly ProblemCode[] = typeof code === "string" ? [code] : code;
  const got = valueAt(answer.json, "code");
  const fits = codes.some((each) => each === got && problemStatus[each] === answer.status);
  if (fits) return;
  if (answer.status === 429 && got === "rate-limited") expectStatus(answer, 0);
  const wanted = codes.map((each) => `${problemStatus[each]} ${each}`).join(" or ");
  throw new CheckFailure(`${wanted}${because && ` (${because})`}`, told(answer));
}

/** A fault named by its JSON pointer; one above it names it too. */
export function expectFault(answer: Answer, pointer: string, code?: string): void {
  expectProblem(answer, "validation-failed", `for ${pointer}`);
  const errors = valueAt(answer.json, "errors");
  const named = Array.isArray(errors) ? (errors as unknown[]) : [];
  const hit = named.some((each) => {
    const at = valueAt(each, "pointer");
    const why = valueAt(each, "code");
    const there = typeof at === "string" && (at === pointer || at.startsWith(`${pointer}/`));
    return there && typeof why === "string" && (code === undefined || why === code);
  });
  const wanted = `errors with the pointer ${pointer}${code ? ` and the code ${code}` : ""}`;
  expectThat(hit, wanted, answer);
}

export function expectShape(
  schema: Parameters<typeof checkJson>[0],
  answer: Answer,
  what: string,
): void {
  const { faults } = checkJson(schema, answer.json);
  if (faults)
    throw new CheckFailure(
      `${what} as the contract has it`,
      `${faults.join("; ")} in ${told(answer)}`,
    );
}

export function expectEqual(got: unknown, wanted: unknown, what: string): void {
  if (isDeepStrictEqual(got, wanted)) return;
  throw new CheckFailure(`${what} ${print(wanted)}`, print(got));
}

function print(value: unknown): string {
  return value === undefined ? "nothing" : excerpt(JSON.stringify(value));
}

/** Nothing but the time of day may tell one answer from the other. */
export function expectSameAnswer(got: Answer, wanted: Answer, because: string): void {
  expectEqual(got.status, wanted.status, `${because}: the same status,`);
  const body = ({ json }: Answer) => without(json, "serverTime", "instance", "retryAfterSeconds");
  expectEqual(body(got), body(wanted), `${because}: the same body,`);
  expectEqual(headerNames(got), headerNames(wanted), `${because}: the same headers,`);
}

const EACH_TIME =
  /^(?:date|age|connection|keep-alive|content-length|transfer-encoding|etag|x-.*|server-timing)$/u;

function headerNames({ headers }: Answer): string[] {
  return [...headers.keys()].filter((name) => !EACH_TIME.test(name)).toSorted();
}
