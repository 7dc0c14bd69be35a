import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createServer, type Plugin } from "vite";
import { UsageError } from "../cli/usage-error.ts";
import { addresses } from "./demo/addresses.ts";
import { buildWorker, DEMO, ROOT, SCRIPTS } from "./demo/build.ts";
import { staticOfficeIds, staticProfile } from "./demo/static-profiles.ts";
import { readOptions, usage, USUAL_PORT } from "./demo/options.ts";
import { urlOf } from "./demo/server.ts";

/** `npm run dev`: the demo's pages with the widget's sources, reloaded as these change. */

const TITLE =
  "For work on the widget: the demo's pages with the sources in place of the published file.";

/** What the pages ask for, and the source that stands behind it here. */
const SOURCES: Readonly<Record<string, string>> = {
  "/hw-online-booking.js": join(ROOT, "src/define.ts"),
  ...Object.fromEntries(SCRIPTS.map((name) => [`/${name}.js`, join(DEMO, `${name}.ts`)])),
};

/** Built anew at every request: a service worker cannot be reloaded module by module. */
const demo: Plugin = {
  name: "demo",
  enforce: "pre",
  resolveId: (id) => SOURCES[id.replace(/^\.\//u, "/").replace(/\?.*$/u, "")],
  configureServer({ middlewares }) {
    for (const name of staticOfficeIds) {
      middlewares.use(`/${name}.json`, (_request, response, next) => {
        staticProfile(name).then(
          (json) => response.setHeader("content-type", "application/json").end(json),
          next,
        );
      });
    }
    middlewares.use("/worker.js", (_request, response, next) => {
      buildWorker().then(
        (worker) => response.setHeader("content-type", "text/javascript").end(worker),
        next,
      );
    });
  },
};

async function start(port: number | undefined, host: string): Promise<void> {
  const server = await createServer({
    configFile: false,
    root: DEMO,
    publicDir: false,
    appType: "mpa",
    cacheDir: join(ROOT, "node_modules/.vite"),
    plugins: [demo],
    server: {
      port: port ?? USUAL_PORT,
      strictPort: port !== undefined,
      host,
      fs: { allow: [ROOT] },
    },
  });
  try {
    await server.listen();
  } catch (error) {
    await server.close();
    throw error instanceof Error ? new UsageError(error.message) : error;
  }
  const url = urlOf(host, (server.httpServer?.address() as AddressInfo | null)?.port ?? 0);
  process.stdout.write(`The demo, from the sources, is at\n\n${addresses(url, host)}\n`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === "help") process.stdout.write(`${usage(TITLE, "dev")}\n`);
  else await start(options.port, options.host);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`dev: ${error.message}\n`);
  process.exitCode = 2;
}
