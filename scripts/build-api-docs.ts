import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { redocly, root } from "./openapi/redocly.ts";

/** `npm run build:docs`: the documents of docs/api as pages in dist-docs (or `--out <folder>`), each one file. */

/** Nothing may be asked of any host; what the page needs is in it. */
const policy = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The maker's logo, which would be loaded from its own host. */
const LOGO = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/gu;

const at = process.argv.indexOf("--out");
const out = at < 0 ? join(root, "dist-docs") : (process.argv[at + 1] ?? "dist-docs");

async function build(document: string, page: string): Promise<void> {
  const file = join(out, page);
  const { code, output } = await redocly(["build-docs", document, "--inlineBundle", "-o", file]);
  if (code !== 0) throw new Error(output);
  writeFileSync(file, selfContained(readFileSync(file, "utf8")));
}

/** Its search would make a function of text for a worker, which the policy forbids; without workers it does not ask. */
const NO_WORKER = "<script>delete globalThis.Worker;</script>";

function selfContained(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  // An empty file, which the page then leaves out.
  return html
    .replace("<head>", () => `<head>\n  ${meta}\n  ${NO_WORKER}`)
    .replaceAll(LOGO, "data:,");
}

mkdirSync(out, { recursive: true });
await build("docs/api/openapi.json", "api.html");
await build("docs/api/test-interface.json", "test-interface.html");
console.log(`${out}/api.html and test-interface.html are written.`);
