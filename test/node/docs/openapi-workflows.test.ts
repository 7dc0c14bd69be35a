import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root } from "../../../scripts/openapi/redocly.ts";

const runs = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, "scripts/run-arazzo.ts"), ...args], { encoding: "utf8" });

describe("the Arazzo workflows", () => {
  it("pass against the mock, every step of them", () => {
    const { status, stdout, stderr } = runs();
    assert.equal(status, 0, stdout + stderr);
    for (const name of ["account", "email-link", "office-reply", "receipt"]) {
      assert.match(stdout, new RegExp(`✓ ${name}\\.yaml`, "u"));
    }
    const steps = [...stdout.matchAll(/Steps: (\d+) passed, \1 total/gu)].map(([, n]) => Number(n));
    assert.equal(steps.length, 4);
    assert.ok(steps.every((count) => count >= 13));
  });

  it("fail where a backend answers anything else", () => {
    const copy = mkdtempSync(join(tmpdir(), "arazzo-"));
    try {
      cpSync(join(root, "docs/api"), join(copy, "api"), { recursive: true });
      mkdirSync(join(copy, "arazzo"));
      const planted = join(copy, "arazzo/planted.yaml");
      const text = readFileSync(join(root, "docs/arazzo/email-link.yaml"), "utf8");
      writeFileSync(planted, text.replace("/status == 'cancelled'", "/status == 'completed'"));
      const { status, stdout } = runs(planted);
      assert.equal(status, 1);
      assert.match(stdout, /✗ success criteria check - \$response\.body#\/status == 'completed'/u);
      assert.match(stdout, /Steps: 14 passed, 1 failed, 15 total/u);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
