import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, test } from "node:test";
import { closedDaysBetween } from "../../../mock-api/holidays.ts";
import { root, run } from "../package/packed.ts";

const closedDays = (...args: readonly string[]) =>
  run(process.execPath, [join(root, "cli/main.ts"), "closed-days", ...args], root);

describe("closed-days", { concurrency: 3 }, () => {
  test("prints the holidays and year ends of the years that were named", async () => {
    const { code, stdout } = await closedDays("2026", "2027");
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(stdout), closedDaysBetween(2026, 2027));
  });

  test("prints one year where one is named", async () => {
    const { stdout } = await closedDays("2027");
    assert.deepEqual(JSON.parse(stdout), closedDaysBetween(2027, 2027));
  });

  const misuses: Record<string, readonly [args: readonly string[], message: RegExp]> = {
    "no year": [[], /^closed-days: Name a year/u],
    "a word that is no year": [["令和8"], /"令和8" must be a year/u],
    "the last year first": [["2027", "2026"], /2026 is before 2027/u],
    "three years": [["2026", "2027", "2028"], /Name a year, or the first and the last/u],
    "a year whose holidays nobody knows": [["2999"], /No holidays are known for 2999/u],
  };
  for (const [name, [args, message]] of Object.entries(misuses)) {
    test(`ends with 2 on ${name}`, async () => {
      const { code, stdout, stderr } = await closedDays(...args);
      assert.deepEqual([code, stdout], [2, ""]);
      assert.match(stderr, message);
    });
  }
});
