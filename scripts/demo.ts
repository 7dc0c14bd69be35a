import { UsageError } from "../cli/usage-error.ts";
import { addresses } from "./demo/addresses.ts";
import { buildDemo } from "./demo/build.ts";
import { readOptions, usage } from "./demo/options.ts";
import { startServer, type DemoServer } from "./demo/server.ts";

/** `npm run demo`: the widget as published, on pages as an office would have them. */

const TITLE =
  "The demo: builds the widget as it is published and serves it on sample pages. Needs no network.";

function stopOnSignals(server: DemoServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close());
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") {
    process.stdout.write(`${usage(TITLE, "demo")}\n`);
  } else {
    const server = await startServer(await buildDemo(), options);
    stopOnSignals(server);
    process.stdout.write(`The demo is at\n\n${addresses(server.url, options.host)}\n`);
  }
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`demo: ${error.message}\n`);
  process.exitCode = 2;
}
