import { parseYear } from "../domain/fields/birth-date.ts";
import { parseText } from "../domain/fields/parse-field.ts";
import { toHalfWidth } from "../domain/fields/text.ts";
import { birthInputs } from "./validate.ts";

/**
 * What an input shows once the visitor has left it: the text as it will be read. What cannot be read
 * stays as it was typed, and so do names and sentences.
 */
export function shownAs(input: string, raw: string): string {
  switch (input) {
    case "kana":
    case "jobSeekerNumber":
    case "email": {
      const parsed = parseText(input, raw);
      return "value" in parsed ? parsed.value : raw;
    }
    case "phone":
      // With the hyphens where the visitor has them: a number is easier to check in its parts.
      return "value" in parseText("phone", raw) ? toHalfWidth(raw) : raw;
    case birthInputs.year:
      return parseYear(raw) === undefined ? raw : toHalfWidth(raw);
    case birthInputs.month:
    case birthInputs.day: {
      const digits = toHalfWidth(raw);
      return /^\d{1,2}[月日]?$/u.test(digits) ? digits : raw;
    }
    default:
      return raw;
  }
}
