import { readFile } from "node:fs/promises";
import { checkJson } from "../src/contract/faults.ts";
import { UsageError } from "./usage-error.ts";

/**
 * @param what names the file's role in a message, such as `office profile`
 * @throws {UsageError} where there is no such file, or it is not JSON
 */
export async function readJson(path: string, what: string): Promise<unknown> {
  return parseJson(path, what, await readText(path, what));
}

/** @throws {UsageError} naming every fault by its path */
export function refuse(path: string, what: string, faults: readonly string[]): never {
  const lines = faults.map((fault) => `\n  ${fault}`);
  throw new UsageError(`${path} is not a valid ${what}. Correct these:${lines.join("")}`);
}

/**
 * Reads and checks a JSON file.
 *
 * @param what names the file's role in a message, such as `office profile`
 * @throws {UsageError} naming every fault by its path
 */
export async function readJsonFile<T>(
  path: string,
  what: string,
  schema: Parameters<typeof checkJson<T>>[0],
): Promise<T> {
  const checked = checkJson(schema, await readJson(path, what));
  return checked.faults ? refuse(path, what, checked.faults) : checked.value;
}

async function readText(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const why = code === "ENOENT" ? "There is no such file" : `The file cannot be read (${code})`;
    throw new UsageError(`${why}: ${path}. Give the path of an ${what} in JSON.`);
  }
}

function parseJson(path: string, what: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/\s+/gu, " ") : String(error);
    throw new UsageError(`${path} is not JSON (${why}). Give the path of an ${what} in JSON.`);
  }
}
