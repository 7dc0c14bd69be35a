import type { Format } from "../../i18n/format.ts";

/** 2026年5月7日(木) 10:00〜10:30 */
export function slotText(
  slot: {
    readonly start: Temporal.Instant | Temporal.ZonedDateTime;
    readonly end: Temporal.Instant | Temporal.ZonedDateTime;
  },
  format: Format,
): string {
  return format.slot(slot);
}
