import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "../demo/build.ts";
import { layout, titleOf } from "./layout.ts";
import { FILE_FOLDERS, LISTED, placeOf, TOP_PAGES } from "./links.ts";
import { tellMarkdown, type MarkdownIt, type Section } from "./markdown.ts";

export const SITE = join(ROOT, "site");
const DOCS = "docs";

/** The few parts of Eleventy that are used. */
export interface Eleventy {
  write(): Promise<unknown>;
  init(): Promise<void>;
  watch(): Promise<void>;
  serve(port: number): Promise<void>;
}
interface Config {
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, text: string): void;
  addTransform(name: string, transform: (this: Transformed, content: string) => string): void;
  addWatchTarget(path: string): void;
  amendLibrary(name: string, amend: (md: MarkdownIt) => void): void;
  on(event: string, does: () => void): void;
  setInputDirectory(path: string): void;
  setOutputDirectory(path: string): void;
  setTemplateFormats(formats: readonly string[]): void;
  setUseGitIgnore(isUsed: boolean): void;
}
interface Transformed {
  readonly page: { readonly inputPath: string };
}
type Constructor = new (input: string, output: string, options: object) => Eleventy;

/** Eleventy, with the pages of docs and of the top, told how this site is to be. */
export async function eleventy(out: string, { quiet }: { quiet: boolean }): Promise<Eleventy> {
  const main = join(SITE, "node_modules/@11ty/eleventy/src/Eleventy.js");
  const { default: Eleventy } = (await import(pathToFileURL(main).href)) as {
    default: Constructor;
  };
  return new Eleventy(DOCS, out, {
    quietMode: quiet,
    config: (config: Config) => tell(config, out),
  });
}

function tell(config: Config, out: string): void {
  const live = readFileSync(join(SITE, "live.html"), "utf8");
  const sections = new Map<string, readonly Section[]>();
  config.setInputDirectory(DOCS);
  config.setOutputDirectory(relative(ROOT, out));
  config.setTemplateFormats(["md"]);
  config.setUseGitIgnore(false);
  // No other language of templates within the pages: braces are braces.
  config.addGlobalData("templateEngineOverride", "md");
  config.addGlobalData(
    "permalink",
    () =>
      ({ page }: Transformed) =>
        `/${placeOf(sourceOf(page.inputPath))}`,
  );
  for (const name of TOP_PAGES) {
    config.addTemplate(name, readFileSync(join(ROOT, name), "utf8"));
  }
  for (const folder of LISTED) config.addTemplate(`${folder}/README.md`, listOf(folder));
  config.amendLibrary("md", (md) =>
    tellMarkdown(md, live, sourceOf, (source, found) => sections.set(source, found)),
  );
  config.addTransform("layout", function (content) {
    const source = sourceOf(this.page.inputPath);
    return layout({ source, title: sections.get(source)?.[0]?.heading ?? source, content });
  });
  config.addWatchTarget("./site/");
  config.on("eleventy.after", () => {
    for (const folder of FILE_FOLDERS) {
      cpSync(join(ROOT, DOCS, folder), join(out, folder), { recursive: true });
    }
    cpSync(join(ROOT, DOCS, "screenshot.png"), join(out, "screenshot.png"));
    cpSync(join(SITE, "site.css"), join(out, "site.css"));
    writeFileSync(join(out, "search-documents.js"), searchDocuments(sections));
  });
}

/** The path in the repository of what Eleventy takes for a page of docs. */
function sourceOf(inputPath: string): string {
  const path = inputPath.replace(/^\.\//u, "");
  const top = path.slice(DOCS.length + 1);
  return (TOP_PAGES as readonly string[]).includes(top) ? top : path;
}

/** A page that names the files of a folder: pages by their titles, others by their names. */
function listOf(folder: string): string {
  const names = readdirSync(join(ROOT, DOCS, folder)).toSorted();
  const title = folder[0]!.toUpperCase() + folder.slice(1);
  const items = names.map(
    (name) => `- [${name.endsWith(".md") ? titleOf(`${DOCS}/${folder}/${name}`) : name}](${name})`,
  );
  return `# ${title}\n\n${items.join("\n")}\n`;
}

function searchDocuments(pages: ReadonlyMap<string, readonly Section[]>): string {
  const all = [...pages].flatMap(([source, sections]) =>
    sections.map(({ heading, anchor, text }) => ({
      id: `${placeOf(source)}#${anchor}`,
      page: sections[0]?.heading,
      heading,
      text,
    })),
  );
  return `globalThis.searchDocuments = ${JSON.stringify(all)};\n`;
}

export function isInstalled(): boolean {
  return existsSync(join(SITE, "node_modules/@11ty/eleventy"));
}
