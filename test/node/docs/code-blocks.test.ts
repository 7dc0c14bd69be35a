import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, test } from "node:test";
import { root } from "../package/packed.ts";
import { blocks, isMark, pages, textOf, tried } from "./markdown.ts";

/** What is tried here, in code-blocks-run, in code-blocks-in-a-page, and (Mermaid) in site/. */
const KINDS = new Set(["json", "sql", "sh", "js", "ts", "html", "css", "http", "mermaid"]);

describe("a block of code in the docs", () => {
  test("is found on every page that has one", () => {
    const fences = pages.map((path) => textOf(path).match(/^ *```\w/gmu)?.length ?? 0);
    assert.equal(
      blocks.filter(({ language }) => language !== "").length,
      fences.reduce((total, each) => total + each, 0),
    );
    assert.ok(blocks.length > 40);
  });

  for (const { path, line, language, mark } of blocks) {
    test(`is tried, or says why not: ${path}:${line}`, () => {
      assert.ok(
        KINDS.has(language) || isMark(mark),
        `"${language}" is no kind that is tried: put <!-- not run: … --> or <!-- tried by: … --> above it`,
      );
      const by = mark?.startsWith("tried by: ") && mark.slice("tried by: ".length);
      if (!by) return;
      assert.ok(existsSync(join(root, by)), `${by} is not there`);
      assert.ok(textOf(by).includes(path.split("/").at(-1) ?? path), `${by} names no ${path}`);
    });
  }

  for (const { name, block } of tried("json")) {
    test(`is JSON: ${name}`, () => assert.doesNotThrow(() => JSON.parse(block.text)));
  }

  for (const { name, block } of tried("sql")) {
    test(`is SQL: ${name}`, () => new DatabaseSync(":memory:").exec(block.text));
  }
});

describe("a link in the docs", () => {
  for (const path of pages) {
    test(`leads to a file and a heading that there are: ${path}`, () => {
      for (const [link = "", to = ""] of textOf(path).matchAll(/(?<=\]\()(?!https?:)([^)\s]+)/gu)) {
        const [file = "", anchor] = to.split("#");
        const target = file === "" ? path : join(path, "..", file);
        assert.ok(existsSync(join(root, target)), `${link} is not there`);
        if (anchor) assert.ok(anchorsOf(target).includes(anchor), `${link} is no heading`);
      }
    });
  }
});

/** As GitHub and the site make them. */
function anchorsOf(path: string): string[] {
  return [...textOf(path).matchAll(/^#+ (.+)$/gmu)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}_\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}
