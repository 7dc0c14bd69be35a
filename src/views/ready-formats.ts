import type { Format } from "../i18n/format.ts";

/**
 * Has the formatters made with which a choice of times is printed, one by one, whenever there is nothing else to do.
 * Made when they are first needed, they would hold up a slow phone by a tenth of a second and more.
 */
export function readyFormats(format: Format, now: Temporal.ZonedDateTime): void {
  const prints = [
    () => format.date(now),
    () => format.time(now),
    () => format.month(now.toPlainDate().toPlainYearMonth()),
    () => format.weekdays(),
  ];
  for (const print of prints) {
    // WebKit has none.
    if ("requestIdleCallback" in globalThis) requestIdleCallback(print);
    else setTimeout(print);
  }
}
