import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { promisify } from "node:util";
import { startSecondBackend } from "../../second-backend/server.ts";

const KIT = new URL("../../../cli/main.ts", import.meta.url).pathname;
/** A clock that runs, but from a day within the offices' lists of closed days. */
const AHEAD = Date.parse("2026-04-27T09:00:00+09:00") - Date.now();
const now = () => Date.now() + AHEAD;
const pageOf = (office: string) => `https://bureau.example/${office}.html`;

interface Results {
  readonly summary: Readonly<Record<"passed" | "failed" | "not-checked", number>>;
}

describe("the conformance kit on the second backend", { timeout: 120_000 }, () => {
  const folder = mkdtemp(join(tmpdir(), "second-backend-"));
  after(async () => rm(await folder, { recursive: true }));

  async function run(
    testInterface: boolean,
    options: string[] = [],
    more: { challengeKey?: string } = {},
  ): Promise<[Results, string]> {
    const backend = await startSecondBackend({ pageOf, testInterface, now, ...more });
    const json = join(await folder, `${testInterface}.json`);
    try {
      const args = [KIT, "conformance", backend.base, "--json", json, ...options];
      // Rejects, with the whole report, when the kit ends with another code than 0.
      const { stdout } = await promisify(execFile)(process.execPath, args);
      return [JSON.parse(await readFile(json, "utf8")) as Results, stdout];
    } finally {
      await backend.close();
    }
  }

  it("passes in full, with nothing left unchecked", async () => {
    const [{ summary }, report] = await run(true);
    assert.equal(summary.failed, 0, report);
    assert.equal(summary["not-checked"], 0, report);
    assert.ok(summary.passed > 100, report);
  });

  it("passes in full as well where every booking needs a proof of work", async () => {
    const [{ summary }, report] = await run(true, [], { challengeKey: "a key of this test's own" });
    assert.equal(summary.failed, 0, report);
    assert.equal(summary["not-checked"], 0, report);
    assert.ok(summary.passed > 110, report);
  });

  it("passes without the test interface too, and says what could not be checked", async () => {
    const [{ summary }, report] = await run(false, ["--yes"]);
    assert.equal(summary.failed, 0, report);
    assert.ok(summary["not-checked"] > 0, report);
  });
});
