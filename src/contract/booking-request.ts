import * as z from "zod/mini";
import { formHints } from "../domain/form-hints.ts";
import { parseText } from "../domain/fields/parse-field.ts";
import { instant, plainDate } from "./codecs.ts";
import { slug } from "./text.ts";

/** What the field's own parser makes of a text must be that very text. */
const text = (field: Parameters<typeof parseText>[0]) =>
  z.string().check(
    z.refine<string>((value) => {
      const parsed = parseText(field, value);
      return "value" in parsed && parsed.value === value;
    }, "must be in its canonical form"),
  );

/** A person, in canonical forms only (see `domain/fields`): one schema for the wire, the form and the mock. */
export const applicant = z.strictObject({
  name: z.optional(text("name")),
  kana: z.optional(text("kana")),
  birthDate: z.optional(z.pipe(plainDate, z.transform(String))),
  jobSeekerNumber: z.optional(text("jobSeekerNumber")),
  email: z.optional(text("email")),
  phone: z.optional(text("phone")),
  address: z.optional(text("address")),
  residence: z.optional(text("residence")),
  workplace: z.optional(text("workplace")),
  topic: z.optional(text("topic")),
  companion: z.optional(slug),
  freeText: z.optional(text("freeText")),
});

/** What was agreed to, and when. */
export const consentGiven = z.strictObject({
  id: slug,
  version: z.string(),
  digest: z.string(),
  agreedAt: instant,
});

/** Language of the mails to send: a BCP 47 tag. */
export const mailLanguage = z.string().check(z.regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u));

export const bookingRequest = z.strictObject({
  slot: z.strictObject({ start: instant }),
  applicant,
  consents: z.array(consentGiven),
  /** Ids of the eligibility statements that the applicant declared to hold. */
  eligibility: z.array(slug),
  language: mailLanguage,
  /** What the form noticed, where the profile's capabilities ask for it; never a reason to refuse. */
  hints: z.optional(z.array(z.enum(formHints))),
});
export type BookingRequest = z.output<typeof bookingRequest>;

/** Sends the mail again, to a corrected address where one is given. */
export const messageRequest = z.strictObject({ email: z.optional(text("email")) });
export const codeRequest = z.strictObject({ code: z.string().check(z.regex(/^\d{6}$/u)) });
