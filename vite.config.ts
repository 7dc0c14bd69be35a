import { defineConfig } from "vite";

/**
 * Everything a page needs first, in a file of its own with a hash in its name. The entry only imports
 * it: content systems add a query to the address of a script, and chunks that imported the entry
 * itself would then load, and run, a second copy of it.
 */
const CORE = /[\\/]src[\\/](hw-online-booking|views[\\/]opening-steps)\.ts$/;
const POLYFILL = /[\\/]node_modules[\\/]temporal-(polyfill|utils)[\\/]/;

export default defineConfig(({ mode }) => {
  const oneFile = mode === "one-file";
  return {
    // Relative, so that chunks load from wherever the module itself was loaded.
    base: "./",
    publicDir: false,
    build: {
      target: "es2022",
      emptyOutDir: !oneFile,
      modulePreload: false,
      lib: {
        entry: oneFile
          ? { "hw-online-booking.one-file": "src/define.ts" }
          : { "hw-online-booking": "src/define.ts", index: "src/index.ts" },
        formats: ["es"],
      },
      rolldownOptions: {
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
                  { name: "temporal-polyfill", test: POLYFILL },
                  { name: "core", test: CORE },
                ],
              },
        },
      },
    },
  };
});
