import type { LitElement, PropertyValues, ReactiveController } from "lit";

/** Who takes one and the same node away again and again means it. */
const MOST_TIMES = 3;

/**
 * Lets elements live on where a program of somebody else's (a translator, a password manager, a blocker)
 * changes what they have rendered. Lit finds its places by the nodes around them: where those are gone it
 * throws, at every further update, and the step on show would stay for ever.
 *
 * What is taken away is put back at once. Where that is not enough, the element renders from scratch, with
 * what was typed. Where that fails too, what was on show stays; where there is nothing, the page's own words.
 */
export function mends({ prototype }: typeof LitElement): void {
  const updating = prototype as unknown as { update(changed: PropertyValues): void };
  const { update } = updating;
  updating.update = function mended(this: LitElement, changed) {
    const mender = Mender.of(this);
    mender.putsBack();
    try {
      update.call(this, changed);
    } catch {
      rendersAnew(this, () => update.call(this, changed));
    } finally {
      mender.takesForOwn();
    }
  };
}

const menders = new WeakMap<LitElement, Mender>();

/** Watches what one element has rendered, while it is on the page. */
class Mender implements ReactiveController {
  readonly #element: LitElement;
  readonly #observer = new MutationObserver((records) => this.#undo(records));
  readonly #foreign = new WeakSet<Node>();
  readonly #timesBack = new WeakMap<Node, number>();

  private constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  static of(element: LitElement): Mender {
    const mender = menders.get(element) ?? new Mender(element);
    menders.set(element, mender);
    return mender;
  }

  hostConnected(): void {
    this.#observer.observe(this.#element.renderRoot, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** What has changed so far is the doing of others. */
  putsBack(): void {
    this.#undo(this.#observer.takeRecords());
  }

  /** What has changed so far is the element's own doing. */
  takesForOwn(): void {
    this.#observer.takeRecords();
  }

  #undo(records: MutationRecord[]): void {
    for (const { addedNodes } of records) for (const node of addedNodes) this.#foreign.add(node);
    for (const record of records.reverse()) {
      for (const node of record.removedNodes) if (this.#isMissed(node)) this.#putBack(node, record);
    }
    this.takesForOwn();
  }

  /** A text is left to its translation, and what was moved to where it is. */
  #isMissed(node: Node): boolean {
    const { renderRoot } = this.#element;
    return !(node instanceof Text || this.#foreign.has(node) || renderRoot.contains(node));
  }

  #putBack(node: Node, { target, nextSibling, previousSibling }: MutationRecord): void {
    const times = this.#timesBack.get(node) ?? 0;
    this.#timesBack.set(node, times + 1);
    if (times === MOST_TIMES) return givesWayIfEmpty(this.#element);
    const isThere = (sibling: Node | null) => sibling?.parentNode === target;
    if (isThere(nextSibling)) target.insertBefore(node, nextSibling);
    else if (isThere(previousSibling)) target.insertBefore(node, previousSibling!.nextSibling);
    else target.appendChild(node);
  }
}

/** @param render what has failed on what is left */
function rendersAnew(element: LitElement, render: () => void): void {
  const root = element.renderRoot as ShadowRoot;
  const typed = [...inputsIn(root)].map(({ id, value, checked }) => ({ id, value, checked }));
  const focused = root.activeElement?.id;
  const before = [...root.childNodes];
  // What Lit knows of a place hangs on the node before which it renders.
  const end = document.createComment("");
  root.replaceChildren(end);
  element.renderOptions.renderBefore = end;
  try {
    render();
  } catch (error) {
    root.replaceChildren(...before);
    givesWayIfEmpty(element);
    throw error;
  }
  for (const input of inputsIn(root)) {
    const kept = typed.find(({ id }) => id === input.id);
    if (!kept) continue;
    // Boxes without a value of their own show what the step knows.
    if (!isBox(input)) input.value = kept.value;
    else if (input.value !== "on") input.checked = kept.checked;
  }
  if (focused) root.getElementById(focused)?.focus();
}

const inputsIn = (root: ParentNode) =>
  root.querySelectorAll<HTMLInputElement>("input[id], textarea[id], select[id]");
const isBox = ({ type }: HTMLInputElement) => type === "checkbox" || type === "radio";

/** To the page's own words, which stand in the element, where nothing else is left. */
function givesWayIfEmpty({ renderRoot }: LitElement): void {
  if (renderRoot.childElementCount === 0) renderRoot.append(document.createElement("slot"));
}
