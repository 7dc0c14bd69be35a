import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { pack, root } from "./packed.ts";

/** What the package holds; `npm test` builds it first. */

const text = (file: string) => readFileSync(join(root, file), "utf8");
const json = (file: string) => JSON.parse(text(file));

interface Named {
  readonly name: string;
  readonly description: string;
  readonly type?: { readonly text: string };
}

const attributes = ["api-base", "heading-level", "lang", "office", "profile"];
const events = [...text("src/events.ts").matchAll(/^ {2}"(hw-[a-z-]+)": CustomEvent/gmu)].map(
  ([, name]) => name,
);
const names = (list: readonly Named[]) => list.map(({ name }) => name).toSorted();

describe("the packed package", () => {
  let files: readonly string[];
  before(async () => {
    ({ files } = await pack());
  });

  test("holds every file that package.json names", () => {
    const { exports, bin, customElements, "web-types": webTypes } = json("package.json");
    const values = (of: unknown): unknown[] =>
      typeof of === "object" && of !== null ? Object.values(of).flatMap(values) : [of];
    const paths = values([bin, customElements, webTypes, exports]).map(String);
    assert.ok(paths.length > 15);
    for (const path of paths) assert.ok(files.includes(path.replace(/^\.\//u, "")), path);
  });

  test("holds no source map, test or source", () => {
    const stray = files.filter((file) => !/^(?:dist|docs|types)\/|^[\w.-]+$/u.test(file));
    assert.deepEqual([...stray, ...files.filter((file) => file.endsWith(".map"))], []);
  });

  test("names the sha384 of every file of dist, and of nothing else", () => {
    const { version, files: digests } = json("dist/integrity.json");
    assert.equal(version, json("package.json").version);
    const published = files.filter((file) => /^dist\/(?!integrity\.json$)/u.test(file));
    assert.deepEqual(
      Object.keys(digests).toSorted(),
      published.map((file) => file.slice("dist/".length)).toSorted(),
    );
    for (const file of published) {
      const hash = createHash("sha384")
        .update(readFileSync(join(root, file)))
        .digest("base64");
      assert.equal(digests[file.slice("dist/".length)], `sha384-${hash}`, file);
    }
  });

  test("holds the terms of what is bundled", () => {
    for (const [file, name] of [
      ["dist/licenses.md", "lit-html"],
      ["dist/cli/licenses.md", "msw"],
    ] as const) {
      assert.ok(files.includes(file), file);
      assert.match(text(file), new RegExp(`^## ${name} .*\\n[^#]*Copyright`, "mu"));
    }
  });

  test("has no dependency that its files do not name", () => {
    const code = files
      .filter((file) => /\.(?:js|d\.ts)$/u.test(file))
      .map(text)
      .join("\n");
    for (const name of Object.keys(json("package.json").dependencies)) {
      assert.match(code, new RegExp(`(?:from|import)\\s*\\(?["']${name}[/"']`, "u"), name);
    }
  });
});

describe("custom-elements.json", () => {
  const [element, definition] = json("dist/custom-elements.json").modules;
  const [declaration] = element.declarations;

  test("describes the element by its module and its definition", () => {
    assert.equal(declaration.tagName, "hw-online-booking");
    assert.match(declaration.description, /^Books an online consultation/u);
    assert.equal(definition.exports[0].kind, "custom-element-definition");
    for (const { path } of [element, definition]) assert.ok(existsSync(join(root, path)), path);
  });

  test("has the attributes, events, parts and custom properties that the element has", () => {
    assert.deepEqual(names(declaration.attributes), attributes);
    assert.deepEqual(names(declaration.events), events.toSorted());
    assert.deepEqual(names(declaration.cssParts), ["frame"]);
    const tokens = [...text("src/styles/tokens.ts").matchAll(/var\((--hw-[\w-]+)/gu)];
    assert.deepEqual(names(declaration.cssProperties), tokens.map(([, name]) => name).toSorted());
  });

  test("says of each what it is for, in words of its own", () => {
    for (const kind of ["attributes", "events", "cssProperties"]) {
      const words = (declaration[kind] as readonly Named[]).map(({ description }) => description);
      assert.equal(new Set(words).size, words.length, kind);
      for (const each of words) assert.match(each, /^\S.{3,}/u);
    }
  });

  test("gives the types of properties and of what an event tells", () => {
    const typeOf = (list: readonly Named[], name: string) =>
      list.find((each) => each.name === name)?.type?.text;
    assert.equal(typeOf(declaration.attributes, "heading-level"), "number");
    assert.match(typeOf(declaration.attributes, "lang") ?? "", /^"ja" \| /u);
    assert.match(typeOf(declaration.events, "hw-booked") ?? "", /^CustomEvent<\{.*office: string/u);
  });
});

describe("the data for editors", () => {
  test("completes the tag, its attributes and the languages in VS Code", () => {
    const [tag] = json("dist/vscode.html-data.json").tags;
    assert.deepEqual(names(tag.attributes), attributes);
    const lang = tag.attributes.find(({ name }: Named) => name === "lang");
    assert.ok(names(lang.values).includes("en"));
  });

  test("completes the custom properties and the part in VS Code", () => {
    const { properties, pseudoElements } = json("dist/vscode.css-data.json");
    assert.ok(names(properties).includes("--hw-color-primary"));
    assert.deepEqual(names(pseudoElements), ["::part(frame)"]);
  });

  test("completes them in JetBrains' editors", () => {
    const { contributions, version } = json("dist/web-types.json");
    const [element] = contributions.html.elements;
    assert.equal(version, json("package.json").version);
    assert.deepEqual(names(element.attributes), attributes);
    assert.deepEqual(names(element.js.events), events.toSorted());
  });
});
