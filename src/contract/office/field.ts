import * as z from "zod/mini";
import { fieldNames } from "../../domain/applicant.ts";
import { localizedText, slug, someOf } from "../text.ts";

/** What an office asks of an applicant. */
export const field = z.object({
  name: z.enum(fieldNames),
  required: z.boolean(),
  /** What the office's document calls it, where that is not the widget's own word. */
  label: z.optional(localizedText),
  hint: z.optional(localizedText),
  choices: z.optional(someOf(z.object({ value: slug, label: localizedText }))),
});
