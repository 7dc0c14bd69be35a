import { globSync } from "node:fs";
import { parseArgs } from "node:util";
import { Backend } from "../mock-api/backend.ts";
import { startMockServer } from "../mock-api/http.ts";
import { loadTemporal } from "../src/domain/temporal.ts";
import { redocly, root } from "./openapi/redocly.ts";

/**
 * `npm run arazzo`: runs the workflows of docs/arazzo, or those named, against a mock of its own; with
 * `--base <url>` against any backend that has the test interface. Everything that it knows is forgotten.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { base: { type: "string" } },
});

async function run(base: string): Promise<number> {
  const workflows =
    positionals.length > 0 ? positionals : globSync("docs/arazzo/*.yaml", { cwd: root }).sort();
  const { origin } = new URL(base);
  const servers = ["-S", `api=${base}`, "-S", `tests=${origin}`];
  const { code, output } = await redocly(["respect", ...workflows, ...servers]);
  process.stdout.write(output);
  return code;
}

async function runAgainstMock(): Promise<number> {
  await loadTemporal();
  const server = await startMockServer({ backend: new Backend(), port: 0 });
  try {
    return await run(server.base);
  } finally {
    await server.close();
  }
}

process.exitCode = await (values.base === undefined ? runAgainstMock() : run(values.base));
