/** Mail domains that most Japanese applicants use. */
const common = [
  "gmail.com",
  "yahoo.co.jp",
  "icloud.com",
  "docomo.ne.jp",
  "ezweb.ne.jp",
  "au.com",
  "softbank.ne.jp",
  "i.softbank.jp",
  "outlook.jp",
  "outlook.com",
  "hotmail.com",
  "hotmail.co.jp",
] as const;

/**
 * The address that was likely meant, where the domain is one slip away from a common one:
 * `a@gmial.com` → `a@gmail.com`. A question to ask, never a reason to refuse.
 */
export function likelyEmail(address: string): string | undefined {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1).toLowerCase();
  if (common.some((known) => known === domain)) return undefined;
  const meant = common.find((known) => isOneSlipAway(domain, known));
  return meant && `${address.slice(0, at)}@${meant}`;
}

/** One letter added, dropped, changed, or two neighbours swapped. */
function isOneSlipAway(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let from = 0;
  while (from < typed.length && typed[from] === meant[from]) from += 1;
  const [a, b] = [typed.slice(from), meant.slice(from)];
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
