import { globSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ROOT } from "../demo/build.ts";
import { placeOf } from "./links.ts";

interface Group {
  readonly title: string;
  readonly pages: readonly (readonly [path: string, title: string])[];
}

/** In the order in which they are read; what is not named here comes last. */
const named: readonly Group[] = [
  {
    title: "For webmasters",
    pages: [
      ["docs/ja/webmasters.md", "五分で設置"],
      ["docs/webmasters.md", "Five minutes to a booking"],
      ["docs/your-page.md", "On pages of all kinds"],
      ["docs/theming.md", "Make it look like your page"],
      ["README.md", "Everything at a glance"],
      ["SUPPORT.md", "Where to ask"],
    ],
  },
  {
    title: "For integrators",
    pages: [
      ["docs/backend.md", "Write a backend"],
      ["docs/profile.md", "Write an office's profile"],
      ["docs/api/api.html", "API reference"],
      ["docs/api/test-interface.html", "Test interface"],
      ["docs/examples", "Examples"],
      ["docs/arazzo", "Workflows"],
      ["docs/conformance.md", "Conformance kit"],
      ["docs/library.md", "Modules for your programs"],
      ["docs/versioning.md", "Versions"],
    ],
  },
  {
    title: "What is promised",
    pages: [
      ["docs/reliability.md", "When things go wrong"],
      ["docs/accessibility.md", "Accessibility"],
      ["docs/privacy.md", "Privacy"],
      ["SECURITY.md", "Security"],
    ],
  },
  {
    title: "For contributors",
    pages: [
      ["CONTRIBUTING.md", "Contributing"],
      ["docs/architecture.md", "Architecture"],
      ["docs/adding.md", "Add an office, a field …"],
      ["docs/translating.md", "For translators"],
      ["docs/glossary.md", "One word for one thing"],
      ["docs/decisions", "Decisions"],
      ["CODE_OF_CONDUCT.md", "Code of conduct"],
      ["CHANGELOG.md", "Changes"],
    ],
  },
];

/** A page's own title: its first heading. */
export const titleOf = (path: string): string =>
  /^# (.+)$/mu.exec(readFileSync(join(ROOT, path), "utf8"))?.[1] ?? path;

const rest = globSync("docs/*.md", { cwd: ROOT })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path !== "docs/index.md")
  .filter((path) => !named.some(({ pages }) => pages.some(([each]) => each === path)))
  .toSorted();

/** What stands beside every page. */
export const navigation: readonly Group[] =
  rest.length === 0
    ? named
    : [...named, { title: "More", pages: rest.map((path) => [path, titleOf(path)] as const) }];

/** `'unsafe-inline'` for styles is Mermaid's: it draws with them. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'";

export interface PageParts {
  /** The page's path in the repository. */
  readonly source: string;
  readonly title: string;
  readonly content: string;
}

export function layout({ source, title, content }: PageParts): string {
  const place = placeOf(source) ?? "index.html";
  const root = posix.relative(posix.dirname(place), ".") || ".";
  const scripts = ["search", ...(content.includes("<hw-online-booking") ? ["live"] : [])];
  if (content.includes('class="mermaid"')) scripts.push("mermaid", "diagrams");
  return `<!doctype html>
<html lang="${source.startsWith("docs/ja/") ? "ja" : "en"}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <title>${escaped(title)} – hw-online-booking</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${root}/site.css">
    ${scripts.map((name) => `<script defer src="${root}/${name}.js"></script>`).join("\n    ")}
  </head>
  <body data-root="${root}">
    <a class="skip" href="#content">Skip to the content</a>
    <header>
      <a class="name" href="${root}/index.html">hw-online-booking</a>
      <search>
        <label for="search">Search / 検索</label>
        <input id="search" type="search" autocomplete="off">
        <div id="found" role="status"></div>
      </search>
    </header>
    <nav aria-label="Pages">
${navigation.map((group) => groupHtml(group, place)).join("\n")}
    </nav>
    <main id="content" tabindex="-1">
${content}
    </main>
  </body>
</html>
`;
}

function groupHtml({ title, pages }: Group, here: string): string {
  const items = pages.map(([path, name]) => {
    const place = placeOf(path) ?? "";
    const current = place === here ? ' aria-current="page"' : "";
    const lang = path.startsWith("docs/ja/") ? ' lang="ja"' : "";
    return `<li><a href="${posix.relative(posix.dirname(here), place)}"${current}${lang}>${escaped(name)}</a></li>`;
  });
  const isOpen = pages.some(([path]) => placeOf(path) === here) || here === "index.html";
  return `      <details${isOpen ? " open" : ""}><summary>${title}</summary><ul>${items.join("")}</ul></details>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
