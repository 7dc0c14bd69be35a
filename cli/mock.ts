import { Backend } from "../mock-api/backend.ts";
import { startMockServer, type MockServer } from "../mock-api/http.ts";
import { clockFrom } from "../mock-api/mock-clock.ts";
import { scenarios } from "../mock-api/scenarios.ts";
import { loadTemporal } from "../src/domain/temporal.ts";
import { officeSource } from "./mock/office-files.ts";
import { readOptions, usage, type Options } from "./mock/options.ts";
import { UsageError } from "./usage-error.ts";

/**
 * It goes on listening after this has answered.
 *
 * @throws {UsageError}
 */
export async function run(args: readonly string[]): Promise<number> {
  await loadTemporal();
  const options = readOptions(args);
  if (options === "help") {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const { server, ids } = await start(options);
  stopOnSignals(server);
  const serves = options.profiles.length > 0 ? `It serves ${ids.join(", ")}.\n` : "";
  process.stdout.write(
    `The mock of the booking API listens at ${server.base}\n${serves}${goesWrong(options)}`,
  );
  return 0;
}

async function start(options: Options) {
  const { port, host, pageBase, now, allFree, testInterface, profiles, withoutDemo, scenario } =
    options;
  const backend = new Backend({
    source: await officeSource(profiles, withoutDemo),
    clock: now === undefined ? undefined : clockFrom(now),
    pageFor: (office) => new URL(`${office}.html`, pageBase).href,
    seedTaken: !allFree,
    scenario,
  });
  checkOffices(backend);
  try {
    const server = await startMockServer({ backend, port, host, testInterface });
    return { server, ids: backend.catalog.ids };
  } catch (error) {
    throw explained(error, port, host);
  }
}

/** A `--now` that the offices' calendars do not reach is told at once, not with the first request. */
function checkOffices(backend: Backend): void {
  try {
    for (const id of backend.catalog.ids) backend.office(id);
  } catch (error) {
    throw error instanceof Error ? new UsageError(error.message) : error;
  }
}

function goesWrong({ scenario }: Options): string {
  if (!scenario) return "";
  return `Scenario ${scenario.scenario}: ${scenarios[scenario.scenario].description.en}\n`;
}

function explained(error: unknown, port: number, host: string): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new UsageError(
      `Port ${port} is in use. Stop what listens there, or give another --port.`,
    );
  }
  if (code === "EACCES") {
    return new UsageError(`Port ${port} may not be opened by this user. Take one above 1023.`);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return new UsageError(`--host "${host}" is no address of this machine.`);
  }
  return error;
}

function stopOnSignals(server: MockServer): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close());
  }
}
