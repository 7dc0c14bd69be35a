import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { redocly, root } from "../../../scripts/openapi/redocly.ts";

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, script), ...args], { encoding: "utf8" });
const checks = (...args: string[]) => run("scripts/write-openapi.ts", "--check", ...args);

/** A folder of its own with the documents as they stand. */
function copyOfDocs(): string {
  const copy = mkdtempSync(join(tmpdir(), "openapi-"));
  for (const folder of ["docs/api", "docs/examples"]) {
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  }
  return copy;
}

describe("the OpenAPI documents and the examples", () => {
  it("are what the contract and the mock say", () => {
    const { status, stderr } = checks();
    assert.equal(stderr, "");
    assert.equal(status, 0);
  });

  it("are found out of date when one was changed, or one too many lies there", () => {
    const copy = copyOfDocs();
    try {
      const document = join(copy, "docs/api/openapi.json");
      const text = readFileSync(document, "utf8");
      writeFileSync(document, text.replace('"maximum": 366', '"maximum": 365'));
      writeFileSync(join(copy, "docs/examples/old.json"), "{}");
      const { status, stderr } = checks("--root", copy);
      assert.equal(status, 1);
      assert.match(
        stderr,
        /run `npm run openapi`.*\n {2}docs\/api\/openapi\.json\n {2}docs\/examples\/old\.json\n$/u,
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  });

  it("and the workflows keep to redocly's rules", () => {
    const { status, stdout, stderr } = run("scripts/lint-api.ts");
    assert.equal(status, 0, stdout + stderr);
  });

  it("are refused by redocly when an example does not hold to its schema", async () => {
    const copy = copyOfDocs();
    try {
      const document = join(copy, "docs/api/openapi.json");
      const text = readFileSync(document, "utf8");
      writeFileSync(document, text.replace('"status": "up"', '"status": "sleepy"'));
      const config = join(root, "redocly.yaml");
      const { code, output } = await redocly(["lint", document, "--config", config]);
      assert.equal(code, 1);
      assert.match(output, /no-invalid-media-type-examples/u);
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
});
