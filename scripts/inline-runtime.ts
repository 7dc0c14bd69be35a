import type { Plugin } from "vite";

/** What a chunk needs to hand itself over whole, as `import()` does: `all` has a getter for each export. */
const HELPER =
  "(all) => { const whole = {}; for (const name in all) Object.defineProperty(whole, name, { get: all[name], enumerable: true }); return whole; }";
const RUNTIME = "rolldown-runtime";
const IMPORT = /^import \{ t as (?<local>\w+) \} from "\.\/rolldown-runtime-[^"]+";$/mu;

/**
 * The bundler keeps its one helper in a file of its own, which is asked for only when the file that imports it has
 * come: a round trip, half a second on a slow phone, for a hundred bytes. Here each file has it inside.
 */
export const inlineRuntime: Plugin = {
  name: "inline-runtime",
  renderChunk: (code) => ({
    code: code.replace(IMPORT, (_, local: string) => `const ${local} = ${HELPER};`),
    map: null,
  }),
  generateBundle(_, bundle) {
    for (const [file, output] of Object.entries(bundle)) {
      if (output.type !== "chunk") continue;
      if (output.name === RUNTIME) delete bundle[file];
      else if (output.code.includes(RUNTIME)) {
        throw new Error(`${file} takes something else from the bundler's runtime than it did`);
      }
    }
  },
};
