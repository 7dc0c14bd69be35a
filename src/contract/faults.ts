import * as z from "zod/mini";

/** A text of the wire as a schema understands it, or every fault by its path. */
export function checkJson<T>(
  schema: z.ZodMiniType<T>,
  json: unknown,
): { readonly value: T; readonly faults?: never } | { readonly faults: readonly string[] } {
  const parsed = z.safeParse(schema, json, { reportInput: true });
  return parsed.success ? { value: parsed.data } : { faults: describeFaults(parsed.error) };
}

/** Each fault of a text that a schema refused, as `path what-is-wrong`. */
export function describeFaults(error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => `${printPath(issue.path) || "the whole"} ${describe(issue)}`);
}

/** The library's own words are a language file of several kilobytes; these few serve site owners. */
function describe(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be of the type ${issue.expected}`;
    case "invalid_value":
      return `must be one of ${issue.values.join(", ")}`;
    case "unrecognized_keys":
      return `has unknown members: ${issue.keys.join(", ")}`;
    case "invalid_union":
      return `has a kind that this version does not know${"options" in issue && issue.options ? `: it knows ${issue.options.join(", ")}` : ""}`;
    default:
      return issue.message;
  }
}

/** `["slots", 0, "start"]` → `slots[0].start`. */
function printPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === "number"
        ? `${text}[${part}]`
        : text
          ? `${text}.${String(part)}`
          : String(part),
    "",
  );
}
