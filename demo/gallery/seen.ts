/** What a person can make out on a page: texts and names, through shadow roots. */

const WAIT_MS = 10_000;

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

export async function waitFor(
  condition: () => boolean,
  message: () => string,
  waitMs = WAIT_MS,
): Promise<void> {
  const end = performance.now() + waitMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error(message());
    await nextFrame();
  }
}

/** How a person calls it: by its own name, its label's text or its own text. */
export function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const name = element.getAttribute("aria-label") ?? spokenText(label ?? element);
  return name.replace(/\s+/gu, " ").trim();
}

/** An element's text without what is hidden from assistive technology, such as readings over kanji. */
function spokenText(node: Node): string {
  if (node instanceof Text) return node.data;
  const isHidden = node instanceof Element && node.getAttribute("aria-hidden") === "true";
  return isHidden ? "" : [...node.childNodes].map(spokenText).join("");
}

/** All text on show, without what only assistive technology reads. */
export function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(visibleText).join(" ");
  if (node.matches("style, script, rt, .visually-hidden, [hidden]")) return "";
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(visibleText).join(" ");
  const children = node.shadowRoot ?? node;
  // A reading over a word does not part it from the next.
  const isAnnotated = node.localName === "ruby" || node.querySelector(":scope > ruby") !== null;
  return [...children.childNodes].map(visibleText).join(isAnnotated ? "" : " ");
}
