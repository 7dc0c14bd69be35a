import type { Day } from "../../domain/slots.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";
import type { DayWord } from "../../i18n/messages.ts";

export function dayWord({ state, closure }: Day): DayWord {
  return state === "closed" ? (closure?.kind ?? "office") : state;
}

/** Why a day offers nothing, or how much it offers: for its name and for the panel below the calendar. */
export function dayReason(day: Day, { t }: FullLocale): string {
  const { closure, slots, state } = day;
  if (state === "open") return t.dayOpenCount(slots.length);
  if (closure?.kind === "holiday") return t.holiday(closure.name);
  if (closure?.kind === "office" && closure.name) return t.officeClosure(closure.name);
  return t.dayReason[dayWord(day)];
}
