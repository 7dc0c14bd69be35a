import { getResponse, http, type HttpHandler } from "msw";
import { loadTemporal } from "../src/domain/temporal.ts";
import type { Backend } from "./backend.ts";
import type { ScenarioRecord } from "./records/scenario.ts";
import { challenge } from "./scenarios/challenge.ts";
import { linkExpired } from "./scenarios/links.ts";
import { captivePortal, cutAfterCommit, rateLimited, slow } from "./scenarios/network.ts";
import { paused, termsChanged } from "./scenarios/office.ts";
import { officeOf } from "./scenarios/request.ts";
import type { Scenario, ScenarioCall } from "./scenarios/scenario.ts";
import { full, slotTaken } from "./scenarios/seats.ts";

const table = {
  full,
  "slot-taken": slotTaken,
  "terms-changed": termsChanged,
  "link-expired": linkExpired,
  paused,
  slow,
  "cut-after-commit": cutAfterCommit,
  challenge,
  "rate-limited": rateLimited,
  "captive-portal": captivePortal,
} as const satisfies Readonly<Record<string, Scenario>>;

export type ScenarioName = keyof typeof table;
export const scenarioNames = Object.keys(table) as readonly ScenarioName[];
export const scenarios: Readonly<Record<ScenarioName, Scenario>> = table;

/** What the test interface and the command line may ask for. */
export interface ScenarioChoice {
  readonly scenario: ScenarioName;
  /** The only office that it concerns; every one where absent. */
  readonly office?: string | undefined;
  readonly seconds?: number | undefined;
}

/** Lets a scenario begin, in the place of any that runs. Temporal must have loaded. */
export function beginScenario(choice: ScenarioChoice, backend: Backend): void {
  endScenario(backend);
  const { scenario: name, office } = choice;
  const scenario = scenarios[name];
  const seconds = choice.seconds ?? scenario.seconds;
  const running: ScenarioRecord = {
    name,
    ...(office !== undefined && { office }),
    ...(seconds !== undefined && { seconds }),
  };
  backend.state.scenario = running;
  scenario.begins?.(running, backend);
}

export function endScenario(backend: Backend): void {
  const running = backend.state.scenario;
  backend.state.scenario = null;
  if (running) scenarioOf(running)?.ends?.(running, backend);
}

/** Stands before a backend's own handlers and does nothing while no scenario concerns the call. */
export function scenarioHandler(
  backend: Backend,
  base: string,
  handlers: HttpHandler[],
): HttpHandler {
  const root = base.startsWith("*") ? base.slice(1) : new URL(base).pathname;
  return http.all(`${base}/*`, async ({ request }) => {
    await loadTemporal();
    await backend.ready();
    const running = backend.state.scenario;
    const meets = running && scenarioOf(running)?.meets;
    if (!meets) return undefined;
    const path = new URL(request.url).pathname.slice(root.length);
    const { office } = running;
    if (office !== undefined && office !== (await officeOf(request, path, backend))) {
      return undefined;
    }
    const answer = async () => (await getResponse(handlers, request.clone())) ?? Response.error();
    const happens: ScenarioCall["happens"] = (act) => happen(running, backend, act);
    return await meets({ request, path, backend, running, answer, happens });
  });
}

function happen(
  running: ScenarioRecord,
  backend: Backend,
  act: () => Promise<void> | void = () => undefined,
): Promise<boolean> {
  return backend.write(async () => {
    if (backend.state.scenario !== running) return false;
    endScenario(backend);
    await act();
    return true;
  });
}

/** A state that was kept by another version may name one that there is not. */
function scenarioOf({ name }: ScenarioRecord): Scenario | undefined {
  return (scenarios as Readonly<Record<string, Scenario>>)[name];
}
