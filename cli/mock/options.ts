import { parseArgs } from "node:util";
import { instant } from "../../src/contract/codecs.ts";
import { UsageError } from "../usage-error.ts";

export const usage = `A mock of the booking API, to build and check a page against. It keeps nothing when it ends.

  npm run --silent mock-api -- [options]

  --port <n>            port to listen on; 0 takes any free one (default: 8787)
  --host <name>         address to listen on (default: 127.0.0.1, this machine only)
  --page-base <url>     where links in mails lead: <url>/<office>.html (default: http://localhost:5173/)
  --now <time>          RFC 3339 with an offset, from where time runs on (default: the system clock)
  --all-free            no slot is taken from the start
  --no-test-interface   do not answer /__test/…
  --help                this text`;

export interface Options {
  readonly port: number;
  readonly host: string;
  readonly pageBase: string;
  readonly now: string | undefined;
  readonly allFree: boolean;
  readonly testInterface: boolean;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const values = parse(args);
  if (values.help) return "help";
  return {
    port: readPort(values.port ?? "8787"),
    host: values.host ?? "127.0.0.1",
    pageBase: readPageBase(values["page-base"] ?? "http://localhost:5173/"),
    now: readNow(values.now),
    allFree: values["all-free"] ?? false,
    testInterface: !values["no-test-interface"],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        host: { type: "string" },
        "page-base": { type: "string" },
        now: { type: "string" },
        "all-free": { type: "boolean" },
        "no-test-interface": { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [message] = error.message.split(/\.?(?:\s*\n| To )|\.$/u, 1);
    throw new UsageError(`${message}. --help lists the options.`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port "${text}" must be a whole number from 0 to 65535, for example 8787.`,
  );
}

/** With a slash at its end, so that a page's name is added to it, not put in place of its last part. */
function readPageBase(text: string): string {
  const url = URL.parse(text);
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
