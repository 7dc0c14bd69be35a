import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, it } from "node:test";
import { applicant } from "../../../src/contract/booking-request.ts";
import { calls } from "../../../scripts/openapi/calls/index.ts";
import { privacyPage } from "../../../scripts/privacy/page.ts";
import {
  APPLICANT,
  KINDS,
  transmissions,
  transmissionOf,
} from "../../../scripts/privacy/transmissions.ts";

const root = join(import.meta.dirname, "../../..");
const checks = (folder: string) => {
  const args = [join(root, "scripts/write-privacy.ts"), "--check", "--root", folder];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
};

describe("the list of what is sent", () => {
  it("has every call of the contract once, and no other", () => {
    const known = calls.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    assert.deepEqual(transmissions.map(({ call }) => call).toSorted(), known.toSorted());
  });

  it("knows every field that an office may ask for", () => {
    assert.deepEqual(APPLICANT.toSorted(), Object.keys(applicant.shape).toSorted());
  });

  it("says what is in a body exactly for the calls that have one of a person", () => {
    for (const { method, path, request } of calls) {
      const { inBody } = transmissionOf(method.toUpperCase(), path.replace(/\{\w+\}/gu, "x"))!;
      assert.equal(inBody.length > 0, request !== undefined, `${method} ${path}`);
    }
  });

  it("stands in docs/privacy.md as it is, in the table and in the sample", () => {
    const { status, stderr } = checks(root);
    assert.equal(stderr, "");
    assert.equal(status, 0);
    const page = privacyPage();
    for (const { call, purpose } of transmissions) {
      assert.ok(page.includes(`\`${call}\``), call);
      assert.ok(page.includes(purpose), purpose);
    }
    for (const word of Object.values(KINDS)) assert.ok(page.includes(word), word);
    assert.ok(page.includes("外部送信"), "the sample");
  });

  it("is found out of date when the page was changed, or is not there", () => {
    const copy = mkdtempSync(join(tmpdir(), "privacy-"));
    try {
      assert.equal(checks(copy).status, 1);
      mkdirSync(join(copy, "docs"));
      writeFileSync(join(copy, "docs/privacy.md"), privacyPage().replace("氏名", "名前"));
      const { status, stderr } = checks(copy);
      assert.equal(status, 1);
      assert.match(stderr, /run `npm run privacy`/u);
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  });
});
