import { actionButton, fact, japaneseTime, withText } from "./elements.ts";

/** A booking as the mock's test interface lists it. */
export interface DeskBooking {
  readonly id: string;
  readonly office: string;
  readonly status: string;
  readonly start: string;
  readonly acceptedAt: string;
  /** Until when changed terms must be agreed to. */
  readonly reconsentBy?: string;
  readonly meetingTold?: boolean;
}

export type DeskAction = "accept" | "decline" | "cancel" | "tell-meeting";

/** @param request what is acted on, by its date and time in Japan: 「…の申し込み」 */
type OnAction = (id: string, action: DeskAction, request: string) => void;

const TO_THE_MINUTE = new Intl.DateTimeFormat("ja-JP", {
  dateStyle: "full",
  timeStyle: "short",
  timeZone: "Asia/Tokyo",
});

const STATUS: Readonly<Record<string, string>> = {
  provisional: "申し込んだ人がメールのリンクを開くのを待っています",
  "awaiting-office": "窓口の返事を待っています",
  confirmed: "予約が決まっています",
};

const ACTIONS: Readonly<Record<DeskAction, string>> = {
  accept: "承諾する",
  decline: "お断りする",
  cancel: "取り消す",
  "tell-meeting": "相談のURLを知らせる",
};

function actionsFor({ status, meetingTold }: DeskBooking): readonly DeskAction[] {
  if (status === "awaiting-office") return ["accept", "decline"];
  if (status !== "confirmed") return [];
  return meetingTold ? ["cancel"] : ["tell-meeting", "cancel"];
}

/** The office's side of its bookings: what stands or waits, and the buttons that act on it. */
export class Desk {
  readonly #list: HTMLElement;
  readonly #heading: HTMLElement;
  readonly #onAction: OnAction;
  readonly #items = new Map<string, { readonly as: string; readonly element: HTMLElement }>();

  constructor(list: HTMLElement, heading: HTMLElement, onAction: OnAction) {
    this.#list = list;
    this.#heading = heading;
    this.#onAction = onAction;
  }

  get count(): number {
    return this.#items.size;
  }

  /**
   * Only what came, changed or went is drawn, so that the focus stays where it is.
   *
   * @param bookings newest first, as the list is
   * @returns how many came that wait for the office
   */
  show(bookings: readonly DeskBooking[], officeNames: ReadonlyMap<string, string>): number {
    const alive = bookings.filter(({ status }) => status in STATUS);
    const ids = new Set(alive.map(({ id }) => id));
    for (const id of this.#items.keys()) if (!ids.has(id)) this.#drop(id);
    let waiting = 0;
    for (const booking of alive.toReversed()) {
      const office = officeNames.get(booking.office) ?? booking.office;
      const as = JSON.stringify([booking, office]);
      const shown = this.#items.get(booking.id);
      if (shown?.as === as) continue;
      const element = this.#item(booking, office);
      if (shown) this.#replace(shown.element, element);
      else this.#list.prepend(element);
      this.#items.set(booking.id, { as, element });
      if (booking.status === "awaiting-office" && !shown) waiting += 1;
    }
    return waiting;
  }

  #replace(old: HTMLElement, element: HTMLElement): void {
    const hadFocus = old.contains(document.activeElement);
    old.replaceWith(element);
    if (hadFocus) element.querySelector<HTMLElement>("h3")?.focus();
  }

  #drop(id: string): void {
    const item = this.#items.get(id)?.element;
    // The pressed button goes with its request; the focus would fall back to the top of the page.
    if (item?.contains(document.activeElement)) this.#heading.focus();
    item?.remove();
    this.#items.delete(id);
  }

  #item(booking: DeskBooking, office: string): HTMLLIElement {
    const { id, start, acceptedAt, status, reconsentBy, meetingTold } = booking;
    const time = japaneseTime(start, TO_THE_MINUTE);
    const request = `${time.textContent}の${status === "confirmed" ? "予約" : "申し込み"}`;
    const facts = document.createElement("dl");
    facts.append(
      fact("日時（日本）", time),
      fact("受付（日本）", japaneseTime(acceptedAt)),
      fact("状態", STATUS[status] ?? status),
    );
    if (reconsentBy) facts.append(fact("新しい規約への同意の期限", japaneseTime(reconsentBy)));
    if (meetingTold) facts.append(fact("相談のURL", "知らせました"));
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    for (const action of actionsFor(booking)) {
      const name = `${request}${action === "tell-meeting" ? "について" : "を"}${ACTIONS[action]}`;
      buttons.append(
        actionButton(ACTIONS[action], name, () => this.#onAction(id, action, request)),
      );
    }
    const heading = withText("h3", office);
    heading.tabIndex = -1;
    const item = document.createElement("li");
    item.className = "request";
    item.append(heading, facts, ...(buttons.childElementCount > 0 ? [buttons] : []));
    return item;
  }
}
