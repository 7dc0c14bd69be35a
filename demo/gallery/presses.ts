/**
 * Some buttons count only a person's press. In the gallery a script presses them for the person who looks:
 * to their listeners every click is trusted. Of use nowhere else.
 */
export function standInForAPerson(): void {
  const { addEventListener } = HTMLElement.prototype;
  HTMLElement.prototype.addEventListener = function (
    this: HTMLElement,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const heard = type === "click" && listener ? hearing(listener) : listener;
    addEventListener.call(this, type, heard as EventListener, options);
  };
}

function hearing(listener: EventListenerOrEventListenerObject): EventListener {
  return function (this: unknown, event: Event) {
    const press = asPress(event);
    if (typeof listener === "function") listener.call(this as EventTarget, press);
    else listener.handleEvent(press);
  };
}

function asPress(event: Event): Event {
  return new Proxy(event, {
    get: (target, key) => {
      if (key === "isTrusted") return true;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}
