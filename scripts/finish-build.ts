import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languageTags } from "../src/i18n/locale.ts";
import { cssWords } from "./element-data/css-words.ts";
import { cssData, htmlData, webTypes } from "./element-data/editors.ts";
import { manifest } from "./element-data/manifest.ts";
import { readElement } from "./element-data/read-element.ts";

/** The last part of `npm run build`: what editors read of the element, and a digest of every file. */

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(dist, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** In the form of the attribute `integrity`. */
function digestOf(file: string): string {
  const hash = createHash("sha384").update(readFileSync(join(dist, file)));
  return `sha384-${hash.digest("base64")}`;
}

const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  name: string;
  version: string;
};
const facts = readElement(cssWords, languageTags);
writeJson("custom-elements.json", manifest(facts));
writeJson("vscode.html-data.json", htmlData(facts));
writeJson("vscode.css-data.json", cssData(facts));
writeJson("web-types.json", webTypes(facts, { name, version }));

const INTEGRITY = "integrity.json";
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
  .filter((file) => file !== INTEGRITY)
  .toSorted();
writeJson(INTEGRITY, {
  version,
  files: Object.fromEntries(files.map((file) => [file, digestOf(file)])),
});
