import { deepQuery } from "./parts/deep.ts";

/** Forms whose text is lost with the page; an ID or a code is soon typed again. */
const FORMS = "hw-ob-form-step, hw-ob-register";
const TEXT =
  "input:not([type=radio], [type=checkbox], [type=password], [readonly]), textarea, select";

/** Asks before the page is left with what was typed, while it listens. */
export class LeavePrompt {
  readonly #host: HTMLElement;
  readonly #holdsUnsent: () => boolean;
  #isCalling = false;

  /** @param host stands beside the forms @param holdsUnsent whether the flow would lose something */
  constructor(host: HTMLElement, holdsUnsent: () => boolean) {
    this.#host = host;
    this.#holdsUnsent = holdsUnsent;
  }

  listen(isNeeded: boolean): void {
    const change = isNeeded ? "addEventListener" : "removeEventListener";
    window[change]("beforeunload", this.#onLeave);
    window[change]("click", this.#onClick, { capture: true });
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#isCalling || !(this.#holdsUnsent() || isTextIn(this.#host.parentElement))) return;
    event.preventDefault();
    // For engines that do not take the former.
    event.returnValue = true;
  };

  /** Engines ask before a telephone number is dialled as if the page were left. */
  readonly #onClick = (event: Event): void => {
    const isLink = (target: EventTarget) =>
      target instanceof HTMLAnchorElement && /^(tel|mailto):/u.test(target.href);
    if (!event.composedPath().some(isLink)) return;
    this.#isCalling = true;
    setTimeout(() => {
      this.#isCalling = false;
    }, 1000);
  };
}

function isTextIn(place: Element | null): boolean {
  const forms = place ? deepQuery(place, FORMS) : [];
  return forms
    .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLInputElement>(TEXT) ?? [])])
    .some(({ value }) => value.trim() !== "");
}
