import { siteLink, slugOf } from "./links.ts";

/** The few parts of markdown-it that are used; it comes with Eleventy, which is installed when it is needed. */
export interface Token {
  type: string;
  readonly tag: string;
  readonly info: string;
  content: string;
  children: Token[] | null;
  attrs: [name: string, value: string][] | null;
  attrGet(name: string): string | null;
  attrSet(name: string, value: string): void;
}
type Rule = (tokens: Token[], index: number) => string;
export interface MarkdownIt {
  core: { ruler: { push(name: string, rule: (state: State) => void): void } };
  renderer: { rules: Record<string, Rule> };
  utils: { escapeHtml(text: string): string };
}
interface State {
  readonly tokens: Token[];
  readonly env: { readonly page?: { readonly inputPath?: string } };
}

/** What is found when somebody searches: a heading, and what stands under it. */
export interface Section {
  readonly heading: string;
  readonly anchor: string;
  text: string;
}

/** @param sourceOf the page's path in the repository; @param found what the page says, section by section */
export function tellMarkdown(
  md: MarkdownIt,
  live: string,
  sourceOf: (inputPath: string) => string,
  found: (source: string, sections: readonly Section[]) => void,
): void {
  md.core.ruler.push("site", ({ tokens, env }) => {
    const source = sourceOf(env.page?.inputPath ?? "");
    nameHeadings(tokens);
    for (const { children } of tokens) {
      if (!children) continue;
      leadLinks(children, source);
      joinLines(children);
    }
    found(source, sectionsOf(tokens));
  });
  const { rules } = md.renderer;
  const { escapeHtml } = md.utils;
  rules["fence"] = (tokens, index) => {
    const { info, content } = tokens[index]!;
    const text = escapeHtml(content);
    return info === "mermaid"
      ? `<pre class="mermaid">${text}</pre>\n`
      : `<pre tabindex="0"><code>${text}</code></pre>\n`;
  };
  rules["html_block"] = (tokens, index) =>
    tokens[index]!.content.trim() === "<!-- live widget -->" ? live : "";
  // A wide table scrolls within itself, also by the keyboard.
  rules["table_open"] = () => '<div class="table" tabindex="0"><table>';
  rules["table_close"] = () => "</table></div>";
}

function nameHeadings(tokens: readonly Token[]): void {
  const taken = new Map<string, number>();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const slug = slugOf(wordsOf(tokens[index + 1]));
    const times = taken.get(slug) ?? 0;
    taken.set(slug, times + 1);
    token.attrSet("id", times === 0 ? slug : `${slug}-${times}`);
  }
}

/** A link to a file that is not on the site keeps its words and becomes none. */
function leadLinks(tokens: readonly Token[], source: string): void {
  for (const token of tokens) {
    const attribute = { link_open: "href", image: "src" }[token.type];
    if (attribute === undefined) continue;
    const to = token.attrGet(attribute) ?? "";
    const address = siteLink(source, to);
    if (address !== undefined) token.attrSet(attribute, address);
    else token.attrs = [["title", to]];
  }
}

/** Japanese has no spaces: a line that ends within a sentence would bring one. */
function joinLines(tokens: readonly Token[]): void {
  for (const [index, token] of tokens.entries()) {
    const isWithin =
      JAPANESE.test(tokens[index - 1]?.content.at(-1) ?? "") &&
      JAPANESE.test(tokens[index + 1]?.content[0] ?? "");
    if (token.type === "softbreak" && isWithin) token.type = "text";
  }
}

const JAPANESE = /[\p{Script=Hani}\p{Script=Hira}\p{Script=Kana}、。（）「」]/u;

function wordsOf(token: Token | undefined): string {
  return (token?.children ?? [])
    .filter(({ type }) => type === "text" || type === "code_inline")
    .map(({ content }) => content)
    .join("");
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: Section[] = [];
  for (const [index, token] of tokens.entries()) {
    const previous = tokens[index - 1];
    if (previous?.type === "heading_open") {
      sections.push({ heading: wordsOf(token), anchor: previous.attrGet("id") ?? "", text: "" });
    } else if (token.type === "inline" || token.type === "fence") {
      const last = sections.at(-1);
      if (last) last.text += ` ${token.type === "fence" ? token.content : wordsOf(token)}`;
    }
  }
  return sections;
}
