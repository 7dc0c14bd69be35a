import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { parseSync } from "vite";
import { languageTags } from "../../../src/i18n/locale.ts";
import { root } from "./packed.ts";

/** Which files wait for which; `npm test` builds them first. Each wait is a round trip: half a second on a slow phone. */

const chunks = join(root, "dist/chunks");
const names = readdirSync(chunks).filter((file) => file.endsWith(".js"));

/** `flow-CLaQ97yn.js` → `flow` */
const plainName = (file: string) => file.replace(/-[\w-]{8}\.js$/u, "");

function neededBy(name: string): string[] {
  const file = names.find((each) => plainName(each) === name);
  assert.ok(file, name);
  const { module } = parseSync(file, readFileSync(join(chunks, file), "utf8"));
  return module.staticImports
    .map(({ moduleRequest }) => plainName(moduleRequest.value.replace("./", "")))
    .toSorted();
}

describe("the files that a page loads", () => {
  const files: readonly (readonly [file: string, needs: readonly string[]])[] = [
    ["core", []],
    ["temporal-polyfill", []],
    ["flow", ["core"]],
    ["booking-steps", ["core", "flow"]],
    ...languageTags
      .filter((tag) => tag !== "ja")
      .map((tag) => [tag.toLowerCase(), ["core"]] as const),
  ];
  for (const [file, needs] of files) {
    const what = needs.length > 0 ? `nothing but ${needs.join(" and ")}` : "no other";
    test(`${file} waits for ${what}`, () => assert.deepEqual(neededBy(file), needs));
  }
});
