import { fact, japaneseTime, withText } from "./elements.ts";

/** A booking as the mock's test interface lists it. */
export interface DeskBooking {
  readonly id: string;
  readonly office: string;
  readonly status: string;
  readonly start: string;
  readonly acceptedAt: string;
}

export type Answer = "accept" | "decline";

/** @param request what is answered, by its date and time in Japan: 「…の申し込み」 */
type OnAnswer = (id: string, answer: Answer, request: string) => void;

const TO_THE_MINUTE = new Intl.DateTimeFormat("ja-JP", {
  dateStyle: "full",
  timeStyle: "short",
  timeZone: "Asia/Tokyo",
});

/** The office's side of a request: what waits for an answer, and the buttons that give it. */
export class Desk {
  readonly #list: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #onAnswer: OnAnswer;
  readonly #items = new Map<string, HTMLElement>();

  constructor(list: HTMLElement, heading: HTMLElement, onAnswer: OnAnswer) {
    this.#list = list;
    this.#heading = heading;
    this.#onAnswer = onAnswer;
  }

  get count(): number {
    return this.#items.size;
  }

  /**
   * Only what came and what went is drawn, so that the focus stays where it is.
   *
   * @param bookings newest first, as the list is
   * @returns whether any came
   */
  show(bookings: readonly DeskBooking[], officeNames: ReadonlyMap<string, string>): boolean {
    const waiting = bookings.filter(({ status }) => status === "awaiting-office");
    const ids = new Set(waiting.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!ids.has(id)) this.#drop(id);
    const added = waiting.filter(({ id }) => !this.#items.has(id));
    for (const booking of added.toReversed()) {
      const item = this.#item(booking, officeNames.get(booking.office) ?? booking.office);
      this.#items.set(booking.id, item);
      this.#list.prepend(item);
    }
    return added.length > 0;
  }

  #drop(id: string): void {
    const item = this.#items.get(id);
    // The pressed button goes with its request; the focus would fall back to the top of the page.
    if (item?.contains(document.activeElement)) this.#heading.focus();
    item?.remove();
    this.#items.delete(id);
  }

  #item({ id, start, acceptedAt }: DeskBooking, office: string): HTMLLIElement {
    const time = japaneseTime(start, TO_THE_MINUTE);
    const request = `${time.textContent}の申し込み`;
    const facts = document.createElement("dl");
    facts.append(fact("日時（日本）", time), fact("受付（日本）", japaneseTime(acceptedAt)));
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    buttons.append(
      button("承諾する", request, () => this.#onAnswer(id, "accept", request)),
      button("お断りする", request, () => this.#onAnswer(id, "decline", request)),
    );
    const item = document.createElement("li");
    item.className = "request";
    item.append(withText("h3", office), facts, buttons);
    return item;
  }
}

function button(text: string, request: string, onClick: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.ariaLabel = `${request}を${text}`;
  element.addEventListener("click", onClick);
  return element;
}
