import type { ElementHandle, Page } from "puppeteer-core";

const PATIENCE_MS = 30_000;

/** Helpers that run in the page: everything in open shadow roots, and what of it can be seen. */
const eyes = `globalThis.hwAll ??= (root = document) => [...root.querySelectorAll("*")].flatMap(
  (each) => [each, ...(each.shadowRoot ? hwAll(each.shadowRoot) : [])]);
globalThis.hwShown ??= (each) => each?.checkVisibility?.() ?? each !== null;
globalThis.hwHome ??= (text) => text.parentElement?.shadowRoot
  ? (text.assignedSlot?.parentElement ?? null) : text.parentElement ?? text.getRootNode().host;
globalThis.hwName ??= (each) => (each.getAttribute("aria-label") ?? each.labels?.[0]?.textContent ?? each.textContent)
  .replace(/\\s+/gu, " ").trim();`;

/** Somebody who uses one page by its words: real presses, which a browser trusts. */
export class Person {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Every text that is on show. */
  async reads(): Promise<string> {
    return (await this.page.evaluate(
      `(() => { ${eyes} return hwAll().flatMap((each) => [...each.childNodes])
        .filter((each) => each.nodeType === 3 && hwShown(hwHome(each)))
        .map(({ data }) => data).join(" "); })()`,
    )) as string;
  }

  async sees(text: string | RegExp): Promise<void> {
    const has = (page: string) =>
      typeof text === "string" ? page.includes(text) : text.test(page);
    let page = "";
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause()) {
      page = await this.reads();
      if (has(page)) return;
    }
    throw new Error(`Waited for ${String(text)}. The page says: ${page.replace(/\s+/gu, " ")}`);
  }

  async presses(name: string | RegExp, which: "first" | "last" = "first"): Promise<void> {
    await (await this.#finds("button, a, summary", name, which)).click();
  }

  async ticks(name: string | RegExp): Promise<void> {
    await (await this.#finds("input[type=checkbox], input[type=radio]", name)).click();
  }

  async agrees(): Promise<void> {
    await this.#finds("input[type=checkbox]", /./u);
    for (const box of await this.#all("input[type=checkbox]", /./u)) await box.click();
  }

  /** From the terms to where the later steps' files are asked for. A step comes a moment after the press. */
  async passesTheOpening(eligible: RegExp = /./u): Promise<void> {
    await this.sees("規約を確認し、同意してください");
    await this.agrees();
    await this.presses("次へ進む");
    await this.sees("利用できる方かどうかを確認してください");
    await this.ticks(eligible);
    await this.presses("次へ進む");
  }

  async fills(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [id, value] of Object.entries(values)) {
      const input = await this.#finds(`#${id}`, /^/u);
      await input.focus();
      await this.page.evaluate(
        (element) => (element as HTMLInputElement).select?.(),
        input as ElementHandle<HTMLElement>,
      );
      await this.page.keyboard.type(value);
      await this.page.keyboard.press("Tab");
    }
  }

  async chooses(id: string, value: string): Promise<void> {
    await (await this.#finds(`#${id}`, /^/u)).select(value);
  }

  async valueOf(id: string): Promise<string> {
    const input = await this.#finds(`#${id}`, /^/u);
    return await input.evaluate((element) => (element as HTMLInputElement).value);
  }

  /** Waits until the widget speaks the language. */
  async hears(tag: string): Promise<void> {
    await this.#finds(`.container[lang="${tag}"]`, /^/u);
  }

  async #finds(
    selector: string,
    name: string | RegExp,
    which: "first" | "last" = "first",
  ): Promise<ElementHandle<Element>> {
    // A tab behind another draws nothing, and presses wait for what is drawn.
    await this.page.bringToFront();
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await pause()) {
      const found = await this.#all(selector, name);
      const one = which === "first" ? found[0] : found.at(-1);
      if (one) return one;
    }
    throw new Error(`Looked for ${String(name)}. The page says: ${await this.reads()}`);
  }

  async #all(selector: string, name: string | RegExp): Promise<ElementHandle<Element>[]> {
    const test =
      typeof name === "string"
        ? `(text) => text === ${JSON.stringify(name)}`
        : `(text) => ${String(name)}.test(text)`;
    const list = await this.page.evaluateHandle(
      `(() => { ${eyes} return hwAll().filter((each) => each.matches(${JSON.stringify(selector)})
        && each.getRootNode() !== document && hwShown(each) && (${test})(hwName(each))); })()`,
    );
    const entries = await list.getProperties();
    return [...entries.values()].flatMap(
      (each) => each.asElement() ?? [],
    ) as ElementHandle<Element>[];
  }
}

export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
