import { checkJson } from "../../src/contract/faults.ts";
import { Temporal } from "../../src/domain/temporal.ts";
import { CheckFailure } from "./check.ts";

/** A member by its path, `flow.token`; `undefined` where there is none. */
export function valueAt(json: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (at, name) =>
        typeof at === "object" && at !== null && Object.hasOwn(at, name)
          ? (at as Record<string, unknown>)[name]
          : undefined,
      json,
    );
}

/** A member that is text; an empty one where there is none. */
export function textAt(json: unknown, path: string): string {
  const value = valueAt(json, path);
  return typeof value === "string" ? value : "";
}

export function listAt(json: unknown, path: string): readonly unknown[] {
  const value = valueAt(json, path);
  return Array.isArray(value) ? value : [];
}

/** @throws {CheckFailure} where there is no time with an offset */
export function instantAt(json: unknown, path: string): Temporal.Instant {
  const text = textAt(json, path);
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new CheckFailure(
      `${path} as an RFC 3339 time with an offset`,
      text === "" ? "nothing" : `"${text}"`,
    );
  }
}

/** What a schema makes of it; `undefined` where it does not fit. */
export function readAs<T>(
  schema: Parameters<typeof checkJson<T>>[0],
  json: unknown,
): T | undefined {
  const checked = checkJson(schema, json);
  return checked.faults ? undefined : checked.value;
}

/** Without the members that are another's each time. */
export function without(json: unknown, ...names: readonly string[]): unknown {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return json;
  return Object.fromEntries(Object.entries(json).filter(([name]) => !names.includes(name)));
}
