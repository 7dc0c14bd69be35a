import type { OfficeProfile } from "../contract/office.ts";

/** Whether the declared statements satisfy the office: all of them, or any one (its document says which). */
export function isEligible(
  { rule, statements }: OfficeProfile["eligibility"],
  declared: readonly string[],
): boolean {
  if (statements.length === 0) return true;
  return rule === "all"
    ? statements.every(({ id }) => declared.includes(id))
    : statements.some(({ id }) => declared.includes(id));
}
