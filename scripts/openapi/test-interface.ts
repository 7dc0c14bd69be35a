import { problemStatus, type ProblemCode } from "../../src/contract/problem.ts";
import { examplesOf } from "./document.ts";
import type { Example } from "./examples/recorder.ts";
import { problemWords } from "./problems.ts";
import { contractSchemas } from "./schemas.ts";
import type { TestCall } from "./test-call.ts";
import { testCalls } from "./test-calls.ts";

const about = `
**Optional.** What a test needs to do to a backend, and a visitor must never reach: set the clock, read the
mails, act as the office. A backend that answers these calls can be checked on time and mail too. Switch them
on in a test's own deployment and nowhere else: whoever reaches them reads every mail.

The calls lie at the origin, beside the API's version: \`/__test/…\`.
`.trim();

/** The test interface as a document of its own, so that nobody takes it for a part of the contract. */
export function testInterfaceDocument(recorded: readonly Example[]) {
  const used = new Set(
    testCalls.flatMap(({ name, request, problems }) => [
      ...problemsOf(problems, request).map((code) => `problem-${code}`),
      `test-${name}`,
      ...(request ? [`test-${name}-request`] : []),
    ]),
  );
  const { Problem, Challenge, RequestFault, BookingStatus, Booking, ...rest } = contractSchemas();
  const { Reconsent, FlowToken, Receipt, MailState, LocalizedText } = rest;
  return {
    openapi: "3.1.1",
    info: {
      title: "hw-online-booking: the test interface",
      version: "1.0.0",
      summary: "Optional calls with which a backend can be tested.",
      description: about,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "http://127.0.0.1:8787", description: "The mock: npm run mock-api" }],
    tags: [
      { name: "Test", description: "Time, mails, and a fresh start." },
      { name: "Desk", description: "What a person at the office does." },
    ],
    security: [],
    paths: pathsOf(testCalls),
    components: {
      schemas: {
        Problem,
        Challenge,
        RequestFault,
        BookingStatus,
        Booking,
        Reconsent,
        FlowToken,
        Receipt,
        MailState,
        LocalizedText,
      },
      examples: examplesOf(recorded.filter(({ name }) => used.has(name))),
    },
  };
}

function pathsOf(calls: readonly TestCall[]): Record<string, object> {
  const paths: Record<string, object> = {};
  for (const call of calls) {
    const path = `/__test/${call.path}`;
    paths[path] = { ...paths[path], ...itemOf(call) };
  }
  return paths;
}

function itemOf({
  name,
  id,
  method,
  tag,
  summary,
  description,
  request,
  answer,
  problems,
}: TestCall) {
  const codes = problemsOf(problems, request);
  return {
    [method]: {
      operationId: id,
      tags: [tag],
      summary,
      description,
      ...(request && {
        requestBody: { required: true, content: json(request, `test-${name}-request`) },
      }),
      responses: {
        200: { description: "Done.", content: json(answer, `test-${name}`) },
        ...refusals(codes),
      },
    },
  };
}

/** Where the interface is switched off, there is nothing at its addresses. */
function problemsOf(own: TestCall["problems"] = [], request?: object): readonly ProblemCode[] {
  const notFound = own.some((code) => problemStatus[code] === 404) ? [] : ["not-found" as const];
  return [...notFound, ...own, ...(request ? ["validation-failed" as const] : [])];
}

const problem = { $ref: "#/components/schemas/Problem" };

function refusals(codes: readonly ProblemCode[]): object {
  return Object.fromEntries(
    codes.map((code) => [
      problemStatus[code],
      {
        description: `\`${code}\`: ${problemWords[code].when}`,
        content: {
          "application/problem+json": {
            schema: problem,
            examples: { [code]: { $ref: `#/components/examples/problem-${code}` } },
          },
        },
      },
    ]),
  );
}

function json(schema: object, example: string) {
  return {
    "application/json": {
      schema,
      examples: { [example]: { $ref: `#/components/examples/${example}` } },
    },
  };
}
