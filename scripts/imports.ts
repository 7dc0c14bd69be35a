import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";

export interface Import {
  readonly specifier: string;
  readonly line: number;
}

interface Literal {
  readonly type: string;
  readonly value?: unknown;
  readonly start: number;
}

/** Every module a file names: static, dynamic, re-exported and in types. */
export function importsOf(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const imports: Import[] = [];
  const add = (source: Literal | null | undefined) => {
    if (typeof source?.value !== "string") return;
    const line = text.slice(0, source.start).split("\n").length;
    imports.push({ specifier: source.value, line });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source as Literal),
    TSImportType: (node) => add(node.source),
    TSExternalModuleReference: (node) => add(node.expression as Literal),
  }).visit(program);
  return imports;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The TypeScript and JavaScript files of some folders, with paths relative to the root. */
export function sourceFiles(root: string, folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => {
    let entries: string[];
    try {
      entries = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
    } catch {
      return [];
    }
    return entries
      .filter((entry) => /\.[cm]?[jt]s$/.test(entry) && !entry.includes("node_modules"))
      .map((entry) => `${folder}/${entry.replaceAll("\\", "/")}`)
      .toSorted()
      .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
  });
}
