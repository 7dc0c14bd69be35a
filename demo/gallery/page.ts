import { nameOf, nextFrame, visibleText, waitFor } from "./seen.ts";

/** What a person sees and does within an element, shadow roots included. */
export class Page {
  readonly root: Element;

  constructor(root: Element) {
    this.root = root;
  }

  /** All text on show, without what only assistive technology reads. */
  get text(): string {
    return visibleText(this.root).replace(/\s+/gu, " ").trim();
  }

  /** Elements in the root and in all shadow roots below it. */
  all<T extends HTMLElement>(selector: string, root: Element | ShadowRoot = this.root): T[] {
    const shadow = root instanceof Element ? root.shadowRoot : null;
    return [...(shadow?.children ?? []), ...root.children].flatMap((element) => [
      ...(element.matches(selector) ? [element as T] : []),
      ...this.all<T>(selector, element),
    ]);
  }

  /** The one element that a selector names. */
  one<T extends HTMLElement>(selector: string): T {
    const [found, ...more] = this.all<T>(selector);
    if (!found || more.length > 0) {
      throw new Error(`${found ? "Several" : "No"} ${selector}. The page says: ${this.excerpt}`);
    }
    return found;
  }

  /** Buttons, links and choices with this accessible name. */
  named(name: string | RegExp, selector = "button, a[href], label"): HTMLElement[] {
    return this.all(selector).filter((element) => {
      const own = nameOf(element);
      return typeof name === "string" ? own === name : name.test(own);
    });
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.waitsFor(
      // Text on show has lost its line breaks.
      () =>
        typeof text === "string"
          ? this.text.includes(text.replaceAll("\n", " "))
          : text.test(this.text),
      String(text),
    );
  }

  /** Waits until the choice of a slot has loaded what there is to choose from. */
  async seesWhatIsFree(): Promise<void> {
    await this.waitsFor(
      () => this.all("td button").length > 0 && this.all(".skeleton").length === 0,
      "what is free",
    );
  }

  async waitsFor(condition: () => boolean, what: string): Promise<void> {
    await waitFor(condition, () => `Waited for ${what}. The page says: ${this.excerpt}`);
  }

  async finds(name: string | RegExp, selector?: string): Promise<HTMLElement> {
    await this.waitsFor(
      () => this.named(name, selector).length > 0,
      `what is named ${String(name)}`,
    );
    return this.named(name, selector)[0]!;
  }

  /** Presses a button or link as a person does. */
  async presses(name: string | RegExp): Promise<void> {
    await this.clicks(name);
  }

  /** Clicks by script, as a mail scanner would: quicker, and not trusted. */
  async clicks(name: string | RegExp): Promise<void> {
    (await this.finds(name)).click();
    await nextFrame();
  }

  /** Fills an input in one go. `silently`: without an event, as some autofill does. */
  async fills(id: string, value: string, { silently = false } = {}): Promise<void> {
    const input = this.one<HTMLInputElement>(`#${id}`);
    input.value = value;
    if (!silently) input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await nextFrame();
  }

  protected get excerpt(): string {
    return this.text.slice(0, 300);
  }
}
