import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allChecks } from "../../../cli/conformance/checks/index.ts";
import { Backend } from "../../../mock-api/backend.ts";
import { startMockServer } from "../../../mock-api/http.ts";
import { clockAt } from "../../../mock-api/mock-clock.ts";
import { officeIds } from "../../../mock-api/offices/index.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import { idsOf, NOW, runKit } from "./support.ts";

async function withMock(
  testInterface: boolean,
  use: (base: string) => Promise<void>,
): Promise<void> {
  const half = {
    kind: "windows" as const,
    stepMinutes: 30,
    windows: [{ from: "10:00", to: "16:00" }],
  };
  const backend = new Backend({
    clock: clockAt(NOW),
    seedTaken: true,
    offices: {
      // No office of the demo has seats for several, and none has a link and a limit.
      otaru: { slots: { times: half, minutes: 30, capacity: 3 } },
      "kitakyushu-mothers": { limits: { perPersonPerDay: 1 } },
    },
  });
  const server = await startMockServer({ backend, port: 0, testInterface });
  try {
    await use(server.base);
  } finally {
    await server.close();
  }
}

describe("against the mock over HTTP", () => {
  before(() => loadTemporal());

  test("every check passes, for all offices, and each is made at least once", async () => {
    await withMock(true, async (base) => {
      const results = await runKit(base);
      const offices = new Set(results.flatMap(({ office }) => office ?? []));
      assert.deepEqual([...offices].toSorted(), officeIds.toSorted());
      assert.deepEqual(
        results.filter(({ outcome }) => outcome === "failed"),
        [],
      );
      assert.deepEqual(
        results.filter(({ outcome }) => outcome === "not-checked"),
        [],
      );
      assert.deepEqual(idsOf(results, "passed"), allChecks.map(({ id }) => id).toSorted());
      for (const { reason, outcome } of results) {
        if (outcome === "does-not-apply") assert.ok(reason, "a check that does not apply says why");
      }
    });
  });

  test("without the test interface, what needs it is not checked, and says so", async () => {
    await withMock(false, async (base) => {
      const results = await runKit(base, { testInterface: true });
      assert.deepEqual(
        results.filter(({ outcome }) => outcome === "failed"),
        [],
      );
      const needs = new Set(
        allChecks.filter(({ needs }) => needs?.testInterface).map(({ id }) => id),
      );
      const blind = results.filter(({ check }) => needs.has(check.id));
      assert.deepEqual(idsOf(blind, "passed"), []);
      const unknown = results.filter(({ outcome }) => outcome === "not-checked");
      assert.ok(unknown.length > 50);
      for (const { reason } of unknown) assert.match(reason ?? "", /test interface|no answer of/u);
      assert.ok(idsOf(results, "passed").includes("booking.parallel"));
      assert.ok(idsOf(results, "passed").length > 45);
    });
  });
});
