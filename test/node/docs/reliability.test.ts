import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";

const root = new URL("../../../", import.meta.url);
const page = readFileSync(new URL("docs/reliability.md", root), "utf8");
const rows = page
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:promise|---) \|/u.test(line));
const ROW = /^\| (?<promise>.+) \| `(?<file>test\/[\w/.-]+\.test\.ts)`: (?<title>.+) \|$/u;

describe("the page of promises", () => {
  test("has some", () => {
    assert.ok(rows.length >= 30);
  });

  for (const row of rows) {
    const { promise = row, file = "", title = "" } = ROW.exec(row)?.groups ?? {};
    test(`names a test that there is: ${promise}`, () => {
      assert.ok(file !== "", "a row is: promise, file in backticks, colon, the test's title");
      assert.ok(existsSync(new URL(file, root)), `${file} is not there`);
      const text = readFileSync(new URL(file, root), "utf8");
      // A skipped or a lonely test holds nothing.
      assert.doesNotMatch(text, /\b(?:it|describe|test)\.(?:skip|only)\b/u);
      const titles = [
        ...text.matchAll(
          /\b(?:it|describe|test|holds<.*?>|survives)\(\s*["'`](?<title>.*?)["'`],/gsu,
        ),
      ].map(([, found = ""]) => found);
      assert.ok(
        titles.some((each) => each.includes(title)),
        `${file} has no "${title}"`,
      );
    });
  }
});
