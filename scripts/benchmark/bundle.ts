import { join } from "node:path";
import { build } from "vite";

/** The page's side as one classic script, the polyfill in it, that leaves its exports in a global `name`. */
export async function bundleForPage(file: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    root: join(import.meta.dirname, "../.."),
    publicDir: false,
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      target: "es2022",
      lib: { entry: file, formats: ["iife"], name },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  if (!Array.isArray(result)) throw new Error("A library build answers with a list.");
  const [output] = result.flatMap(({ output }) => output);
  if (output?.type !== "chunk") throw new Error("There is no script in the bundle.");
  return output.code;
}
