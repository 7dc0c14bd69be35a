/**
 * Runs in the page from its first moment: a visitor who does at once whatever there is to do, so that what is
 * measured is the page and not the person. It notes when each thing is first on screen.
 */

export interface Marks {
  /** The office's name and phone number. */
  named?: number;
  /** A time that can be chosen. */
  slot?: number;
  /** The form's first field. */
  form?: number;
  /** The first times on offer, as they are read. */
  times?: readonly string[];
  /** How long each task took that took longer than 50 ms. */
  readonly longTasks: number[];
}

interface Visitor {
  /** `undefined`: this page shows neither. */
  readonly named?: () => boolean;
  readonly slots: () => readonly HTMLElement[];
  /** Does what is to be done before the times. */
  readonly act: () => void;
  /** From a time that was pressed to the form. */
  readonly goOn?: () => void;
  readonly form: () => boolean;
}

export const marks: Marks = { longTasks: [] };

new PerformanceObserver((list) => {
  marks.longTasks.push(...list.getEntries().map(({ duration }) => duration));
}).observe({ type: "longtask", buffered: true });

const PHONE = "0000-00-0000";

function allOf(root: ParentNode | null | undefined, selector: string): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>(selector)] : [];
}

function inside(root: ParentNode | null | undefined, ...tags: string[]): ShadowRoot | undefined {
  let at = root ?? undefined;
  for (const tag of tags) at = at?.querySelector(tag)?.shadowRoot ?? undefined;
  return at as ShadowRoot | undefined;
}

function tickAndGoOn(root: ParentNode | null | undefined): void {
  const boxes = allOf(root, "input[type=checkbox], input[type=radio]") as HTMLInputElement[];
  const [first] = boxes;
  if (!first) return;
  for (const box of first.type === "radio" ? [first] : boxes) if (!box.checked) box.click();
  root?.querySelector<HTMLElement>("form button.primary, form p button")?.click();
}

const widget: Visitor = {
  named: () => inside(document, "hw-online-booking")?.textContent.includes(PHONE) ?? false,
  slots: () => allOf(inside(document, "hw-online-booking", "hw-ob-slot-step"), ".soonest button"),
  act: () => {
    const root = inside(document, "hw-online-booking");
    tickAndGoOn(inside(root, "hw-ob-consent-step") ?? inside(root, "hw-ob-eligibility-step"));
  },
  form: () => allOf(inside(document, "hw-online-booking", "hw-ob-form-step"), "input").length > 0,
};

const byHand: Visitor = {
  named: () => document.getElementById("help") !== null,
  slots: () => allOf(document, ".soonest button"),
  act: () => tickAndGoOn(document.getElementById("view")),
  form: () => allOf(document, "#view form > p > label > input").length > 0,
};

const nylasRoot = () => inside(document, "nylas-scheduling");
const nylas: Visitor = {
  slots: () => allOf(inside(nylasRoot(), "nylas-timeslot-picker"), "button.time"),
  act: () => {},
  goOn: () => {
    const [next] = allOf(inside(nylasRoot(), "nylas-timeslot-picker"), ".footer .button-primary");
    next?.click();
  },
  form: () => inside(nylasRoot(), "nylas-booking-form", "input-component") !== undefined,
};

const visitors = { widget, "by-hand": byHand, nylas };
export type VisitorName = keyof typeof visitors;

/** The device's clock, from now on: what a page offers must not depend on the day of the measurement. */
export function pretend(now: string): void {
  const Real = Date;
  const offset = Real.parse(now) - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts: unknown[]) {
      // @ts-expect-error Whatever it was given.
      super(...(parts.length > 0 ? parts : [Real.now() + offset]));
    }
    static override now(): number {
      return Real.now() + offset;
    }
  } as DateConstructor;
}

/** Tells the moment at which the frame that is under way has been drawn. */
function onDrawn(tell: (moment: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener("message", () => tell(performance.now()));
  port1.start();
  port2.postMessage(undefined);
}

/** Looks at every frame, and notes the moment at which what it saw has been drawn. */
export function watch(name: VisitorName): void {
  const visitor = visitors[name];
  const seen = new Set<string>();
  const once = (what: "named" | "slot" | "form") => {
    seen.add(what);
    onDrawn((moment) => (marks[what] ??= moment));
  };
  const look = () => {
    if (!seen.has("named") && visitor.named?.()) once("named");
    const slots = seen.has("slot") ? [] : visitor.slots();
    if (slots.length > 0) {
      marks.times = slots.slice(0, 4).map((slot) => slot.innerText.replaceAll(/\s+/gu, " ").trim());
      once("slot");
      // In the next frame: this one is drawn with the times on it.
      requestAnimationFrame(() => slots[0]?.click());
    } else if (!seen.has("slot")) visitor.act();
    else if (visitor.form()) return once("form");
    else if (marks.slot !== undefined) visitor.goOn?.();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** From the next press until the form that it leads to has been drawn, in ms. */
export let untilForm: Promise<number>;

export function awaitForm(name: VisitorName): void {
  const visitor = visitors[name];
  untilForm = new Promise((resolve) => {
    const look = (pressed: number) => {
      if (visitor.form()) onDrawn((moment) => resolve(moment - pressed));
      else requestAnimationFrame(() => look(pressed));
    };
    const begin = ({ timeStamp }: Event) => requestAnimationFrame(() => look(timeStamp));
    addEventListener("click", begin, { once: true, capture: true });
  });
}

/** Does what is to be done before the times, and leaves those to others. */
export function goToTimes(name: VisitorName): void {
  const visitor = visitors[name];
  const look = () => {
    if (visitor.slots().length > 0) return;
    visitor.act();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
