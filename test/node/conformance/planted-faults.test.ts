import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { allChecks } from "../../../cli/conformance/checks/index.ts";
import { loadTemporal } from "../../../src/domain/temporal.ts";
import type { Fault } from "./faults/fault.ts";
import { faults } from "./faults/index.ts";
import { idsOf, runKit, serve } from "./support.ts";

/** No office of the demo has a link and a limit. */
const withLimit = { "kitakyushu-mothers": { limits: { perPersonPerDay: 1 } } };

/** What the kit finds of one planted fault; `told` is what was expected and what came. */
async function find({ wrap, office, only, offices = withLimit }: Fault) {
  const server = await serve(wrap, { offices });
  try {
    const results = await runKit(server.base, { offices: [office], only });
    const failed = results.filter(({ outcome }) => outcome === "failed");
    const told = failed.map(({ check, expected, got }) => `${check.id}: ${expected}; got ${got}`);
    return { failed: idsOf(results, "failed"), told: told.join("\n") };
  } finally {
    await server.close();
  }
}

describe("the conformance kit finds", () => {
  before(() => loadTemporal());

  for (const fault of faults) {
    test(fault.name, async () => {
      const { failed, told } = await find(fault);
      assert.deepEqual(failed, fault.found.toSorted(), told);
    });
  }

  test("something with each of its checks: one that cannot fail is none", () => {
    const seen = new Set(faults.flatMap(({ found }) => found));
    const never = allChecks.map(({ id }) => id).filter((id) => !seen.has(id));
    assert.deepEqual(never, []);
    assert.equal(new Set(faults.map(({ name }) => name)).size, faults.length);
  });

  // That all of them pass where nothing is wrong is told by against-the-mock.test.ts.
  test("nothing where nothing is planted", async () => {
    const server = await serve();
    try {
      const only = ["booking.answer", "cors", "link.confirm", "answers"];
      const results = await runKit(server.base, { only });
      const failed = results.filter(({ outcome }) => outcome === "failed");
      assert.deepEqual(idsOf(results, "failed"), [], JSON.stringify(failed));
    } finally {
      await server.close();
    }
  });
});
