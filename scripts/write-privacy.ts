import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { privacyPage } from "./privacy/page.ts";

/** Writes docs/privacy.md. With `--check` it only compares; with `--root <folder>` it does so below another one. */

const at = process.argv.indexOf("--root");
const root = at < 0 ? join(import.meta.dirname, "..") : (process.argv[at + 1] ?? ".");
const file = join(root, "docs/privacy.md");
const page = privacyPage();
if (!process.argv.includes("--check")) writeFileSync(file, page);
else if (!existsSync(file) || readFileSync(file, "utf8") !== page) {
  console.error("docs/privacy.md is out of date: run `npm run privacy` and commit.");
  process.exitCode = 1;
}
