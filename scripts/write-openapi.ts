import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contractDocument } from "./openapi/document.ts";
import { recordExamples } from "./openapi/examples/index.ts";
import { formatJson } from "./openapi/format-json.ts";
import { problemWords } from "./openapi/problems.ts";
import { testInterfaceDocument } from "./openapi/test-interface.ts";

/**
 * Writes docs/api/*.json from the contract's schemas and docs/examples/*.json from the mock. With
 * `--check` it only compares; with `--root <folder>` it writes below another one.
 */

const EXAMPLES = "docs/examples";

/** Every file that is written, by its path. */
async function generate() {
  const examples = await recordExamples();
  const api = contractDocument(examples);
  const testInterface = testInterfaceDocument(examples);
  const contents: [string, unknown][] = [
    ["docs/api/openapi.json", api],
    ["docs/api/test-interface.json", testInterface],
    ...examples.map(({ name, value }): [string, unknown] => [`${EXAMPLES}/${name}.json`, value]),
  ];
  const figures = [
    `${callsOf(api)} calls`,
    `${Object.keys(api.components.schemas).length} schemas`,
    `${Object.keys(problemWords).length} problems`,
    `${callsOf(testInterface)} calls of the test interface`,
    `${examples.length} examples`,
  ].join(", ");
  return { files: await formatJson(new Map(contents)), figures };
}

function callsOf({ paths }: { readonly paths: Readonly<Record<string, object>> }): number {
  return Object.values(paths).reduce((sum, path) => sum + Object.keys(path).length, 0);
}

function leftOver(root: string, files: ReadonlyMap<string, string>): string[] {
  const folder = join(root, EXAMPLES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .map((name) => `${EXAMPLES}/${name}`)
    .filter((path) => path.endsWith(".json") && !files.has(path));
}

function check(root: string, files: ReadonlyMap<string, string>): void {
  const read = (path: string) => {
    const file = join(root, path);
    return existsSync(file) ? readFileSync(file, "utf8") : undefined;
  };
  const stale = [...files].filter(([path, text]) => read(path) !== text).map(([path]) => path);
  const wrong = [...stale, ...leftOver(root, files)];
  if (wrong.length === 0) {
    console.log(`${files.size} files are what the contract and the mock say.`);
    return;
  }
  console.error(`Out of date: run \`npm run openapi\` and commit.\n  ${wrong.join("\n  ")}`);
  process.exitCode = 1;
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const folder of ["docs/api", EXAMPLES]) mkdirSync(join(root, folder), { recursive: true });
  for (const path of leftOver(root, files)) rmSync(join(root, path));
  for (const [path, text] of files) writeFileSync(join(root, path), text);
}

const at = process.argv.indexOf("--root");
const root = at < 0 ? join(import.meta.dirname, "..") : (process.argv[at + 1] ?? ".");
const { files, figures } = await generate();
if (process.argv.includes("--check")) check(root, files);
else write(root, files);
console.log(`Documented: ${figures}.`);
