const page = window.console;
const real = { warn: page.warn, error: page.error };
let lines: string[] = [];
let isListening = false;

/** What the widget tells the page's owner, from now until `leaveConsole`; it is kept off the console. */
export function ownerLines(): readonly string[] {
  if (!isListening) listen();
  return lines;
}

export function leaveConsole(): void {
  Object.assign(page, real);
  lines = [];
  isListening = false;
}

function listen(): void {
  isListening = true;
  for (const level of ["warn", "error"] as const) {
    page[level] = (...said: unknown[]) => {
      const text = String(said[0]);
      if (text.startsWith("[hw-online-booking] ")) lines.push(text);
      else real[level].apply(page, said);
    };
  }
}
