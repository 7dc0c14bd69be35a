import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, it } from "node:test";

const root = fileURLToPath(new URL("../../../", import.meta.url));

function checksTokens(cwd: string) {
  const script = join(cwd, "scripts/write-tokens.ts");
  return spawnSync(process.execPath, [script, "--check"], { cwd, encoding: "utf8" });
}

/** A project of its own with the script and the tokens as they stand. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "tokens-"));
  cpSync(join(root, "scripts/write-tokens.ts"), join(copy, "scripts/write-tokens.ts"));
  cpSync(join(root, "src/styles/tokens.ts"), join(copy, "src/styles/tokens.ts"));
  writeFileSync(join(copy, "package.json"), '{ "type": "module" }');
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

describe("the design tokens", () => {
  it("are what the Digital Agency's package says", () => {
    const { status, stderr } = checksTokens(root);
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });

  it("are found out of date when somebody has changed one by hand", () => {
    const copy = copyOfProject();
    try {
      assert.equal(checksTokens(copy).status, 0);
      const file = join(copy, "src/styles/tokens.ts");
      writeFileSync(file, readFileSync(file, "utf8").replace("#0017c1", "#0017c2"));
      const { status, stderr } = checksTokens(copy);
      assert.equal(status, 1);
      assert.match(stderr, /out of date: run `npm run tokens`/u);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
