import type { Deadline } from "../../domain/office.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import type { FullLocale } from "../../i18n/full-locale.ts";

/** By when to apply and how often, in words: said where a time is chosen. */
export function bookingRules({ deadlines, limits }: OfficeProfile, locale: FullLocale): string[] {
  const { t } = locale;
  const { perPersonPerDay } = limits;
  const rules = deadlines.map((deadline) =>
    deadline.event === "apply"
      ? t.applyRule(momentOf(deadline, locale))
      : t.confirmRule(momentOf(deadline, locale)),
  );
  const countsOpenDays = deadlines.some(
    (rule) => rule.kind === "open-days-before" && rule.days > 0,
  );
  return [
    ...rules,
    ...(countsOpenDays ? [t.openDayMeaning] : []),
    ...(perPersonPerDay === undefined ? [] : [t.perDayRule(perPersonPerDay)]),
  ];
}

function momentOf(deadline: Deadline, { t, format }: FullLocale): string {
  if (deadline.kind === "minutes-before") return t.deadlineRule[deadline.kind](deadline.minutes);
  const day = t.deadlineRule[deadline.kind](deadline.days);
  return deadline.at ? t.deadlineAt(day, format.time(deadline.at)) : day;
}
