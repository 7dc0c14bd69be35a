import { isFurigana } from "../../src/i18n/furigana.ts";

export type Say = (...told: unknown[]) => string;
export type Leaf = readonly [path: string, leaf: string | Say];

/** Every text and every function that makes one, with its path: `ended.cancelled.title`. */
export function leaves(node: unknown, path = ""): Leaf[] {
  if (typeof node === "string" || typeof node === "function" || isFurigana(node)) {
    return [[path, node as unknown as string | Say]];
  }
  if (typeof node !== "object" || node === null) throw new Error(`${path} is no text`);
  return Object.entries(node).flatMap(([key, child]) =>
    leaves(child, path === "" ? key : `${path}.${key}`),
  );
}

/** What a message can be told: none, one and many of something, a name and whether. */
const TOLD: readonly (readonly unknown[])[] = [
  ["A1", "B2"],
  [0, 0],
  [1, 1],
  [17, true],
  [30, false],
];
/** Messages with a number that the server may leave out. */
const MAY_BE_SILENT =
  /^(rateLimited|codeWrong|resendTooSoon|serviceBusy|signInLocked|lookupLocked|lookupBusy)$/u;

/** Every text that the messages can make of such samples, with its path. */
export function everyText(messages: unknown): [path: string, text: string][] {
  return leaves(messages).flatMap(([path, leaf]) =>
    typeof leaf === "function"
      ? [...TOLD, ...(MAY_BE_SILENT.test(path) ? [[]] : [])].map((told): [string, string] => [
          path,
          leaf(...told),
        ])
      : [[path, leaf] as [string, string]],
  );
}
