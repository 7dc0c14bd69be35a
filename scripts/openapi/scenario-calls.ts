import { scenarioNames } from "../../mock-api/scenarios.ts";
import { office, open, strict, text, type TestCall } from "./test-call.ts";

const seconds = {
  type: "number",
  exclusiveMinimum: 0,
  maximum: 600,
  description: "Where the scenario has a figure: how late an answer comes, or how long to wait.",
};
const words = { $ref: "#/components/schemas/LocalizedText", description: "In words." };

const answer = open(
  {
    scenario: { type: ["string", "null"], description: "The one that runs, or `null`." },
    office,
    seconds,
    scenarios: {
      type: "array",
      description: "All that there are.",
      items: open(
        {
          scenario: text("Its name."),
          once: {
            type: "boolean",
            description: "Whether it ends by itself, once it has happened.",
          },
          seconds,
          title: words,
          description: words,
        },
        ["seconds"],
      ),
    },
  },
  ["office", "seconds"],
);

/** What goes wrong at times, on wish. */
export const scenarioCalls: readonly TestCall[] = [
  {
    name: "scenario",
    id: "setScenario",
    method: "post",
    path: "scenario",
    tag: "Test",
    summary: "Let something go wrong",
    description:
      "In the place of any scenario that runs; `null` or `none` ends it. The test interface itself is never affected.",
    request: strict(
      {
        scenario: { enum: [...scenarioNames, "none", null], description: "Which." },
        office,
        seconds,
      },
      ["office", "seconds"],
    ),
    answer,
    problems: ["office-not-found"],
  },
  {
    name: "scenarios",
    id: "getScenario",
    method: "get",
    path: "scenario",
    tag: "Test",
    summary: "The scenario that runs, and all that there are",
    description: "With a title and a sentence each.",
    answer,
  },
];
