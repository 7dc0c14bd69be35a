import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./usage-error.ts";

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/** @throws {UsageError} on an option that there is not, or a value that is missing */
export function parseOptions<const T extends OptionsConfig>(args: readonly string[], options: T) {
  return parse({ args: [...args], options }).values;
}

/**
 * Options, and the words that are none.
 *
 * @throws {UsageError} as `parseOptions`
 */
export function parseWords<const T extends OptionsConfig>(args: readonly string[], options: T) {
  const { values, positionals } = parse({ args: [...args], options, allowPositionals: true });
  return { values, words: positionals };
}

function parse<const T extends ParseArgsConfig>(config: T) {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [message] = error.message.split(/\.?(?:\s*\n| To )|\.$/u, 1);
    throw new UsageError(`${message}. --help lists the options.`);
  }
}

/** @throws {UsageError} */
export function readPort(text: string, example: number): number {
  const port = Number(text);
  if (/^\d{1,5}$/u.test(text) && port <= 65_535) return port;
  throw new UsageError(
    `--port "${text}" must be a whole number from 0 to 65535, for example ${example}.`,
  );
}
