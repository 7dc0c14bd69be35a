import { sendKeys } from "@web/test-runner-commands";
import { nameOf } from "../../support/page.ts";
import type { Visitor } from "../../support/visitor.ts";

/** More stops than any step has: who has not arrived by then goes round in circles. */
const MOST_STOPS = 60;
const [before, after] = ["before the widget", "after the widget"] as const;

/** Somebody who has no mouse. Nothing but keys moves the focus, except once to begin with. */
export class KeyboardUser {
  readonly #visitor: Visitor;

  /** Begins at the last thing on the page before the widget. */
  constructor(visitor: Visitor) {
    this.#visitor = visitor;
    const { widget } = visitor;
    widget.before(button(before));
    widget.after(button(after));
    (widget.previousElementSibling as HTMLElement).focus();
  }

  async presses(key: string): Promise<void> {
    await sendKeys({ press: key });
  }

  async types(text: string): Promise<void> {
    await sendKeys({ type: text });
  }

  /** Presses Tab until the focus is on what is named so. */
  async tabsTo(name: string | RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const passed: string[] = [];
    while (passed.length < MOST_STOPS) {
      await this.presses(key);
      const { focused } = this.#visitor;
      passed.push(focused);
      if (typeof name === "string" ? focused === name : name.test(focused)) return;
    }
    throw new Error(`${key} never came to ${String(name)}, but to: ${passed.join(" | ")}`);
  }

  /** Tabs to it and presses Enter. */
  async enters(name: string | RegExp): Promise<void> {
    await this.tabsTo(name);
    await this.presses("Enter");
  }

  /** Tabs to an input by its label and types. */
  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.tabsTo(label);
    await this.types(text);
  }

  /** Leaves the widget with Tab, and again with Shift+Tab; ends before it. */
  async leavesBothWays(): Promise<void> {
    await this.tabsTo(after);
    await this.tabsTo(before, "Shift+Tab");
  }
}

/** Takes away what surrounded the widget. */
export function leaveKeyboard(): void {
  for (const each of document.querySelectorAll("button")) {
    if (nameOf(each) === before || nameOf(each) === after) each.remove();
  }
}

function button(name: string): HTMLButtonElement {
  const element = document.createElement("button");
  element.textContent = name;
  return element;
}
