import { longest, type FieldFault, type FieldName, type Parsed } from "../applicant.ts";
import { countGraphemes, toHalfWidth, toLine, toLines } from "./text.ts";

/** The canonical forms that travel; a server accepts these and nothing else. */
export const canonical = {
  /** Full-width katakana with the long vowel and iteration marks, spaces and the middle dot. */
  kana: /^[\u30A1-\u30FA\u30FB-\u30FE\u3000 ]+$/u,
  /** 5 digits, a hyphen, up to 8 digits; which prefixes exist is the office's knowledge. */
  jobSeekerNumber: /^\d{5}-\d{1,8}$/u,
  /** Domestic numbers: 11 digits for mobile, IP and 0[5-9]0 numbers, 10 for the rest. */
  phone: /^(?:0[5-9]0\d{8}|0(?!0|[5-9]0)\d{9})$/u,
  /** HTML's rule for `type=email` with a dot in the domain: real carrier addresses such as `a..b@docomo.ne.jp` pass. */
  email:
    /^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?(?:\.[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?)+$/u,
} as const;

const LONGEST_EMAIL = 254;

/** Hiragana and half-width katakana become full-width katakana. */
function toKatakana(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u3041-\u3096\u309D\u309E]/gu, (kana) =>
      String.fromCodePoint(kana.charCodeAt(0) + 0x60),
    )
    .replace(/[\s\u3000]+/gu, " ")
    .trim();
}

function toJobSeekerNumber(text: string): string {
  const digits = toHalfWidth(text).replace(/[\s-]/gu, "");
  return /^\d{6,13}$/u.test(digits) ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits;
}

function toPhone(text: string): string {
  return toHalfWidth(text)
    .replace(/^(\+81)\s*\(0\)/u, "$1")
    .replace(/[\s().-]/gu, "")
    .replace(/^\+?81(?=[1-9]\d{8,9}$)/u, "0");
}

interface TextRule {
  readonly normalise: (raw: string) => string;
  readonly pattern?: RegExp;
  readonly fault?: FieldFault;
  readonly graphemes?: number;
}

const rules: Record<Exclude<FieldName, "birthDate" | "companion">, TextRule> = {
  name: { normalise: toLine, graphemes: longest.name },
  kana: {
    normalise: toKatakana,
    pattern: canonical.kana,
    fault: "not-kana",
    graphemes: longest.kana,
  },
  jobSeekerNumber: {
    normalise: toJobSeekerNumber,
    pattern: canonical.jobSeekerNumber,
    fault: "not-a-job-seeker-number",
  },
  email: {
    normalise: toHalfWidth,
    pattern: canonical.email,
    fault: "not-an-email",
    graphemes: LONGEST_EMAIL,
  },
  phone: { normalise: toPhone, pattern: canonical.phone, fault: "not-a-phone" },
  address: { normalise: toLine, graphemes: longest.address },
  residence: { normalise: toLine, graphemes: longest.residence },
  workplace: { normalise: toLine, graphemes: longest.workplace },
  topic: { normalise: toLine, graphemes: longest.topic },
  freeText: { normalise: toLines, graphemes: longest.freeText },
};

/** Brings what was typed into its canonical form; never refuses it for its width. Empty text is `missing`. */
export function parseText(field: keyof typeof rules, raw: string): Parsed {
  const rule = rules[field];
  const value = rule.normalise(raw);
  if (value === "") return { fault: "missing" };
  if (rule.pattern && !rule.pattern.test(value)) return { fault: rule.fault ?? "missing" };
  if (rule.graphemes && countGraphemes(value) > rule.graphemes) return { fault: "too-long" };
  return { value };
}
