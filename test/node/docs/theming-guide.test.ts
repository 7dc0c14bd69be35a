import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { cssWords } from "../../../scripts/element-data/css-words.ts";
import { ROOT } from "../../../scripts/demo/build.ts";

describe("the theming guide", () => {
  const guide = readFileSync(join(ROOT, "docs/theming.md"), "utf8");
  const tokens = readFileSync(join(ROOT, "src/styles/tokens.ts"), "utf8");

  it("has a row for every custom property, with the value that it stands in for", () => {
    const rows = [
      ...guide.matchAll(/^\| `(--hw-[\w-]+)` \| (.+) \| `(.+)` \| `?([\w–-]+)`? \|$/gmu),
    ];
    assert.deepEqual(
      rows.map(([, name, words]) => [name, words]),
      Object.entries(cssWords),
    );
    for (const [, name, , value = "", theirs] of rows) {
      const expected = theirs === "–" ? value : `var(${theirs}, ${value})`;
      assert.ok(tokens.includes(`var(${name}, ${expected});`), `${name}: ${expected}`);
    }
  });

  it("names no custom property that there is not", () => {
    for (const [name] of guide.matchAll(/--hw-[a-z-]*[a-z]/gu)) {
      assert.ok(name in cssWords, name);
    }
  });
});
