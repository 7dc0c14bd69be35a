import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, test } from "node:test";
import { arrowsIn } from "../../../scripts/check-layers.ts";
import { sourceFiles } from "../../../scripts/imports.ts";
import { root } from "../package/packed.ts";
import { blocks } from "./markdown.ts";

describe("the picture of the layers in architecture.md", () => {
  test("has the arrows of the imports, and no other", () => {
    const picture = blocks.find(
      ({ path, text }) => path === "docs/architecture.md" && text.startsWith("flowchart"),
    );
    const drawn = [...(picture?.text ?? "").matchAll(/^ *(\S+) --> (\S+)$/gmu)].map(
      ([, from, to]) => `${from} ${to}`,
    );
    const real = arrowsIn(sourceFiles(root, ["src", "mock-api", "cli"]));
    assert.deepEqual(drawn.toSorted(), real.toSorted());
  });
});

describe("the list of folders in README.md", () => {
  test("names files and folders that there are", () => {
    const list = blocks.find(({ path, language }) => path === "README.md" && language === "text");
    const lines = (list?.text ?? "").trim().split("\n");
    assert.ok(lines.length > 10);
    let folder = "";
    for (const line of lines) {
      const [, indent = "", name = ""] = /^( *)(\S+)/u.exec(line) ?? [];
      if (indent === "") folder = name;
      const path = indent === "" ? name : posix.join(folder, name);
      assert.ok(existsSync(join(root, path)), `${path} is not there`);
    }
  });
});
