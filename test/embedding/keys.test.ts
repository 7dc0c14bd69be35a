import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { agreesAndQualifies, takesSoonestSlot } from "../support/journey.ts";
import { leavePage, Visitor } from "../support/visitor.ts";

describe("keys that are pressed in the widget", () => {
  let heard: string[] = [];
  /** As pages have done for decades: outside inputs and buttons, nothing but shortcuts. */
  const shortcuts = (event: KeyboardEvent) => {
    if (/^(?:input|textarea|button)$/iu.test((event.target as Element).tagName)) return;
    heard.push(`${event.type} ${event.key}`);
    if (!/^(?:Tab|Escape)$/u.test(event.key)) event.preventDefault();
  };
  beforeEach(() => {
    heard = [];
    for (const type of ["keydown", "keypress", "keyup"] as const) {
      document.addEventListener(type, shortcuts);
    }
  });
  afterEach(() => {
    for (const type of ["keydown", "keypress", "keyup"] as const) {
      document.removeEventListener(type, shortcuts);
    }
    leavePage();
  });

  it("are its own: no shortcut of the page's takes a letter, an erasure or a press from it", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    await customElements.whenDefined("hw-ob-typed-watch");
    await visitor.reaches("consent");
    await agreesAndQualifies(visitor);
    await takesSoonestSlot(visitor);
    // Released after its button has gone, a key is the page's.
    heard = [];
    visitor.all<HTMLInputElement>("#name")[0]!.focus();
    await sendKeys({ type: "j/kx" });
    await sendKeys({ press: "Backspace" });
    expect(visitor.valueOf("name")).to.equal("j/k");
    await visitor.presses("確認画面へ進む");
    await visitor.sees("を入力してください");
    expect(heard).to.deep.equal([]);
  });

  it("are the page's as well where they leave it, close things, or come with Ctrl", async () => {
    const visitor = await Visitor.opens("kitakyushu-mothers");
    await visitor.reaches("consent");
    await customElements.whenDefined("hw-ob-typed-watch");
    await visitor.sees("個人情報");
    const box = visitor.all<HTMLElement>("#title")[0]!;
    const presses = (key: string, ctrlKey = false) =>
      box.dispatchEvent(
        new KeyboardEvent("keydown", { key, ctrlKey, bubbles: true, composed: true }),
      );
    for (const key of ["Escape", "Tab", "F6", "a", "Enter"]) presses(key);
    presses("k", true);
    expect(heard).to.deep.equal(["keydown Escape", "keydown Tab", "keydown F6", "keydown k"]);
  });
});
