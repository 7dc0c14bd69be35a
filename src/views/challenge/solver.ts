import { findNumber, type Puzzle } from "../../domain/proof-of-work.ts";

export interface Work extends Puzzle {
  /** The largest number that may be it. */
  readonly maxnumber: number;
}

/** What a worker says of its work. */
type Said =
  | { readonly tried: number }
  | { readonly done: true; readonly number: number | undefined };

/** How long the page waits for a slice of the work: less than a picture's time. */
const SLICE_MS = 12;
const SLICE = 100;
const TOLD_EACH = 20_000;
/** A worker that has said nothing by then did not load. */
const SILENT_MS = 10_000;

/**
 * Finds the number in a worker, so that the page stays as quick as it was. Where there can be none
 * (the script is of another origin, in one file with the whole widget, or the page's policy forbids
 * it), here and in small slices.
 *
 * @returns `undefined` where there is no such number, or where the work was ended
 */
export async function solve(
  work: Work,
  signal: AbortSignal,
  told: (tried: number) => void,
): Promise<number | undefined> {
  // Its end has been told already, and will not be told again.
  if (signal.aborted) return undefined;
  const worker = startWorker();
  if (worker) {
    try {
      return await solveThere(worker, work, signal, told);
    } catch {
      // It did not load: here, then.
    } finally {
      worker.terminate();
    }
  }
  return await solveHere(work, signal, told);
}

async function solveHere(
  work: Work,
  signal: AbortSignal,
  told: (tried: number) => void,
): Promise<number | undefined> {
  let toBeTold = 0;
  for (let from = 0; from <= work.maxnumber && !signal.aborted;) {
    const until = performance.now() + SLICE_MS;
    while (from <= work.maxnumber && performance.now() < until) {
      const number = findNumber(work, from, Math.min(from + SLICE - 1, work.maxnumber));
      if (number !== undefined) return number;
      from += SLICE;
    }
    if (from >= toBeTold) {
      toBeTold = from + TOLD_EACH;
      told(from);
    }
    // Whatever was pressed or typed meanwhile goes first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return undefined;
}

/** @throws where the worker cannot work */
function solveThere(
  worker: Worker,
  { salt, challenge, maxnumber }: Work,
  signal: AbortSignal,
  told: (tried: number) => void,
): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const silent = setTimeout(() => reject(new Error("The worker is silent.")), SILENT_MS);
    worker.addEventListener("message", ({ data }: MessageEvent<Said>) => {
      clearTimeout(silent);
      if ("done" in data) resolve(data.number);
      else told(data.tried);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      clearTimeout(silent);
      reject(new Error(event.message));
    });
    signal.addEventListener("abort", () => {
      clearTimeout(silent);
      resolve(undefined);
    });
    worker.postMessage({ salt, challenge, maxnumber } satisfies Work, []);
  });
}

/** In a worker this file does what it is told. It is a file of its own, so nothing else comes along. */
function work({ data }: MessageEvent<Work>): void {
  const say = (said: Said) => postMessage(said);
  const { maxnumber } = data;
  say({ tried: 0 });
  for (let from = 0; from <= maxnumber; from += TOLD_EACH) {
    const number = findNumber(data, from, Math.min(from + TOLD_EACH - 1, maxnumber));
    if (number !== undefined) return say({ done: true, number });
    say({ tried: Math.min(from + TOLD_EACH, maxnumber) });
  }
  say({ done: true, number: undefined });
}

if ("DedicatedWorkerGlobalScope" in globalThis) addEventListener("message", work);

const OWN_FILE = /\/solver(?:-[\w-]+)?\.[jt]s$/u;

/** From this very file; from no `blob:`, which strict policies forbid. */
function startWorker(): Worker | undefined {
  const { origin, pathname } = new URL(import.meta.url);
  if (!OWN_FILE.test(pathname) || origin !== location.origin) return undefined;
  try {
    return new Worker(trusted(import.meta.url), { type: "module", name: "hw-online-booking" });
  } catch {
    return undefined;
  }
}

interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

let policy: ReturnType<PolicyFactory["createPolicy"]> | undefined;

/** @throws where the page's Trusted Types do not name `hw-online-booking` */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  if (!trustedTypes) return url;
  policy ??= trustedTypes.createPolicy("hw-online-booking", {
    createScriptURL: (asked) => {
      if (asked !== import.meta.url) throw new TypeError(`Not this file: ${asked}`);
      return asked;
    },
  });
  return policy.createScriptURL(url);
}
