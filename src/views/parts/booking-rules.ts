import type { Deadline } from "../../domain/office.ts";
import type { OfficeProfile } from "../../contract/office.ts";
import type { Messages } from "../../i18n/messages.ts";

/** By when to apply and how often, in words: said where a time is chosen. */
export function bookingRules({ deadlines, limits }: OfficeProfile, t: Messages): string[] {
  const { perPersonPerDay } = limits;
  const rules = deadlines.map((deadline) =>
    deadline.event === "apply"
      ? t.applyRule(momentOf(deadline, t))
      : t.confirmRule(momentOf(deadline, t)),
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

function momentOf(deadline: Deadline, t: Messages): string {
  if (deadline.kind === "minutes-before") return t.deadlineRule[deadline.kind](deadline.minutes);
  const day = t.deadlineRule[deadline.kind](deadline.days);
  return deadline.at ? t.deadlineAt(day, deadline.at.toString({ smallestUnit: "minute" })) : day;
}
