import { nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { Page as ScriptedPage } from "../../demo/gallery/page.ts";
import { choosesOption, nameOf } from "./page.ts";

/** What a person sees and does within an element, with presses that engines trust. */
export class Page extends ScriptedPage {
  /** Presses a button or link with the keyboard. */
  override async presses(name: string | RegExp): Promise<void> {
    const target = await this.finds(name, "button, a[href]");
    target.focus();
    await sendKeys({ press: "Enter" });
    await nextFrame();
  }

  /** Chooses a language by its own name. */
  async choosesLanguage(name: string): Promise<void> {
    choosesOption(this.one<HTMLSelectElement>("#language"), name);
    await nextFrame();
  }
}

/** A text as it is read: a line break is a space. */
export const inOneLine = (text: string): string => text.replaceAll("\n", " ");

/** The text of what describes an input, in the order of its ids. */
export function descriptionOf(element: Element): string {
  const root = element.getRootNode() as ShadowRoot | Document;
  const ids = element.getAttribute("aria-describedby")?.split(" ") ?? [];
  return ids
    .map((id) => {
      const target = root.getElementById(id);
      if (!target) throw new Error(`aria-describedby names #${id}, which is not there`);
      return nameOf(target);
    })
    .join(" ");
}
