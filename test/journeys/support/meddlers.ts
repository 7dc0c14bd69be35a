import { everythingIn, waitFor } from "../../support/page.ts";
import type { Visitor } from "../../support/visitor.ts";

/** What a program of somebody else's does to one shadow root, each time that something has changed in it. */
export type Meddling = (root: ShadowRoot) => void;

const textsIn = (root: ShadowRoot): Text[] => [...nodesIn(root, NodeFilter.SHOW_TEXT)] as Text[];

function nodesIn(root: ShadowRoot, kinds: number): Node[] {
  const walker = document.createTreeWalker(root, kinds);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

const wrapped = (text: string): HTMLElement => {
  const [outer, inner] = [document.createElement("font"), document.createElement("font")];
  inner.textContent = text;
  outer.append(inner);
  return outer;
};
const isTranslated = ({ parentElement }: Text) => parentElement?.localName === "font";

/** A page's translator: every text goes, and its translation comes in two elements. The words stay readable. */
export const translator: Meddling = (root) => {
  for (const text of textsIn(root)) {
    if (text.data.trim() !== "" && !isTranslated(text)) text.replaceWith(wrapped(text.data));
  }
};

/** One that does so with white space as well: what Lit counts by goes too. */
export const thoroughTranslator: Meddling = (root) => {
  for (const text of textsIn(root)) if (!isTranslated(text)) text.replaceWith(wrapped(text.data));
};

/** One that sets whole sentences anew: what stands in a line moves into the translation's element. */
export const sentenceTranslator: Meddling = (root) => {
  for (const line of root.querySelectorAll("p, label, li, legend, button, [role=heading]")) {
    if (line.querySelector("font, input, select, ul, [id]") || line.childNodes.length === 0) {
      continue;
    }
    const font = document.createElement("font");
    font.append(...line.childNodes);
    line.append(font);
  }
};

/** Some tidy pages up: what is no element and no text goes. */
export const commentRemover: Meddling = (root) => {
  for (const comment of nodesIn(root, NodeFilter.SHOW_COMMENT)) (comment as Comment).remove();
};

/** A password manager: an icon after every input, which comes and goes. */
export const passwordManager: Meddling = (root) => {
  const icons = root.querySelectorAll("password-icon");
  if (icons.length > 0) return icons.forEach((icon) => icon.remove());
  for (const input of root.querySelectorAll("input, select, textarea")) {
    input.before(document.createElement("password-icon"));
    input.after(document.createElement("password-icon"));
  }
};

/** A dark mode: a style sheet at the beginning and one at the end, and marks on every element. */
export const darkMode: Meddling = (root) => {
  if (root.querySelector("style.dark")) return;
  const sheet = () => Object.assign(document.createElement("style"), { className: "dark" });
  root.prepend(sheet());
  root.append(sheet());
  for (const each of root.querySelectorAll("*")) each.setAttribute("data-dark", "");
};

/** An ad blocker: takes away what it takes for advertisements, once each. */
export function blocker(selector: string, times = 1): Meddling {
  const seen = new WeakMap<Element, number>();
  return (root) => {
    for (const each of root.querySelectorAll(selector)) {
      const before = seen.get(each) ?? 0;
      seen.set(each, before + 1);
      if (before < times) each.remove();
    }
  };
}

/** How long nothing has changed where a person goes on, ms. What was focused and is taken away is focused no longer. */
const AT_REST_MS = 50;

/**
 * Lets it happen in every shadow root of an element, also in those that come later: at once after
 * each change, as an observer does, and again and again. The visitor presses when the page has come to rest.
 *
 * @returns ends it, and tells how often something was changed, and the errors that nobody caught
 */
export function meddles(visitor: Visitor, meddling: Meddling) {
  const { widget } = visitor;
  const faults: string[] = [];
  const known = new Map<ShadowRoot, MutationObserver>();
  let changes = 0;
  let lastWork = 0;
  const works = (root: ShadowRoot, observer: MutationObserver) => {
    lastWork = performance.now();
    meddling(root);
    changes += observer.takeRecords().length;
  };
  const look = () => {
    const inner = everythingIn<HTMLElement>(widget.shadowRoot, "*");
    for (const { shadowRoot } of [widget, ...inner]) {
      if (!shadowRoot || known.has(shadowRoot)) continue;
      const observer = new MutationObserver(() => works(shadowRoot, observer));
      observer.observe(shadowRoot, { childList: true, subtree: true });
      known.set(shadowRoot, observer);
      works(shadowRoot, observer);
    }
  };
  const again = setInterval(look, 10);
  const onFault = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    const cause: unknown = "reason" in event ? event.reason : event.error;
    faults.push(cause instanceof Error ? `${cause.message} ${cause.stack}` : String(cause));
  };
  window.addEventListener("error", onFault);
  window.addEventListener("unhandledrejection", onFault);
  const press = visitor.presses.bind(visitor);
  visitor.presses = async (name) => {
    await waitFor(
      () => performance.now() - lastWork > AT_REST_MS,
      () => "The page does not come to rest.",
    );
    await press(name);
  };
  return () => {
    clearInterval(again);
    for (const observer of known.values()) observer.disconnect();
    window.removeEventListener("error", onFault);
    window.removeEventListener("unhandledrejection", onFault);
    return { changes, faults };
  };
}
