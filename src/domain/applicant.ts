/** The fields a form may ask for; a profile names which, and which of them are required. */
export const fieldNames = [
  "name",
  "kana",
  "birthDate",
  "jobSeekerNumber",
  "email",
  "phone",
  "address",
  "residence",
  "workplace",
  "topic",
  "companion",
  "freeText",
] as const;
export type FieldName = (typeof fieldNames)[number];

/** What a person told of themselves: one canonical text a field; a field not asked or left empty is absent. */
export type Applicant = Partial<Record<FieldName, string>>;

/** What is wrong with a typed value. The words for it are the view's. */
export type FieldFault =
  | "missing"
  | "too-long"
  | "not-kana"
  | "not-a-date"
  | "in-the-future"
  | "too-long-ago"
  | "not-a-job-seeker-number"
  | "not-an-email"
  | "not-a-phone"
  | "not-a-choice";

export type Parsed = { readonly value: string } | { readonly fault: FieldFault };

/** Longest texts, in graphemes: what a person counts as a character. */
export const longest = {
  name: 60,
  kana: 80,
  address: 120,
  residence: 100,
  workplace: 100,
  topic: 60,
  freeText: 1000,
} as const;
