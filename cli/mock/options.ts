import { scenarioNames, type ScenarioChoice } from "../../mock-api/scenarios.ts";
import { instant } from "../../src/contract/codecs.ts";
import { parseOptions, readPort } from "../parse-options.ts";
import { parseUrl } from "../parse-url.ts";
import { UsageError } from "../usage-error.ts";
import { readScenario, takesSeconds } from "./scenario-option.ts";

export const usage = `A mock of the booking API, to build and check a page against. It keeps nothing when it ends.

  npx hw-online-booking mock [options]
  npm run --silent mock-api -- [options]     in a checkout

  --port <n>            port to listen on; 0 takes any free one (default: 8787)
  --host <name>         address to listen on (default: 127.0.0.1, this machine only)
  --page-base <url>     where links in mails lead: <url>/<office>.html (default: http://localhost:5173/)
  --now <time>          RFC 3339 with an offset, from where time runs on (default: the system clock)
  --profile <file>      serve the office of this file too: a profile, or { "profile": …, "terms": […] };
                        may be given several times; an id of the demo's takes its place
  --without-demo        serve the offices of --profile alone
  --all-free            no slot is taken from the start
  --scenario <name>     what goes wrong from the start, and again after each reset:
                        ${scenarioNames.slice(0, 5).join(", ")},
                        ${scenarioNames.slice(5).join(", ")}
  --seconds <n>         with --scenario ${scenarioNames.filter(takesSeconds).join(" or ")}: how long
  --no-test-interface   do not answer /__test/…
  --help                this text`;

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly pageBase: string;
  readonly now: string | undefined;
  readonly allFree: boolean;
  readonly testInterface: boolean;
  readonly profiles: readonly string[];
  readonly withoutDemo: boolean;
  readonly scenario: ScenarioChoice | undefined;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const values = parse(args);
  if (values.help) return "help";
  const { profile: profiles = [], "without-demo": withoutDemo = false } = values;
  if (withoutDemo && profiles.length === 0) {
    throw new UsageError("--without-demo leaves no office to serve. Name one with --profile.");
  }
  return {
    port: readPort(values.port ?? "8787", 8787),
    host: values.host ?? "127.0.0.1",
    pageBase: readPageBase(values["page-base"] ?? "http://localhost:5173/"),
    now: readNow(values.now),
    allFree: values["all-free"] ?? false,
    testInterface: !values["no-test-interface"],
    profiles,
    withoutDemo,
    scenario: readScenario(values.scenario, values.seconds),
  };
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    port: { type: "string" },
    host: { type: "string" },
    "page-base": { type: "string" },
    now: { type: "string" },
    "all-free": { type: "boolean" },
    "no-test-interface": { type: "boolean" },
    profile: { type: "string", multiple: true },
    "without-demo": { type: "boolean" },
    scenario: { type: "string" },
    seconds: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
}

/** With a slash at its end, so that a page's name is added to it, not put in place of its last part. */
function readPageBase(text: string): string {
  const url = parseUrl(text);
  if (!url || !/^https?:$/u.test(url.protocol)) {
    throw new UsageError(
      `--page-base "${text}" must be an http: or https: address, for example http://localhost:5173/.`,
    );
  }
  url.hash = "";
  url.search = "";
  return url.href.replace(/\/*$/u, "/");
}

function readNow(text: string | undefined): string | undefined {
  if (text === undefined || instant.safeParse(text).success) return text;
  throw new UsageError(
    `--now "${text}" must be an RFC 3339 time with an offset, for example 2026-04-28T12:00:00+09:00.`,
  );
}
