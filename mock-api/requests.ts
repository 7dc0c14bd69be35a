import type * as z from "zod/mini";
import { fieldNames } from "../src/domain/applicant.ts";
import { parseText } from "../src/domain/fields/parse-field.ts";
import { invalid, Refusal } from "./refusal.ts";

type TextField = Parameters<typeof parseText>[0];

/** @throws {Refusal} unless the body is JSON and says so */
export async function readJson(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/iu.test(type)) {
    throw new Refusal("unsupported-media-type", { detail: "Send the body as application/json." });
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(await request.arrayBuffer());
    return JSON.parse(text);
  } catch {
    throw new Refusal("malformed-request", { detail: "The body is not JSON." });
  }
}

/** @throws {Refusal} naming every fault by its JSON pointer */
export function check<T>(schema: z.ZodMiniType<T>, json: unknown): T {
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues.flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => ({
            pointer: toPointer([...issue.path, key]),
            code: "unknown-member",
          }))
        : [
            {
              pointer: toPointer(issue.path),
              code: faultOf(issue.path, valueAt(json, issue.path)),
            },
          ],
    ),
  );
}

/** The flow token of `Authorization: Bearer …`; an empty text where there is none. */
export function bearerToken(request: Request): string {
  return /^Bearer +([\w-]+)$/iu.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
}

/** RFC 6901. */
function toPointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, json);
}

function faultOf([parent, name]: readonly PropertyKey[], value: unknown): string {
  if (value === undefined) return "missing";
  const field = parent === "applicant" ? fieldNames.find((known) => known === name) : undefined;
  if (field === undefined || typeof value !== "string") return "invalid";
  if (field === "birthDate") return "not-a-date";
  if (field === "companion") return "not-a-choice";
  return textFault(field, value) ?? "not-canonical";
}

/** Why a value is not what the form would have made of it; `undefined` when it is. */
export function textFault(field: TextField, value: string): string | undefined {
  const parsed = parseText(field, value);
  if ("fault" in parsed) return parsed.fault;
  return parsed.value === value ? undefined : "not-canonical";
}
