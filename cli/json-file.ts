import { readFile } from "node:fs/promises";
import { checkJson } from "../src/contract/faults.ts";
import { UsageError } from "./usage-error.ts";

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
  const json = parseJson(path, what, await readText(path, what));
  const checked = checkJson(schema, json);
  if (!checked.faults) return checked.value;
  const faults = checked.faults.map((fault) => `\n  ${fault}`);
  throw new UsageError(`${path} is not a valid ${what}. Correct these:${faults.join("")}`);
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
