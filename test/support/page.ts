import { nextFrame } from "@open-wc/testing";

const WAIT_MS = 5_000;

export async function waitFor(condition: () => boolean, message: () => string): Promise<void> {
  const end = performance.now() + WAIT_MS;
  while (!condition()) {
    if (performance.now() > end) throw new Error(message());
    await nextFrame();
  }
}

/** What has the focus, inside however many shadow roots. */
export function focusedElement(): Element | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at ?? undefined;
}

/** Elements inside, and inside the shadow roots of those. */
export function everythingIn<T extends HTMLElement>(
  root: ParentNode | null,
  selector: string,
): T[] {
  return [...(root?.querySelectorAll<HTMLElement>("*") ?? [])].flatMap((element) => [
    ...(element.matches(selector) ? [element as T] : []),
    ...everythingIn<T>(element.shadowRoot, selector),
  ]);
}

/** How a person calls it: by its own name, its label's text or its own text. */
export function nameOf(element: Element): string {
  const label = (element as HTMLInputElement).labels?.[0];
  const name = element.getAttribute("aria-label") ?? (label ?? element).textContent;
  return name.replace(/\s+/gu, " ").trim();
}

/** Chooses what is called so in a list, as a press on it does. */
export function choosesOption(select: HTMLSelectElement | undefined, name: string): void {
  const option = [...(select?.options ?? [])].find(({ text }) => text === name);
  if (!select || !option) throw new Error(`No "${name}" to choose.`);
  select.value = option.value;
  select.dispatchEvent(new Event("change", { bubbles: true, composed: true }));
}

/** All text on show, without what only assistive technology reads. */
export function visibleText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return [...node.childNodes].map(visibleText).join(" ");
  if (node.matches("style, script, .visually-hidden, [hidden]")) return "";
  if (node instanceof HTMLSlotElement) return node.assignedNodes().map(visibleText).join(" ");
  const children = node.shadowRoot ?? node;
  return [...children.childNodes].map(visibleText).join(" ");
}
