import { isFurigana } from "../../src/i18n/furigana.ts";

/** Messages with furigana as the text without it, which is what can be looked for on the page. */
export function plainWords<Node>(node: Node): Node {
  if (typeof node === "function") {
    const say = (...told: unknown[]) => String(node(...told));
    return Object.defineProperty(say, "length", { value: node.length }) as Node;
  }
  if (isFurigana(node)) return String(node) as Node;
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(plainWords) as Node;
  return Object.fromEntries(
    Object.entries(node).map(([key, child]) => [key, plainWords(child)]),
  ) as Node;
}
