import type { Visitor } from "../../support/visitor.ts";

/** A way out of the widget, and what took it. */
export interface Trace {
  readonly where: string;
  readonly what: string;
}

/** The methods by which a page lets something out, besides `fetch`. */
const ways: readonly [where: string, owner: object, ...methods: string[]][] = [
  ["console", window.console, "log", "info", "debug", "warn", "error", "trace", "dir", "table"],
  ["history", history, "pushState", "replaceState"],
  ["storage", Storage.prototype, "setItem"],
  ["database", IDBFactory.prototype, "open"],
  ["beacon", Navigator.prototype, "sendBeacon"],
  ["xhr", XMLHttpRequest.prototype, "open", "send"],
  ["window", window, "open", "postMessage"],
];

/** Writes down all that leaves the widget from now until `stops`. */
export class Recorder {
  readonly traces: Trace[] = [];
  readonly #undo: (() => void)[] = [];

  constructor() {
    for (const [where, owner, ...methods] of ways) {
      for (const method of methods) {
        this.#spies(owner, method, (...what) => this.#notes(where, ...what));
      }
    }
    this.#spies(EventTarget.prototype, "dispatchEvent", (event) =>
      this.#notesEvent(event as Event),
    );
    this.#spiesCookies();
    const onHash = () => this.#notes("address", location.href);
    window.addEventListener("hashchange", onHash);
    this.#undo.push(() => window.removeEventListener("hashchange", onHash));
  }

  stops(): void {
    for (const undo of this.#undo) undo();
  }

  /** The traces with everything that was sent and said to the owner; `where` of a body names its request. */
  async allOf({ requests, toldOwner }: Pick<Visitor, "requests" | "toldOwner">): Promise<Trace[]> {
    const sent = requests.map(async (request): Promise<Trace[]> => {
      const { method, url, headers, referrer } = request;
      const path = new URL(url).pathname.replace(/[\da-f]{8}-[\da-f-]{27}/gu, ":id");
      return [
        { where: "request's address", what: decodeURIComponent(url) },
        { where: "request's headers", what: JSON.stringify([...headers, referrer]) },
        { where: `body of ${method} ${path}`, what: await request.clone().text() },
      ];
    });
    const loaded = performance
      .getEntriesByType("resource")
      .map(({ name }) => ({ where: "resource", what: decodeURIComponent(name) }));
    const told = toldOwner.map((what) => ({ where: "console", what }));
    return [...this.traces, ...loaded, ...told, ...(await Promise.all(sent)).flat()];
  }

  #notes(where: string, ...what: readonly unknown[]): void {
    this.traces.push({ where, what: what.map(asText).join(" ") });
  }

  /** Events of the widget's own that anybody on the page can hear. */
  #notesEvent(event: Event): void {
    if (!event.type.startsWith("hw-") || !(event.bubbles && event.composed)) return;
    const own = Object.entries(event).filter(([name]) => name !== "isTrusted");
    this.#notes("event", event.type, (event as CustomEvent).detail, Object.fromEntries(own));
  }

  #spies(owner: object, method: string, note: (...what: unknown[]) => void): void {
    const target = owner as Record<string, (...args: unknown[]) => unknown>;
    const own = Object.getOwnPropertyDescriptor(owner, method);
    const real = target[method];
    if (!real) throw new Error(`There is no ${method} to watch.`);
    target[method] = function watched(this: unknown, ...args) {
      note(...args);
      return real.apply(this, args);
    };
    this.#undo.push(() => {
      if (own) Object.defineProperty(owner, method, own);
      else delete target[method];
    });
  }

  #spiesCookies(): void {
    const real = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
    Object.defineProperty(document, "cookie", {
      configurable: true,
      get: () => real?.get?.call(document) as string,
      set: (text: string) => {
        this.#notes("cookie", text);
        real?.set?.call(document, text);
      },
    });
    this.#undo.push(() => Reflect.deleteProperty(document, "cookie"));
  }
}

/** Where any of the texts came out. */
export function placesOfAny(traces: readonly Trace[], texts: readonly string[]): string[] {
  const found = traces.filter(({ what }) => texts.some((text) => what.includes(text)));
  return [...new Set(found.map(({ where }) => where))].sort();
}

function asText(what: unknown): string {
  if (typeof what === "string") return what;
  if (what instanceof Error) return `${what.message} ${what.stack} ${asText(what.cause)}`;
  try {
    return JSON.stringify(what) ?? String(what);
  } catch {
    return String(what);
  }
}
