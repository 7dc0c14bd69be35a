type Add = EventTarget["addEventListener"];
type Remove = EventTarget["removeEventListener"];

interface Held {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: unknown;
  readonly capture: boolean;
}

const captureOf = (options: unknown): boolean =>
  typeof options === "boolean"
    ? options
    : ((options as AddEventListenerOptions | undefined)?.capture ?? false);

const observers = ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const;

/** Counts what scripts hold of their page: listeners of what outlives an element, intervals, timers, observers. */
export class Holds {
  readonly #listeners: Held[] = [];
  readonly #timers = new Map<number, string>();
  readonly #observing = new Map<object, string>();
  readonly #restore: (() => void)[] = [];

  constructor() {
    this.#countListeners();
    this.#countTimers("setInterval", "clearInterval");
    this.#countTimers("setTimeout", "clearTimeout");
    for (const name of observers) this.#countObservers(name);
  }

  /** What is held, in words; of timers those that repeat, since the others end by themselves. */
  get now(): string[] {
    return [
      ...this.#listeners.map(({ target, type }) => `${target.constructor.name} ${type}`),
      ...[...this.#timers.values()].filter((kind) => kind === "setInterval"),
      ...this.#observing.values(),
    ].toSorted();
  }

  /** Waits until no short timer is left: whoever waits longer than a second for something holds on to it. */
  async settles(): Promise<void> {
    const end = performance.now() + 10_000;
    while ([...this.#timers.values()].includes("setTimeout")) {
      if (performance.now() > end) throw new Error("A timer goes on after all.");
      await new Promise(requestAnimationFrame);
    }
  }

  ends(): void {
    for (const restore of this.#restore) restore();
  }

  #countListeners(): void {
    const prototype = EventTarget.prototype;
    const add = prototype.addEventListener;
    const remove = prototype.removeEventListener;
    const listeners = this.#listeners;
    const forget = ({ target, type, listener, capture }: Held) => {
      const at = listeners.findIndex(
        (held) =>
          held.target === target &&
          held.type === type &&
          held.listener === listener &&
          held.capture === capture,
      );
      if (at >= 0) listeners.splice(at, 1);
    };
    prototype.addEventListener = function (
      this: EventTarget | undefined,
      ...[type, listener, options]: Parameters<Add>
    ) {
      const target = this ?? window;
      add.call(target, type, listener, options);
      // Those of an element, of a request's signal and the like go with it.
      if (target !== window && target !== document && !(target instanceof MediaQueryList)) return;
      const held: Held = { target, type, listener, capture: captureOf(options) };
      forget(held);
      listeners.push(held);
      if (typeof options !== "object") return;
      options.signal && add.call(options.signal, "abort", () => forget(held), { once: true });
      if (options.once) add.call(target, type, () => forget(held), { once: true });
    } as Add;
    prototype.removeEventListener = function (
      this: EventTarget | undefined,
      ...[type, listener, options]: Parameters<Remove>
    ) {
      const target = this ?? window;
      remove.call(target, type, listener, options);
      forget({ target, type, listener, capture: captureOf(options) });
    } as Remove;
    this.#restore.push(() => {
      prototype.addEventListener = add;
      prototype.removeEventListener = remove;
    });
  }

  #countTimers(set: "setInterval" | "setTimeout", clear: "clearInterval" | "clearTimeout"): void {
    const page = window as unknown as Record<string, (...given: never[]) => unknown>;
    const begin = window[set] as (f: () => void, ms?: number, ...rest: unknown[]) => number;
    const end = window[clear];
    const timers = this.#timers;
    page[set] = (f: (...given: unknown[]) => void, ms: number, ...rest: unknown[]) => {
      const id = begin(() => {
        if (set === "setTimeout") timers.delete(id);
        f(...rest);
      }, ms);
      timers.set(id, set);
      return id;
    };
    page[clear] = (id: number) => {
      timers.delete(id);
      end.call(window, id);
    };
    this.#restore.push(() => Object.assign(window, { [set]: begin, [clear]: end }));
  }

  #countObservers(name: (typeof observers)[number]): void {
    const { prototype } = window[name] as { prototype: MutationObserver };
    const { observe, disconnect } = prototype;
    const observing = this.#observing;
    prototype.observe = function (...given) {
      observing.set(this, name);
      observe.apply(this, given);
    };
    prototype.disconnect = function () {
      observing.delete(this);
      disconnect.call(this);
    };
    this.#restore.push(() => Object.assign(prototype, { observe, disconnect }));
  }
}
