import { instant } from "../../src/contract/codecs.ts";
import { parseWords } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

export const usage = `Whether an office's profile can work, and what its facts rest on.

  npx hw-online-booking check-profile <profile.json> [options]
  npm run --silent check-profile -- <profile.json> [options]     in a checkout

  <profile.json>   a profile, or an office's file { "profile": …, "terms": […] }
  --now <time>     RFC 3339 with an offset: when to judge the list of closed days (default: the system clock)
  --help           this text

It ends with 0 when the profile fits, 1 when it has faults, 2 when it was asked wrongly.`;

export interface Options {
  readonly path: string;
  readonly now: Temporal.Instant | undefined;
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const { values, words } = parseWords(args, {
    now: { type: "string" },
    help: { type: "boolean", short: "h" },
  });
  if (values.help) return "help";
  const [path, second] = words;
  if (!path) throw new UsageError("Name a profile: check-profile profile.json");
  if (second !== undefined) {
    throw new UsageError(`One profile at a time: "${path}" and "${second}" are two.`);
  }
  return { path, now: readNow(values.now) };
}

function readNow(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  const parsed = instant.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new UsageError(
    `--now "${text}" must be an RFC 3339 time with an offset, for example 2026-04-28T12:00:00+09:00.`,
  );
}
