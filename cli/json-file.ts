import { readFile } from "node:fs/promises";
import * as z from "zod";
import { UsageError } from "./usage-error.ts";

// The contract's schemas have few words of their own: without these every other fault is "Invalid input".
z.config(z.locales.en());

/**
 * Reads and checks a JSON file.
 *
 * @param what names the file's role in a message, such as `office profile`
 * @throws {UsageError} naming every fault by its path
 */
export async function readJsonFile<T>(
  path: string,
  what: string,
  schema: z.core.$ZodType<T>,
): Promise<T> {
  const parsed = z.safeParse(schema, parseJson(path, what, await readText(path, what)));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(
    (issue) => `  ${printPath(issue.path) || "(the whole file)"}: ${issue.message}`,
  );
  throw new UsageError(`${path} is not a valid ${what}. Correct these:\n${faults.join("\n")}`);
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

/** `["slots", 0, "start"]` → `slots[0].start`. */
function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return text ? `${text}.${String(part)}` : String(part);
  }, "");
}
