import { problemStatus, type ProblemCode } from "../../src/contract/problem.ts";
import type { Call } from "./calls/call.ts";
import { cacheControl } from "./parts.ts";
import { problemWords } from "./problems.ts";

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const OF_EVERY_BODY = [
  "malformed-request",
  "validation-failed",
  "unsupported-media-type",
  "content-too-large",
] as const;
const OF_EVERY_CALL = ["rate-limited"] as const;
/** Of calls that are not in the document, and of addresses that are none. */
const OF_OTHER_ADDRESSES = ["not-found", "method-not-allowed"] as const;

/** Every problem that a call may answer, in the contract's order. */
function problemsOf({ problems, request }: Call): ProblemCode[] {
  const may = new Set<string>([...problems, ...(request ? OF_EVERY_BODY : []), ...OF_EVERY_CALL]);
  return (Object.keys(problemStatus) as ProblemCode[]).filter((code) => may.has(code));
}

/** A call as an OpenAPI operation. */
export function operationOf(call: Call, exampleNames: ReadonlySet<string>): object {
  const { id, tag, summary, description, request } = call;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...securityOf(call),
    parameters: parametersOf(call),
    ...(request && {
      requestBody: {
        required: true,
        content: { "application/json": media(request.schema, request.examples) },
      },
    }),
    responses: {
      ...answersOf(call),
      ...refusalsOf(call, exampleNames),
      default: {
        description: `Any other refusal: ${listed([...OF_OTHER_ADDRESSES])}\n\nA 5xx may come without problem details; of a write its outcome is then unknown.`,
        "x-problem-codes": OF_OTHER_ADDRESSES,
        content: { "application/problem+json": problemMedia(OF_OTHER_ADDRESSES, id, exampleNames) },
      },
    },
  };
}

function securityOf({ token }: Call): object {
  switch (token) {
    case "flow":
      return { security: [{ flowToken: [] }] };
    case "session":
      return { security: [{ session: [] }] };
    case "session-at-accounts":
    case "session-optional":
      return { security: [{}, { session: [] }] };
    default:
      return { security: [] };
  }
}

function parametersOf({ path, query = [], keyed, method, answer, problems }: Call): object[] {
  const names = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = ""]) => name);
  const conditional = method === "get" && isPublic(answer.cache);
  return [
    ...[...names, ...query].map((name) => ref("parameters", name)),
    ...(keyed ? [ref("parameters", "idempotencyKey")] : []),
    ...(problems.includes("challenge-required") ? [ref("parameters", "challengeSolution")] : []),
    ...(conditional ? [ref("parameters", "ifNoneMatch")] : []),
  ];
}

function answersOf({ answer }: Call): object {
  const { status, description, schema, examples = [], cache } = answer;
  const etag = isPublic(cache) ? { ETag: ref("headers", "ETag") } : {};
  const headers = { "Cache-Control": cacheControl(cache), ...etag };
  const content = schema && { content: { "application/json": media(schema, examples) } };
  return {
    [status]: { description, headers, ...content },
    ...(isPublic(cache) && {
      304: { description: "Unchanged since that `ETag`. Without a body.", headers },
    }),
  };
}

function refusalsOf(call: Call, exampleNames: ReadonlySet<string>): object {
  const codes = problemsOf(call);
  const statuses = [...new Set(codes.map((code) => problemStatus[code]))].sort();
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => problemStatus[code] === status);
      return [
        status,
        {
          description: listed(here),
          "x-problem-codes": here,
          headers: {
            "Cache-Control": cacheControl("no-store"),
            ...(status === 429 && { "Retry-After": ref("headers", "RetryAfter") }),
            ...(status === 401 && { "WWW-Authenticate": ref("headers", "WwwAuthenticate") }),
          },
          content: { "application/problem+json": problemMedia(here, call.id, exampleNames) },
        },
      ];
    }),
  );
}

function listed(codes: readonly ProblemCode[]): string {
  return codes
    .map((code) => {
      const { when, client } = problemWords[code];
      return `- \`${code}\`: ${when} *The widget:* ${client}`;
    })
    .join("\n");
}

function media(schema: string | readonly string[], examples: readonly string[]): object {
  const refs = [schema].flat().map((name) => ref("schemas", name));
  return {
    schema: refs.length === 1 ? refs[0] : { anyOf: refs },
    examples: Object.fromEntries(examples.map((name) => [name, ref("examples", name)])),
  };
}

function problemMedia(
  codes: readonly ProblemCode[],
  callId: string,
  exampleNames: ReadonlySet<string>,
): object {
  // A call's own example tells more than the one that serves every call.
  const names = codes
    .map((code) => `problem-${code}`)
    .map((name) => (exampleNames.has(`${name}-${callId}`) ? `${name}-${callId}` : name));
  return media("Problem", names);
}

function isPublic(cache: string): boolean {
  return cache.startsWith("public");
}
