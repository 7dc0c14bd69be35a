import type { Plugin } from "@web/dev-server-core";
import { build } from "vite";
import { importsOf, sourceFiles } from "../imports.ts";

/** These belong to the runner's own server and cannot leave it. */
const OF_THE_RUNNER = "@web/test-runner-commands";
const PREFIX = "/__vendor/";

function packagesUsed(root: string): string[] {
  const files = sourceFiles(root, ["src", "mock-api", "demo", "test"]);
  const specifiers = files
    .filter(({ path }) => !path.startsWith("test/node/"))
    .flatMap(({ path, text }) => importsOf(path, text))
    .map(({ specifier }) => specifier)
    .filter((name) => !/^(\.|\/|node:)/.test(name) && !name.startsWith(OF_THE_RUNNER));
  return [...new Set(specifiers)].toSorted();
}

/**
 * Packages reach the test pages bundled, once per run: a page that loads zod, msw and axe-core
 * file by file makes some two hundred requests. Shared chunks keep one copy of each package.
 */
export function vendorPlugin(root: string): Plugin {
  const chunks = new Map<string, string>();
  const urls = new Map<string, string>();

  async function bundle(): Promise<void> {
    const packages = packagesUsed(root);
    const names = packages.map((specifier) => specifier.replaceAll(/[^\w-]/g, "_"));
    const result = await build({
      root,
      configFile: false,
      logLevel: "error",
      define: { "process.env.NODE_ENV": '"production"' },
      build: {
        write: false,
        minify: true,
        target: "es2022",
        modulePreload: false,
        rolldownOptions: {
          input: Object.fromEntries(packages.map((specifier, i) => [names[i]!, specifier])),
          preserveEntrySignatures: "strict",
          external: [/^\/__web-dev-server/],
          output: { entryFileNames: "[name].js", chunkFileNames: "chunk-[name].js" },
        },
      },
    });
    for (const { output } of [result].flat() as { output: { fileName: string; code?: string }[] }[])
      for (const { fileName, code } of output) if (code) chunks.set(PREFIX + fileName, code);
    packages.forEach((specifier, i) => urls.set(specifier, `${PREFIX}${names[i]}.js`));
  }

  return {
    name: "vendor",
    serverStart: bundle,
    resolveImport: ({ source }) => urls.get(source),
    serve({ path }) {
      const body = chunks.get(path);
      return body === undefined ? undefined : { body, type: "js" };
    },
  };
}
