import { LONGEST_SECONDS } from "../../mock-api/handlers/scenario.ts";
import {
  scenarioNames,
  scenarios,
  type ScenarioChoice,
  type ScenarioName,
} from "../../mock-api/scenarios.ts";
import { UsageError } from "../usage-error.ts";

export function takesSeconds(name: ScenarioName): boolean {
  return scenarios[name].seconds !== undefined;
}

/** @throws {UsageError} */
export function readScenario(
  text: string | undefined,
  seconds: string | undefined,
): ScenarioChoice | undefined {
  if (text === undefined) {
    if (seconds === undefined) return undefined;
    throw new UsageError(`--seconds needs a --scenario, for example --scenario slow.`);
  }
  const scenario = scenarioNames.find((name) => name === text);
  if (!scenario) {
    throw new UsageError(`--scenario "${text}" must be one of ${scenarioNames.join(", ")}.`);
  }
  return { scenario, seconds: readSeconds(seconds, scenario) };
}

function readSeconds(text: string | undefined, scenario: ScenarioName): number | undefined {
  if (text === undefined) return undefined;
  if (!takesSeconds(scenario)) {
    throw new UsageError(`--scenario ${scenario} takes no --seconds.`);
  }
  const seconds = Number(text);
  if (/^\d+(?:\.\d+)?$/u.test(text) && seconds > 0 && seconds <= LONGEST_SECONDS) return seconds;
  throw new UsageError(
    `--seconds "${text}" must be a number up to ${LONGEST_SECONDS}, for example 3.`,
  );
}
