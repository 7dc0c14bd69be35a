import type { OfficeProfile } from "../../src/contract/office.ts";
import type { Closure } from "../../src/domain/open-days.ts";
import type { Day } from "../../src/domain/slots.ts";

/** A month of an office as seen at a moment. */
export interface Report {
  readonly office: OfficeProfile;
  readonly now: Temporal.Instant;
  readonly month: Temporal.PlainYearMonth;
  readonly days: readonly Day[];
}

/** Why a day offers nothing, or `null` where it offers something. */
export function reasonOf(day: Day): string | null {
  switch (day.state) {
    case "open":
      return null;
    case "closed":
      return day.closure ? closureReason(day.closure) : "closed";
    case "deadline-passed":
      return "deadline passed";
    case "beyond-horizon":
      return "beyond the horizon";
    case "full":
    case "past":
      return day.state;
  }
}

function closureReason(closure: Closure): string {
  if (closure.kind === "weekend") return "weekend";
  const kind = closure.kind === "office" ? "office closure" : closure.kind;
  return `${kind}: ${closure.name}`;
}
