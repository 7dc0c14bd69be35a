import { defineConfig, type Rolldown, type UserConfig } from "vite";
import { inlineRuntime } from "./scripts/inline-runtime.ts";
import { minifyStyles } from "./scripts/minify-styles.ts";

/**
 * Everything a page needs first, in a file of its own with a hash in its name. The entry only imports
 * it: content systems add a query to the address of a script, and chunks that imported the entry
 * itself would then load, and run, a second copy of it. What several languages share is with it: in a file of its
 * own it would be asked for only when a language has come, a round trip later.
 */
const CORE =
  /[\\/]src[\\/](hw-online-booking|views[\\/]opening-steps|i18n[\\/](holidays|ja-mail-words))\.ts$|[\\/]lit(-html)?[\\/](directive|directives[\\/]keyed)\.js$/;
/** What the other files of steps share with these comes with them: small shared files would be many requests. */
const BOOKING_STEPS =
  /[\\/]src[\\/]views[\\/](booking-steps|(parts[\\/](?!offices\.ts)|booked[\\/])[\w-]+)\.ts$/;
/** The client with its schemas, and the flow: they load beside the profile, in one file. */
const FLOW = /[\\/]src[\\/]open-office\.ts$/;
/** In the place of `zod/mini`, of which a page needs a part: docs/decisions/0021-zod-in-the-page.md. */
const ZOD_SUBSET = new URL("src/contract/zod-subset/index.ts", import.meta.url).pathname;
/** Else only a warning, and a widget that does not start. */
const stopsAtWhatZodSubsetLacks: Rolldown.RolldownOptions["onLog"] = (level, log, tell) => {
  if (log.code === "IMPORT_IS_UNDEFINED" && log.message.includes("zod-subset")) {
    throw new Error(
      `${log.message}\nA page has a part of zod only: write the function in src/contract/zod-subset as zod has it, ` +
        "or the schema with those that are there (docs/decisions/0021-zod-in-the-page.md).",
    );
  }
  tell(level, log);
};
const POLYFILL = /[\\/]node_modules[\\/]temporal-(polyfill|utils)[\\/]/;

/** The rules and schemas for programs of other people: their packages stay packages. */
const library: UserConfig = {
  publicDir: false,
  build: {
    target: "es2023",
    outDir: "dist/library",
    lib: {
      entry: { contract: "src/contract/index.ts", domain: "src/domain/index.ts" },
      formats: ["es"],
    },
    rolldownOptions: {
      external: [/^zod(\/|$)/, /^temporal-polyfill(\/|$)/],
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

/** What is bundled keeps its terms: they ask that their words go with it. */
const license = { fileName: "licenses.md" };

/** The commands for Node, with the mock's packages inside: who installs the element installs no test tool. */
const cli: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true, external: ["zod", "temporal-polyfill"] },
  build: {
    ssr: "cli/main.ts",
    license,
    target: "node20",
    minify: true,
    outDir: "dist/cli",
    rolldownOptions: {
      output: { entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
};

export default defineConfig(({ mode }) => {
  if (mode === "library") return library;
  if (mode === "cli") return cli;
  const oneFile = mode === "one-file";
  return {
    // Relative, so that chunks load from wherever the module itself was loaded.
    base: "./",
    publicDir: false,
    resolve: { alias: { "zod/mini": ZOD_SUBSET } },
    plugins: [minifyStyles, inlineRuntime],
    build: {
      target: "es2022",
      emptyOutDir: !oneFile,
      license,
      modulePreload: false,
      lib: {
        entry: oneFile
          ? { "hw-online-booking.one-file": "src/define.ts" }
          : { "hw-online-booking": "src/define.ts", index: "src/index.ts" },
        formats: ["es"],
      },
      rolldownOptions: {
        onLog: stopsAtWhatZodSubsetLacks,
        output: {
          // Vite spares libraries' white space by default; this file is loaded as it is.
          minify: true,
          comments: false,
          entryFileNames: "[name].js",
          chunkFileNames: "chunks/[name]-[hash].js",
          codeSplitting: oneFile
            ? false
            : {
                groups: [
                  { name: "temporal-polyfill", test: POLYFILL, priority: 3 },
                  { name: "core", test: CORE, priority: 2 },
                  { name: "flow", test: FLOW, priority: 1 },
                  { name: "booking-steps", test: BOOKING_STEPS, priority: 1 },
                ],
              },
        },
      },
    },
  };
});
