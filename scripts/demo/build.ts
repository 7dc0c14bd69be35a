import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { staticProfiles } from "./static-profiles.ts";
import { build, type InlineConfig, type Plugin } from "vite";

export const ROOT = join(import.meta.dirname, "../..");
export const DEMO = join(ROOT, "demo");

/** What the demo's own pages load beside the widget. */
export const SCRIPTS = ["page", "mailbox", "rules-panel", "gallery", "snippet", "theme"] as const;

/** What a path of the site answers. Nothing is written to disk: `dist` is the published build's. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** Every file of the demo, as a plain web server would have them side by side. */
export async function buildDemo(): Promise<Files> {
  const [library, scripts, worker, profiles] = await Promise.all([
    buildLibrary(),
    buildScripts(),
    buildWorker(),
    staticProfiles(),
  ]);
  const pages = readdirSync(DEMO)
    .filter((name) => /\.(html|css)$/u.test(name))
    .map((name) => [name, readFileSync(join(DEMO, name), "utf8")] as const);
  return new Map([...library, ...scripts, ["worker.js", worker], ...profiles, ...pages]);
}

/** The widget, byte for byte as it is published. */
export function buildLibrary(mode: "production" | "one-file" = "production"): Promise<Files> {
  return bundle({ configFile: join(ROOT, "vite.config.ts"), mode, build: { write: false } });
}

/** What the demo's pages need besides the widget. */
function buildScripts(): Promise<Files> {
  return bundle({
    configFile: false,
    build: {
      write: false,
      target: "es2022",
      lib: {
        entry: Object.fromEntries(SCRIPTS.map((name) => [name, join(DEMO, `${name}.ts`)])),
        formats: ["es"],
      },
      rolldownOptions: {
        output: { entryFileNames: "[name].js", chunkFileNames: "demo-chunks/[name]-[hash].js" },
      },
    },
  });
}

/** The package's `sideEffects` speaks of what is published; by it the mock's worker would be dropped. */
const keepMockWorker: Plugin = {
  name: "keep-mock-worker",
  transform: (code, id) =>
    id === join(ROOT, "mock-api/worker.ts") ? { code, moduleSideEffects: true } : undefined,
};

/** One classic script: a service worker may not `import()`, and Firefox ESR knows no module workers. */
export async function buildWorker(): Promise<string> {
  const files = await bundle({
    configFile: false,
    plugins: [keepMockWorker],
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: {
        entry: join(DEMO, "worker.ts"),
        formats: ["iife"],
        name: "hwDemoWorker",
        fileName: () => "worker.js",
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return String(files.get("worker.js"));
}

async function bundle(config: InlineConfig): Promise<Files> {
  const result = await build({ root: ROOT, publicDir: false, logLevel: "warn", ...config });
  if (!Array.isArray(result)) throw new Error("A library build answers with a list.");
  const outputs = result.flatMap(({ output }) => output);
  return new Map(
    outputs.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  );
}
