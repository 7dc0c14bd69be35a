/** A way out of the page, and what took it. */
export interface Trace {
  readonly where: string;
  readonly what: string;
}

/**
 * Runs in the page before any of its scripts: writes down whatever leaves the widget other than by a
 * request, and every violation of the page's policy. A function of its own text, without a name from outside.
 */
export function spies(): void {
  const traces: { where: string; what: string }[] = [];
  Object.assign(globalThis, { hwTraces: traces });
  const text = (what: unknown): string => {
    if (typeof what === "string") return what;
    if (what instanceof Error) return `${what.message} ${what.stack} ${text(what.cause)}`;
    try {
      return JSON.stringify(what) ?? String(what);
    } catch {
      return String(what);
    }
  };
  const note = (where: string, ...what: unknown[]) =>
    traces.push({ where, what: what.map(text).join(" ") });
  const watches = (where: string, owner: object | undefined, ...methods: string[]) => {
    for (const method of methods) {
      const target = owner as Record<string, (...args: unknown[]) => unknown> | undefined;
      const real = target?.[method];
      if (!target || !real) continue;
      target[method] = function watched(this: unknown, ...args) {
        note(where, ...args);
        return real.apply(this, args);
      };
    }
  };
  watches("console", console, "log", "info", "debug", "warn", "error", "trace", "dir", "table");
  watches("history", History.prototype, "pushState", "replaceState");
  watches("storage", Storage.prototype, "setItem");
  watches("database", IDBFactory.prototype, "open");
  watches("cache", globalThis.CacheStorage?.prototype, "open");
  watches("beacon", Navigator.prototype, "sendBeacon");
  watches("xhr", XMLHttpRequest.prototype, "open", "send");
  watches("window", window, "open", "postMessage");
  watches("channel", globalThis.BroadcastChannel?.prototype, "postMessage");
  watches("clipboard", globalThis.Clipboard?.prototype, "writeText", "write");
  watches("registration", ServiceWorkerContainer.prototype, "register");
  const { setAttribute } = Element.prototype;
  Element.prototype.setAttribute = function watched(name, value) {
    if (name === "href" || name === "src" || name === "action") note("link", value);
    setAttribute.call(this, name, value);
  };
  const { fetch } = window;
  window.fetch = (...args) => {
    note("address while asking", decodeURIComponent(location.href));
    return fetch(...args);
  };
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function watched(event) {
    // Those of the widget's own that anybody on the page can hear.
    if (event.type.startsWith("hw-") && event.bubbles && event.composed)
      note("event", event.type, (event as CustomEvent).detail);
    return dispatchEvent.call(this, event);
  };
  const { createObjectURL } = URL;
  URL.createObjectURL = (of) => {
    if (of instanceof Blob) void of.text().then((content) => note("file", content));
    return createObjectURL.call(URL, of);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(Document.prototype, "cookie", {
    configurable: true,
    get(this: Document) {
      return cookie?.get?.call(this) as string;
    },
    set(this: Document, value: string) {
      note("cookie", value);
      cookie?.set?.call(this, value);
    },
  });
  // Nobody answers a printer's dialog here.
  window.print = () => note("paper", document.title, document.body.textContent);
  addEventListener("hashchange", () => note("address", location.href));
  addEventListener("securitypolicyviolation", (event) =>
    note("violation", event.effectiveDirective, event.blockedURI, event.sample),
  );
}

/** What stands at the moment wherever a page could keep something; runs in the page. */
export async function whatIsKept(): Promise<Trace[]> {
  const { hwTraces } = globalThis as unknown as { hwTraces: Trace[] };
  const databases = (await indexedDB.databases?.()) ?? [];
  const caches = globalThis.isSecureContext ? await globalThis.caches.keys() : [];
  return [
    ...hwTraces,
    { where: "address", what: decodeURIComponent(location.href) },
    { where: "history", what: JSON.stringify(history.state) },
    { where: "title", what: document.title },
    { where: "window's name", what: window.name },
    { where: "cookie", what: document.cookie },
    { where: "storage", what: JSON.stringify([{ ...localStorage }, { ...sessionStorage }]) },
    { where: "database", what: JSON.stringify(databases) },
    { where: "cache", what: JSON.stringify(caches) },
    { where: "global", what: Object.keys(globalThis).join(" ") },
    {
      where: "resource",
      what: performance
        .getEntriesByType("resource")
        .map(({ name }) => decodeURIComponent(name))
        .join(" "),
    },
    { where: "the page around", what: document.documentElement.outerHTML },
  ];
}
