import type { LitElement, ReactiveController } from "lit";
import { longest } from "../domain/applicant.ts";
import { charactersLeft, nearness } from "../domain/fields/characters-left.ts";
import { likelyEmail } from "../domain/fields/email-typo.ts";
import type { FormValues } from "../flow/state.ts";
import { shownAs } from "../flow/shown-as.ts";

const heard = ["input", "change", "compositionstart", "compositionend", "pointerdown"] as const;

/**
 * What a form does while somebody types: it shows values as they will be read, asks about a likely slip
 * in the mail address, and counts what is left of the free text. Nothing of it while an input method
 * composes, and nothing that moves the page while it is being pressed.
 */
export class TypingHelp implements ReactiveController {
  /** The mail address that was likely meant. */
  likelyEmail: string | undefined;
  /** Characters left of the free text. */
  left: number = longest.freeText;
  /** The same as last spoken; `undefined` where it is not near the end. */
  saidLeft: number | undefined;
  readonly #host: LitElement;
  #isComposing = false;
  #released: Promise<void> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of heard) this.#host.renderRoot.addEventListener(type, this);
  }

  hostDisconnected(): void {
    for (const type of heard) this.#host.renderRoot.removeEventListener(type, this);
  }

  /** What stands in the inputs when they are first shown, or shown anew. */
  begin({ email = "", freeText = "" }: FormValues): void {
    this.likelyEmail = likelyEmail(email.trim());
    this.left = charactersLeft(freeText, longest.freeText);
    this.saidLeft = undefined;
  }

  /** "Yes, that is the one": the address is mended, and the focus on it reads it out. */
  readonly acceptEmail = (): void => {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>("#email");
    if (!input || this.likelyEmail === undefined) return;
    input.value = this.likelyEmail;
    this.likelyEmail = undefined;
    this.#host.requestUpdate();
    input.focus();
  };

  handleEvent({ type, target }: Event): void {
    const input = target as HTMLInputElement;
    switch (type) {
      case "pointerdown":
        this.#released = release();
        return;
      case "compositionstart":
        this.#isComposing = true;
        return;
      case "compositionend":
        this.#isComposing = false;
        this.#count(input);
        return;
      case "input":
        if (!this.#isComposing) this.#count(input);
        if (input.id === "email" && input.value === "") void this.#ask(undefined);
        return;
      case "change":
        if (!this.#isComposing) this.#show(input);
    }
  }

  #show(input: HTMLInputElement): void {
    const shown = shownAs(input.id, input.value);
    // An assignment takes away what "undo" would bring back, so it is made only where it shows.
    if (input.value !== shown) input.value = shown;
    if (input.id === "email") void this.#ask(likelyEmail(shown));
  }

  /** A press that leaves the input must still meet the button it was meant for. */
  async #ask(address: string | undefined): Promise<void> {
    await this.#released;
    this.likelyEmail = address;
    this.#host.requestUpdate();
  }

  #count(input: HTMLInputElement): void {
    if (input.id !== "freeText") return;
    const left = charactersLeft(input.value, longest.freeText);
    const near = nearness(left);
    if (near !== nearness(this.left)) this.saidLeft = near === 0 ? undefined : left;
    this.left = left;
    this.#host.requestUpdate();
  }
}

/** The end of a press, and of the click that follows it. */
function release(): Promise<void> {
  return new Promise((resolve) => {
    for (const type of ["pointerup", "pointercancel"]) {
      window.addEventListener(type, () => setTimeout(resolve), { once: true });
    }
  });
}
