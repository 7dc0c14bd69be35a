import type * as z from "zod/mini";

/** Each fault of a text that a schema refused, as `path what-is-wrong`. */
export function describeFaults(error: z.core.$ZodError): string[] {
  return error.issues.map((issue) => `${printPath(issue.path)} ${describe(issue)}`.trim());
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
      return "has a kind that this version does not know";
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
