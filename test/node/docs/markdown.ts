import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/packed.ts";

export interface Block {
  readonly path: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  /** What a comment right above it says of it. */
  readonly mark: string | undefined;
}

/** Every page that people read: those of docs, and those at the top. */
export const pages: readonly string[] = globSync(["*.md", "docs/**/*.md"], { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .toSorted();

export const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

/** The comment, the fence with its indent, and all up to the fence that closes it. */
const FENCE =
  /(?:^[ ]*<!-- (?<mark>[^\n]+?) -->\n)?^(?<indent>[ ]*)```(?<language>[^\n]*)\n(?<text>.*?)^\k<indent>```$/gmsu;

function blocksOf(path: string): Block[] {
  const page = textOf(path);
  return [...page.matchAll(FENCE)].map(({ index, groups }) => ({
    path,
    line: page.slice(0, index).split("\n").length,
    language: groups?.["language"] ?? "",
    text: (groups?.["text"] ?? "").replaceAll(new RegExp(`^${groups?.["indent"]}`, "gmu"), ""),
    mark: groups?.["mark"],
  }));
}

export const blocks: readonly Block[] = pages.flatMap(blocksOf);

/** Of these languages, those that are tried here: a mark says why a block is not, or who tries it. */
export function tried(...languages: readonly string[]): { name: string; block: Block }[] {
  return blocks
    .filter(({ language, mark }) => languages.includes(language) && !isMark(mark))
    .map((block) => ({ name: `${block.path}:${block.line}`, block }));
}

export function isMark(mark: string | undefined): mark is string {
  return mark !== undefined && /^(?:not run|tried by): ./u.test(mark);
}
