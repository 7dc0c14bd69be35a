import { parseOptions, readPort } from "../../cli/parse-options.ts";
import { UsageError } from "../../cli/usage-error.ts";

export interface Options {
  /** `undefined`: the usual one, or the next that is free. */
  readonly port: number | undefined;
  readonly host: string;
}

export const USUAL_PORT = 5173;

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const { help, port, host } = parse(args);
  if (help) return "help";
  return {
    port: port === undefined ? undefined : readPort(port, USUAL_PORT),
    host: readHost(host),
  };
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    port: { type: "string" },
    host: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
}

function readHost(text = "localhost"): string {
  if (/^[\w.:-]+$/u.test(text)) return text;
  throw new UsageError(`--host "${text}" must be a name or an address, for example localhost.`);
}

export function usage(title: string, command: string): string {
  return `${title}

  npm run --silent ${command} -- [options]

  --port <n>     port to listen on; 0 takes any free one (default: ${USUAL_PORT}, or the next free one)
  --host <name>  address to listen on (default: localhost, this machine only)
  --help         this text`;
}
