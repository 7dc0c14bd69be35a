import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, posix } from "node:path";
import { type Import, importsOf, type SourceFile, sourceFiles } from "./imports.ts";

/** What a place may import besides itself. `docs` stands for the examples there. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ["domain"],
  flow: ["contract", "domain"],
  i18n: ["domain"],
  styles: [],
  views: ["flow", "contract", "domain", "i18n", "styles"],
  element: ["views", "flow", "contract", "domain", "i18n", "styles"],
  define: ["element", "views", "flow", "contract", "domain", "i18n", "styles"],
  index: ["element", "views", "flow", "contract", "domain", "i18n", "styles"],
  "mock-api": ["domain", "contract", "docs"],
  cli: ["domain", "contract", "snippet", "mock-api", "docs"],
  snippet: ["domain", "contract", "i18n", "cli"],
};
const SRC = ["define", "index", "element", "views", "flow", "contract", "domain", "i18n", "styles"];
const EVERYTHING_BUT_TESTS = [
  ...SRC,
  "mock-api",
  "cli",
  "snippet",
  "demo",
  "scripts",
  "docs",
  "root",
];
const FREER: typeof MAY_IMPORT = {
  demo: [...SRC, "mock-api", "snippet", "docs"],
  scripts: EVERYTHING_BUT_TESTS,
  test: EVERYTHING_BUT_TESTS,
};

/** Packages that may be named only in some files of src and its companions. */
const PACKAGE_HOMES: readonly { name: RegExp; homes: RegExp; rule: string }[] = [
  {
    name: /^zod\/mini$/,
    homes: /^(src\/contract\/|src\/flow\/validate\.ts$|mock-api\/)/,
    rule: "zod/mini belongs in src/contract, src/flow/validate.ts and mock-api",
  },
  { name: /^zod(?!\/mini$)/, homes: /^(mock-api|cli)\//, rule: "src uses zod/mini, not zod" },
  {
    name: /^temporal-polyfill/,
    homes: /^src\/domain\/temporal\.ts$/,
    rule: "the polyfill belongs in src/domain/temporal.ts",
  },
];

/** Bundled into the widget and named by none of its types: nobody has to install it. */
const BUNDLED = ["@lit/task", "@noble/hashes"];

export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** The other files directly in src are the public element and what only it uses. */
const ENTRIES: Readonly<Record<string, string>> = {
  "src/define.ts": "define",
  "src/index.ts": "index",
};

function placeOf(path: string): string {
  const [top = "", second, ...rest] = path.split("/");
  if (second === undefined) return "root";
  // The tag's maker is shared by its command and a page of the demo.
  if (top === "cli" && second === "snippet") return "snippet";
  if (top !== "src") return top;
  return rest.length > 0 ? second : (ENTRIES[path] ?? "element");
}

function faultOfRelative(path: string, specifier: string): string | undefined {
  if (!/\.(ts|js|mjs|json|css|html|svg|wasm|vue)(\?\w+)?$/.test(specifier))
    return `${specifier} needs its file extension`;
  const from = placeOf(path);
  const to = placeOf(posix.join(posix.dirname(path), specifier));
  const allowed = MAY_IMPORT[from] ?? FREER[from];
  if (allowed === undefined) return `${path} is in no known layer`;
  if (from === to || allowed.includes(to)) return undefined;
  return `${from} may not import ${to} (${specifier})`;
}

function faultOfPackage(
  path: string,
  specifier: string,
  dependencies: readonly string[],
): string | undefined {
  const checked = !/^(test|scripts)\//.test(path);
  const home = PACKAGE_HOMES.find(({ name }) => name.test(specifier));
  if (checked && home && !home.homes.test(path)) return `${specifier}: ${home.rule}`;
  if (!path.startsWith("src/")) return undefined;
  if (specifier.startsWith("node:") || builtinModules.includes(specifier))
    return `${specifier}: src runs in a browser`;
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  return dependencies.includes(name) ? undefined : `${name} is not in dependencies`;
}

export function violationsIn(
  files: readonly SourceFile[],
  dependencies: readonly string[],
): Violation[] {
  const check = (path: string, { specifier, line }: Import): Violation[] => {
    const message = specifier.startsWith(".")
      ? faultOfRelative(path, specifier)
      : faultOfPackage(path, specifier, dependencies);
    return message === undefined ? [] : [{ path, line, message }];
  };
  return files.flatMap(({ path, text }) =>
    importsOf(path, text).flatMap((found) => check(path, found)),
  );
}

/** What in fact imports what, each arrow as `from to`, without those that others together already say. */
export function arrowsIn(files: readonly SourceFile[]): string[] {
  // In a picture the tag's maker is a command as the others are, and no circle.
  const layerOf = (path: string) => placeOf(path).replace("snippet", "cli");
  const reached = new Map<string, Set<string>>();
  for (const { path, text } of files) {
    const from = layerOf(path);
    const tos = reached.get(from) ?? new Set();
    reached.set(from, tos);
    for (const { specifier } of importsOf(path, text)) {
      if (!specifier.startsWith(".")) continue;
      const to = layerOf(posix.join(posix.dirname(path), specifier));
      if (to !== from) tos.add(to);
    }
  }
  const reaches = (from: string, to: string): boolean =>
    [...(reached.get(from) ?? [])].some((next) => next === to || reaches(next, to));
  return [...reached].flatMap(([from, tos]) =>
    [...tos]
      .filter((to) => ![...tos].some((other) => other !== to && reaches(other, to)))
      .map((to) => `${from} ${to}`),
  );
}

function main(): void {
  const root = join(import.meta.dirname, "../");
  const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    dependencies: Record<string, string>;
  };
  const files = sourceFiles(root, ["src", "mock-api", "cli", "demo", "test", "scripts"]);
  const violations = violationsIn(files, [...Object.keys(dependencies), ...BUNDLED]);
  for (const { path, line, message } of violations) console.error(`${path}:${line} ${message}`);
  console.log(`${files.length} files, ${violations.length} imports against the layers`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

if (import.meta.main) main();
