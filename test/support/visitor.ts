import { nextFrame } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import "../../src/define.ts";
import type { HwOnlineBooking } from "../../src/hw-online-booking.ts";
import { createMockApi, type MockApi, type MockApiOptions } from "../../mock-api/in-process.ts";
import { loadTemporal } from "../../src/domain/temporal.ts";
import { leaveConsole, ownerLines } from "./owner.ts";
import {
  choosesOption,
  endAddressWith,
  everythingIn,
  focusedElement,
  nameOf,
  visibleText,
  waitFor,
} from "./page.ts";

/** What a person sees and does on a page with the widget. The network ends at a server of the test's own. */
export class Visitor {
  readonly api: MockApi;
  readonly widget: HwOnlineBooking;
  /** What left the page from the visit's beginning on, in order. */
  readonly requests: readonly Request[];
  /** What the page's owner was told on the console. */
  readonly toldOwner = ownerLines();

  private constructor(api: MockApi, widget: HwOnlineBooking, requests: readonly Request[]) {
    this.api = api;
    this.widget = widget;
    this.requests = requests;
  }

  /** Opens the office's page. `hash` is what the address ends with, such as a link from a mail. */
  static async opens(
    office: string,
    { hash = "", api, lang = "ja", profile, ...options }: VisitOptions = {},
  ): Promise<Visitor> {
    await loadTemporal();
    const server = api ?? createMockApi({ now: "2026-11-17T10:00:00+09:00", ...options });
    const requests: Request[] = [];
    window.fetch = (input) => {
      requests.push((input as Request).clone());
      return server.fetch(input as Request);
    };
    endAddressWith(hash);
    const widget = document.createElement("hw-online-booking");
    const attributes = profile ? { profile } : { office, "api-base": server.base };
    for (const [name, value] of Object.entries({ ...attributes, lang })) {
      widget.setAttribute(name, value);
    }
    widget.append("お電話でどうぞ: 0000-00-0000");
    document.body.append(widget);
    return new Visitor(server, widget, requests);
  }

  /** Closes the page. What the browser keeps for its tab stays. */
  leaves(): void {
    this.widget.remove();
  }

  /** Comes back to the page after doing something else, such as reading mail. */
  looksAgain(): void {
    document.dispatchEvent(new Event("visibilitychange"));
  }

  /** Waits until the page says so. */
  async sees(text: string | RegExp): Promise<void> {
    await waitFor(
      () => (typeof text === "string" ? this.text.includes(text) : text.test(this.text)),
      () => `Waited for ${String(text)}. The page says: ${this.excerpt}`,
    );
  }

  /** Waits until a step of this name is on show. */
  async reaches(step: string): Promise<void> {
    await waitFor(
      () => this.all(`hw-ob-${step}-step`).length > 0,
      () => `Waited for the step ${step}. The page says: ${this.excerpt}`,
    );
  }

  /** Waits until the focus is on what reads so, such as the heading of the next step. */
  async isAt(heading: string): Promise<void> {
    await waitFor(
      () => this.focused === heading,
      () => `Waited for the focus on "${heading}"; it is on "${this.focused}".`,
    );
  }

  /** Enough of the page for a failure's message. */
  private get excerpt(): string {
    return this.text.slice(0, 400);
  }

  /** All text on show, without what only assistive technology reads. */
  get text(): string {
    return visibleText(this.widget).replace(/\s+/gu, " ").trim();
  }

  /** The name of what has the focus: a heading, a button, an input. */
  get focused(): string {
    const at = focusedElement();
    return at ? nameOf(at) : "";
  }

  /** The heading of the step on show. */
  get heading(): string {
    return this.all("#title")[0]?.textContent.trim() ?? "";
  }

  /** Whether there is a button or link of this name. */
  isOffered(name: string | RegExp): boolean {
    return this.named(name, "button, a[href]").length > 0;
  }

  /** What stands in an input. */
  valueOf(id: string): string {
    return this.input(id).value;
  }

  /** The boxes and radio buttons that are ticked, by their labels. */
  get ticked(): string[] {
    return this.all("input:checked").map(nameOf);
  }

  /** Presses a button or link by its name, with the keyboard: engines trust that press. */
  async presses(name: string | RegExp): Promise<void> {
    const target = await this.finds(name, "button, a[href]");
    target.focus();
    await sendKeys({ press: "Enter" });
    await nextFrame();
  }

  /** Chooses a language by its own name. */
  async choosesLanguage(name: string): Promise<void> {
    choosesOption(this.all<HTMLSelectElement>("#language")[0], name);
    await nextFrame();
  }

  /** Ticks a box or a radio button by its label. */
  async chooses(label: string | RegExp): Promise<void> {
    const target = await this.finds(label, "label");
    target.click();
  }

  /** Ticks every box of the step, once there are some. */
  async ticksAll(): Promise<void> {
    const boxes = () => this.all<HTMLInputElement>('input[type="checkbox"]');
    await waitFor(
      () => boxes().length > 0,
      () => `No boxes to tick. The page says: ${this.excerpt}`,
    );
    for (const box of boxes()) if (!box.checked) box.click();
    await nextFrame();
  }

  /** Fills an input in one go, as autofill and paste do. */
  fills(id: string, value: string): void {
    const input = this.input(id);
    input.value = value;
    input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }

  /** Elements of the widget and of all its steps. */
  all<T extends HTMLElement>(selector: string): T[] {
    return everythingIn(this.widget.shadowRoot, selector);
  }

  private input(id: string): HTMLInputElement {
    const input = this.all<HTMLInputElement>(`#${id}`)[0];
    if (!input) throw new Error(`No input #${id}. The page says: ${this.excerpt}`);
    return input;
  }

  private named(name: string | RegExp, selector: string): HTMLElement[] {
    return this.all(selector).filter((element) => {
      const own = nameOf(element);
      return typeof name === "string" ? own.includes(name) : name.test(own);
    });
  }

  private async finds(name: string | RegExp, selector: string): Promise<HTMLElement> {
    await waitFor(
      () => this.named(name, selector).length > 0,
      () => `No ${selector} named ${String(name)}. The page says: ${this.excerpt}`,
    );
    return this.named(name, selector)[0] as HTMLElement;
  }
}

interface VisitOptions extends MockApiOptions {
  readonly hash?: string;
  /** A server that another visit has used already. */
  readonly api?: MockApi;
  readonly lang?: string;
  /** Address of an office's file, in place of an office and a backend. */
  readonly profile?: string;
}

const realFetch = window.fetch;

/** Takes the widget off the page and the page back to what it was. */
export function leavePage(): void {
  leaveConsole();
  for (const widget of document.querySelectorAll("hw-online-booking")) widget.remove();
  window.fetch = realFetch;
  sessionStorage.clear();
  endAddressWith();
}
