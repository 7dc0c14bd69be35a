import assert from "node:assert/strict";
import { describe, it, before } from "node:test";
import { createMockApi, type MockApi } from "../../../mock-api/in-process.ts";
import { recordAll } from "../../../scripts/openapi/examples/index.ts";
import type { Answered } from "../../../scripts/openapi/examples/recorder.ts";
import { problemStatus } from "../../../src/contract/problem.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { operationsOf, readDocument, type Document, type Operation } from "./openapi-document.ts";

/** `GET /offices/{office}` and the like, as a document tells them. */
const told = (document: Document) =>
  operationsOf(document).map(({ path, method }) => `${method.toUpperCase()} ${path}`);

/** The same as the mock's router answers them: every address says what it takes when it is asked. */
async function served(api: MockApi, isTest: boolean): Promise<string[]> {
  const base = isTest ? new URL(api.base).origin : api.base;
  const paths = api.handlers
    .map(({ info }) => String("path" in info ? info.path : ""))
    .filter((path) => path.startsWith(base) && !path.endsWith("/*"))
    .map((path) => path.slice(base.length))
    .filter((path) => path.startsWith("/__test/") === isTest);
  const calls = paths.map(async (path) => {
    const response = await api.fetch(
      new Request(base + path.replaceAll(/:\w+/gu, "x"), { method: "OPTIONS" }),
    );
    const allow = response.headers.get("allow") ?? "";
    return allow
      .split(", ")
      .filter((method) => method !== "HEAD" && method !== "OPTIONS")
      .map((method) => `${method} ${path.replaceAll(/:(\w+)/gu, "{$1}")}`);
  });
  return (await Promise.all(calls)).flat();
}

function operationOf({ method, path }: Answered, { paths }: Document): Operation | undefined {
  const [asked = ""] = path.split("?");
  const found = Object.keys(paths).find((template) =>
    new RegExp(`^${template.replaceAll(/\{\w+\}/gu, "[^/]+")}$`, "u").test(asked),
  );
  return paths[found ?? ""]?.[method.toLowerCase()];
}

/** Whether the answer's status, problem and headers are in the document. */
function isTold({ method, path, status, code, headers }: Answered, operation: Operation): void {
  const about = `${method} ${path}: ${status} ${code ?? ""}`;
  const told = operation.responses[status];
  assert.ok(told, about);
  if (code) assert.ok(told["x-problem-codes"]?.includes(code), about);
  const isProblem = status >= 400;
  const type = isProblem ? "application/problem+json" : "application/json";
  assert.equal(headers.get("content-type"), status === 204 ? null : type, about);
  const { "Cache-Control": cache, ETag } = told.headers ?? {};
  assert.equal(headers.get("cache-control"), cache?.schema?.const, about);
  assert.equal(headers.has("etag"), ETag !== undefined, about);
}

describe("the calls of the OpenAPI documents", () => {
  const contract = readDocument("openapi");
  const tests = readDocument("test-interface");
  let api: MockApi;

  before(async () => {
    await loadTemporal();
    api = createMockApi({ now: "2026-04-27T09:00:00+09:00" });
  });

  it("are those that the mock answers, no more and no fewer", async () => {
    const calls = await served(api, false);
    assert.ok(calls.length >= 20, `only ${calls.length} calls were found`);
    assert.deepEqual(told(contract).sort(), calls.sort());
  });

  it("of the test interface are those that the mock answers", async () => {
    const calls = await served(api, true);
    assert.ok(calls.length >= 8, `only ${calls.length} calls were found`);
    assert.deepEqual(told(tests).sort(), calls.sort());
  });

  it("tell every problem of the contract, under its status, and no other", () => {
    const used = new Set<string>();
    for (const { operation } of operationsOf(contract)) {
      for (const [status, answer] of Object.entries(operation.responses)) {
        for (const code of answer["x-problem-codes"] ?? []) {
          used.add(code);
          const known = problemStatus[code as keyof typeof problemStatus];
          if (status !== "default") assert.equal(known, Number(status), operation.operationId);
          assert.match(answer.description, new RegExp(`\`${code}\`: .+\\*The widget:\\* .+`, "u"));
        }
      }
    }
    assert.deepEqual([...used].sort(), Object.keys(problemStatus).sort());
  });

  it("tell every answer that the mock gave while the examples were recorded", async () => {
    const { answered } = await recordAll();
    const called = new Set<string>();
    for (const answer of answered.filter(({ path }) => !path.startsWith("/__test/"))) {
      const operation = operationOf(answer, contract);
      // No such address, or no such method there.
      if (!operation) assert.match(String(answer.code), /^(?:not-found|method-not-allowed)$/u);
      else {
        called.add(operation.operationId);
        isTold(answer, operation);
      }
    }
    const silent = operationsOf(contract).filter(
      ({ operation: { operationId } }) => !called.has(operationId),
    );
    assert.deepEqual(silent, []);
  });

  it("show for every problem what the mock answers", () => {
    for (const [code, status] of Object.entries(problemStatus)) {
      const { value } = contract.components.examples[`problem-${code}`] ?? {};
      const { code: told, status: answered } = value as { code: string; status: number };
      assert.deepEqual([told, answered], [code, status]);
    }
  });
});
