import type { Applicant } from "./applicant.ts";

/**
 * A name as it is compared, never as it is kept: without spaces, whatever its width, its case and its
 * kana. ` ｻﾄｳ はなこ` and `サトウハナコ` are one.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[\u3041-\u3096\u309D\u309E]/gu, (kana) =>
      String.fromCodePoint(kana.charCodeAt(0) + 0x60),
    )
    .replace(/[\s・]+/gu, "")
    .toLowerCase();
}

/**
 * Whether two requests come from one person: the same name, and the same mailbox. Nothing else will do in
 * the mailbox's place. Whoever knows a person's name and phone number could ask with a mailbox of their own,
 * and "only once a day" would tell them of that person's booking.
 */
export function isSamePerson(one: Applicant, other: Applicant): boolean {
  const sameName = (["name", "kana"] as const).some((field) => {
    const [a, b] = [one[field], other[field]];
    return a !== undefined && b !== undefined && foldName(a) === foldName(b);
  });
  const mailbox = one.email?.toLowerCase();
  return sameName && mailbox !== undefined && mailbox === other.email?.toLowerCase();
}
