import type { HttpHandler } from "msw";
import * as z from "zod/mini";
import { slug } from "../../src/contract/text.ts";
import { privateJson } from "../answers.ts";
import type { Backend } from "../backend.ts";
import { invalid } from "../refusal.ts";
import { check, readJson } from "../requests.ts";
import type { Call, Router } from "../routes.ts";
import { beginScenario, endScenario, scenarioNames, scenarios } from "../scenarios.ts";

export const LONGEST_SECONDS = 600;

const scenarioRequest = z.strictObject({
  scenario: z.nullable(z.enum([...scenarioNames, "none"])),
  office: z.optional(slug),
  seconds: z.optional(z.number().check(z.gt(0), z.lte(LONGEST_SECONDS))),
});

/** Part of the test interface: switches the mock into what goes wrong at times. */
export function scenarioHandlers(route: Router): HttpHandler[] {
  return [route("/scenario", { GET: ({ backend }) => show(backend), POST: change })];
}

async function change({ request, backend }: Call): Promise<Response> {
  const { scenario, office, seconds } = check(scenarioRequest, await readJson(request));
  return await backend.write(async () => {
    if (scenario === null || scenario === "none") {
      endScenario(backend);
      return show(backend);
    }
    if (office !== undefined) backend.office(office);
    if (seconds !== undefined && scenarios[scenario].seconds === undefined) {
      throw invalid([{ pointer: "/seconds", code: "not-for-this-scenario" }]);
    }
    beginScenario({ scenario, office, seconds }, backend);
    return show(backend);
  });
}

function show({ state }: Backend): Response {
  const { name = null, office, seconds } = state.scenario ?? {};
  return privateJson({
    scenario: name,
    ...(office !== undefined && { office }),
    ...(seconds !== undefined && { seconds }),
    scenarios: scenarioNames.map((each) => {
      const { once, seconds: usual, title, description } = scenarios[each];
      return {
        scenario: each,
        once,
        ...(usual !== undefined && { seconds: usual }),
        title,
        description,
      };
    }),
  });
}
