import * as z from "zod";
import { instant, plainMonth } from "../../src/contract/codecs.ts";
import { officeIds } from "../../mock-api/offices/index.ts";
import { parseOptions } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

export const usage = `Which slots may be applied for, day by day, by an office's rules.

  npx hw-online-booking slots --office <id|profile.json> [options]
  npm run --silent slots -- --office <id|profile.json> [options]     in a checkout

  --office <id|file>     one of ${officeIds.join(", ")}, or a profile's JSON file
  --now <time>           RFC 3339 with an offset, 2026-04-28T12:00:00+09:00 (default: the system clock)
  --month <YYYY-MM>      the month to show (default: the month of --now at the office)
  --availability <file>  what is left, as GET …/availability answers; else the rules alone
  --json                 JSON instead of a calendar
  --help                 this text`;

export interface Options {
  readonly office: string;
  readonly now: Temporal.Instant | undefined;
  readonly month: Temporal.PlainYearMonth | undefined;
  readonly availability: string | undefined;
  readonly json: boolean;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const values = parse(args);
  if (values.help) return "help";
  if (!values.office) {
    throw new UsageError(`Name an office: --office ${officeIds.join(" | ")} | profile.json`);
  }
  return {
    office: values.office,
    now: decode("--now", instant, values.now, "2026-04-28T12:00:00+09:00"),
    month: decode("--month", plainMonth, values.month, "2026-05"),
    availability: values.availability,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  return parseOptions(args, {
    office: { type: "string" },
    now: { type: "string" },
    month: { type: "string" },
    availability: { type: "string" },
    json: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
}

function decode<T>(
  option: string,
  codec: z.core.$ZodType<T>,
  text: string | undefined,
  example: string,
): T | undefined {
  if (text === undefined) return undefined;
  const parsed = z.safeParse(codec, text);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ message }) => message).join(", ");
  throw new UsageError(`${option} "${text}" ${faults}, for example ${example}.`);
}
