import { parseOptions } from "../../cli/parse-options.ts";
import { UsageError } from "../../cli/usage-error.ts";

const MEASURES = ["pages", "interactions", "calendars", "heap", "slots", "challenge"] as const;
export type Measure = (typeof MEASURES)[number];

export interface Options {
  readonly only: readonly Measure[];
  readonly runs: number;
  /** Where the figures are written as JSON as well. */
  readonly json: string | undefined;
  /** Whether they are written into `docs/benchmarks.md`. */
  readonly write: boolean;
}

const USUAL_RUNS = 7;

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options | "help" {
  const { help, only, runs, json, write } = parseOptions(args, {
    only: { type: "string", multiple: true },
    runs: { type: "string" },
    json: { type: "string" },
    write: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  if (help) return "help";
  const count = runs === undefined ? USUAL_RUNS : Number(runs);
  if (!Number.isInteger(count) || count < 1) throw new UsageError(`--runs "${runs}" is no count.`);
  if (write && (count < USUAL_RUNS || only)) {
    throw new UsageError(`What is written down is all of it, of at least ${USUAL_RUNS} runs.`);
  }
  return { only: (only ?? MEASURES).map(measureOf), runs: count, json, write: write ?? false };
}

function measureOf(name: string): Measure {
  const found = MEASURES.find((measure) => measure === name);
  if (found) return found;
  throw new UsageError(`--only "${name}": there are ${MEASURES.join(", ")}.`);
}

export const usage = `How fast the widget is, beside a hand-written page and its peers, in one run on this machine. It only tells:
nothing passes or fails by it. The first run fetches the peers from the registry.

  npm run --silent benchmark -- [options]

  --only <what>   ${MEASURES.join(", ")}; may be given more than once (default: all)
  --runs <n>      of each page (default: ${USUAL_RUNS})
  --json <file>   writes the figures there as well
  --write         writes them into docs/benchmarks.md
  --help          this text`;
