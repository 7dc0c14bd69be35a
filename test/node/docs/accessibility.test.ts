import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

const root = join(import.meta.dirname, "../../..");
const report = readFileSync(join(root, "docs/accessibility.md"), "utf8");
const rows = report
  .split("\n")
  .filter((line) => /^\| \d\.\d\.\d+ /u.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()));

/** Levels A and AA: of WCAG 2.0, and what 2.1 and 2.2 added. */
const criteria = {
  "1.1": [1],
  "1.2": [1, 2, 3, 4, 5],
  "1.3": [1, 2, 3, 4, 5],
  "1.4": [1, 2, 3, 4, 5, 10, 11, 12, 13],
  "2.1": [1, 2, 4],
  "2.2": [1, 2],
  "2.3": [1],
  "2.4": [1, 2, 3, 4, 5, 6, 7, 11],
  "2.5": [1, 2, 3, 4, 7, 8],
  "3.1": [1, 2],
  "3.2": [1, 2, 3, 4, 6],
  "3.3": [1, 2, 3, 4, 7, 8],
  "4.1": [1, 2, 3],
};

describe("the accessibility report", () => {
  it("speaks of every criterion of levels A and AA, once", () => {
    const asked = Object.entries(criteria).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${number}`),
    );
    const told = rows.map((cells) => cells[1]?.split(" ")[0] ?? "");
    assert.equal(asked.length, 56, "55 of WCAG 2.2, and 4.1.1 of JIS");
    assert.deepEqual(told.toSorted(), asked.toSorted());
  });

  it("names tests that there are", () => {
    const named = [...new Set(report.match(/test\/[\w/.-]+\.ts/gu))];
    assert.ok(named.length > 15);
    for (const file of named) assert.ok(existsSync(join(root, file)), file);
  });

  it("names a test for what it claims to support, or says that there is none", () => {
    for (const cells of rows) {
      const isClaimed = cells.some((cell) => cell.startsWith("Supports"));
      const held = cells.at(-2) ?? "";
      assert.ok(!isClaimed || /`test\/|no test/u.test(held), cells.join(" | "));
    }
  });
});
