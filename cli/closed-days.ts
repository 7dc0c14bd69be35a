import { closedDaysBetween, HolidaysUnknownError } from "../mock-api/holidays.ts";
import { parseWords } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

const usage = `Japan's national holidays, and the year end of public offices, as a profile's closedDays.

  npx hw-online-booking closed-days <year> [<last year>]
  npm run --silent closed-days -- <year> [<last year>]     in a checkout

  --help   this text

Add the office's own closed days ("kind": "office") by hand.`;

/** @throws {UsageError} */
export function run(args: readonly string[]): Promise<number> {
  const { values, words } = parseWords(args, { help: { type: "boolean", short: "h" } });
  process.stdout.write(`${values.help ? usage : list(words)}\n`);
  return Promise.resolve(0);
}

function list(words: readonly string[]): string {
  const [first, last = first] = words.map(readYear);
  if (first === undefined || last === undefined || words.length > 2) {
    throw new UsageError("Name a year, or the first and the last: closed-days 2026 2027");
  }
  if (last < first) throw new UsageError(`${last} is before ${first}: name the first year first.`);
  try {
    return JSON.stringify(closedDaysBetween(first, last), null, 2);
  } catch (error) {
    throw error instanceof HolidaysUnknownError ? new UsageError(error.message) : error;
  }
}

function readYear(word: string): number {
  if (/^\d{4}$/u.test(word)) return Number(word);
  throw new UsageError(`"${word}" must be a year, for example 2026.`);
}
