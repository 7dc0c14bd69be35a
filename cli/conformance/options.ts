import { parseWords } from "../parse-options.ts";
import { parseUrl } from "../parse-url.ts";
import { UsageError } from "../usage-error.ts";

export const usage = `Whether a backend works with the widget: checks it over HTTP against the contract.

  npx hw-online-booking conformance <base-url> [options]
  npm run --silent conformance -- <base-url> [options]     in a checkout

  <base-url>             where the contract's version lives, for example http://127.0.0.1:8787/v1
  --office <id>          check this office alone; may be given several times (default: all of GET /offices)
  --only <topic>         run the checks whose id begins so, for example link or key.same; may be given several times
  --list                 list the checks and end
  --yes                  book, although nothing can be undone: needed where there is no test interface
  --no-test-interface    do not use /__test/…, and reset nothing
  --origin <origin>      the page's origin, as a browser would send it (default: https://bureau.example)
  --json <file>          write the results as JSON too
  --junit <file>         write the results as JUnit XML too
  --help                 this text

It makes bookings. With the test interface it erases what the backend holds, before every check; never
point it at a backend that people use. It ends with 0 when every check passed or could not be made, 1 when
one failed, 2 when it could not run. What the checks mean: docs/conformance.md`;

export interface Options {
  readonly base: string;
  readonly offices: readonly string[];
  readonly only: readonly string[];
  readonly list: boolean;
  readonly yes: boolean;
  readonly testInterface: boolean;
  readonly origin: string;
  readonly json: string | undefined;
  readonly junit: string | undefined;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const { values, words } = parseWords(args, {
    office: { type: "string", multiple: true },
    only: { type: "string", multiple: true },
    list: { type: "boolean" },
    yes: { type: "boolean", short: "y" },
    "no-test-interface": { type: "boolean" },
    origin: { type: "string" },
    json: { type: "string" },
    junit: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return "help";
  const [base, second] = words;
  if (second !== undefined) {
    throw new UsageError(`One backend at a time: "${base}" and "${second}" are two.`);
  }
  return {
    base: values.list ? (base ?? "") : readBase(base),
    offices: values.office ?? [],
    only: values.only ?? [],
    list: values.list ?? false,
    yes: values.yes ?? false,
    testInterface: !values["no-test-interface"],
    origin: readOrigin(values.origin ?? "https://bureau.example"),
    json: values.json,
    junit: values.junit,
  };
}

function readBase(text: string | undefined): string {
  const url = text === undefined ? undefined : parseUrl(text);
  if (url && /^https?:$/u.test(url.protocol)) {
    url.hash = "";
    url.search = "";
    return url.href.replace(/\/+$/u, "");
  }
  throw new UsageError(
    "Name the backend: conformance http://127.0.0.1:8787/v1. --help lists the options.",
  );
}

function readOrigin(text: string): string {
  const url = parseUrl(text);
  if (url && /^https?:$/u.test(url.protocol) && url.origin === text) return text;
  throw new UsageError(`--origin "${text}" must be an origin, for example https://bureau.example.`);
}
