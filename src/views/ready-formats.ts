import type { Format } from "../i18n/format.ts";
import { whenIdle } from "./when-idle.ts";

/**
 * Has the formatters made with which a choice of times is printed, one by one, whenever there is nothing else to do.
 * Made when they are first needed, they would hold up a slow phone by a tenth of a second and more.
 */
export function readyFormats(format: Format, now: Temporal.ZonedDateTime): void {
  const prints = [
    () => format.date(now),
    () => format.moment(now),
    () => format.month(now.toPlainDate().toPlainYearMonth()),
    () => format.weekdays(),
  ];
  for (const print of prints) whenIdle(print);
}
