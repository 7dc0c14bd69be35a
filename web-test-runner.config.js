import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { esbuildPlugin } from "@web/dev-server-esbuild";
import { defaultReporter } from "@web/test-runner";
import { engines } from "./scripts/browsers/engines.ts";
import { jsonReporter } from "./scripts/browsers/json-reporter.ts";
import { vendorPlugin } from "./scripts/browsers/vendor-plugin.ts";

// An office is in Japan and its visitor may not be: no engine may run in the office's zone.
process.env.TZ = "America/Los_Angeles";

// The runner passes over options it does not know: --engine=chromium --engine=webkit
const { values } = parseArgs({
  options: { engine: { type: "string", multiple: true } },
  strict: false,
});
const resultFile = process.env.HW_RESULT_FILE;

export default {
  rootDir: import.meta.dirname,
  files: ["test/**/*.test.ts", "!test/node/**"],
  browsers: engines(values.engine),
  concurrentBrowsers: 2,
  concurrency: 1,
  // Without a condition of its own the runner takes "development", and Lit warns on every page.
  nodeResolve: { exportConditions: ["browser", "production"], browser: true },
  plugins: [
    vendorPlugin(import.meta.dirname),
    esbuildPlugin({
      ts: true,
      target: "es2022",
      tsconfig: fileURLToPath(new URL("tsconfig.json", import.meta.url)),
      define: { "process.env.NODE_ENV": '"production"' },
    }),
  ],
  testFramework: { config: { ui: "bdd", timeout: 30_000, forbidOnly: true } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(resultFile ? [jsonReporter(resultFile)] : []),
  ],
};
