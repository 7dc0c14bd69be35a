import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build, type Rollup } from "vite";
import { ROOT } from "./demo/build.ts";
import { eleventy, isInstalled, SITE } from "./site/eleventy.ts";

/** `npm run site` (with hot reload) and `npm run site:build`: the docs as a site, in dist-docs or `--out <folder>`. */

const { values } = parseArgs({
  options: {
    serve: { type: "boolean", default: false },
    out: { type: "string", default: "dist-docs" },
    port: { type: "string", default: "8080" },
  },
});
const out = resolve(ROOT, values.out);

/** Its packages are not the product's: they come when somebody builds the site. */
function install(): void {
  if (isInstalled()) return;
  const args = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status } = spawnSync("npm", args, { cwd: SITE, stdio: "inherit" });
  if (status !== 0)
    throw new Error("The site's packages could not be installed (npm ci in site/).");
}

/** A classic script each: a page that is opened as a file may not load modules. */
async function buildScript(name: string): Promise<void> {
  const [result] = (await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(SITE, `${name}.ts`), formats: ["iife"], name: "site" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rollup.RollupOutput[];
  writeFileSync(join(out, `${name}.js`), result!.output[0].code);
}

function buildReference(): void {
  const script = join(ROOT, "scripts/build-api-docs.ts");
  const args = [script, "--out", join(out, "api")];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

install();
process.chdir(ROOT);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
await Promise.all(["live", "search", "diagrams"].map(buildScript));
cpSync(join(SITE, "node_modules/mermaid/dist/mermaid.min.js"), join(out, "mermaid.js"));
buildReference();
const site = await eleventy(out, { quiet: !values.serve });
if (values.serve) {
  await site.init();
  await site.watch();
  await site.serve(Number(values.port));
} else {
  await site.write();
  console.log(`${join(out, "index.html")} is written.`);
}
