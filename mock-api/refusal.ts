import { problemStatus, type Problem, type ProblemCode } from "../src/contract/problem.ts";

export type ProblemMembers = Partial<Omit<Problem, "code" | "status">> & {
  /** Beyond the contract's members; a client that does not know it ignores it. */
  readonly phone?: string | undefined;
};

/** Thrown wherever a request is judged; becomes problem details (RFC 9457) at the edge. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly members: ProblemMembers;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ProblemCode,
    members: ProblemMembers = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.code = code;
    this.members = members;
    this.headers = headers;
  }
}

/** A request that does not hold to its schema or to what the profile asks. */
export function invalid(errors: readonly { pointer: string; code: string }[]): Refusal {
  return new Refusal("validation-failed", { errors: [...errors] });
}

export function toProblemResponse({ code, members, headers }: Refusal): Response {
  const retry =
    members.retryAfterSeconds === undefined
      ? {}
      : { "retry-after": String(members.retryAfterSeconds) };
  return problemResponse(problemStatus[code], code, members, { ...retry, ...headers });
}

export function problemResponse(
  status: number,
  code: string,
  members: ProblemMembers = {},
  headers: Readonly<Record<string, string>> = {},
): Response {
  const body = {
    type: `urn:hw-online-booking:problem:${code}`,
    title: code.charAt(0).toUpperCase() + code.slice(1).replaceAll("-", " "),
    status,
    code,
    ...members,
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...headers,
    },
  });
}
