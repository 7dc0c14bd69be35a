/** Characters as a person counts them: 𠮷 is one, and so is a kanji with its variation selector. */
export function countGraphemes(text: string): number {
  // To make a segmenter for nothing holds up the form.
  if (text === "") return 0;
  let count = 0;
  for (const _ of graphemes().segment(text)) count += 1;
  return count;
}

let segmenter: Intl.Segmenter | undefined;
function graphemes(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("ja", { granularity: "grapheme" });
  return segmenter;
}

/** Every hyphen, dash and minus that a Japanese keyboard offers where a number wants `-`. */
const dashes = /[-\u2010-\u2015\u2212\u2500\u30FC\uFE63\uFF0D\uFF70]/gu;

/** Full-width digits and signs become ASCII; for numbers and addresses only, never for names. */
export function toHalfWidth(text: string): string {
  return text.replace(dashes, "-").normalize("NFKC").trim();
}

/** Control characters have no place in a line that a person types. Tabs become spaces. */
// oxlint-disable-next-line no-control-regex -- they are what is removed
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu;

/** NFC would replace these by other characters: 塚 (U+FA10) is part of somebody's name. */
const notCompatibilityIdeographs = /[^\uF900-\uFAFF\u{2F800}-\u{2FA1F}]+/gu;

function compose(text: string): string {
  return text.replace(notCompatibilityIdeographs, (run) => run.normalize("NFC"));
}

/** One line of text in any script: composed only, so that 髙, 﨑, 塚 and variation selectors come back identical. */
export function toLine(text: string): string {
  return compose(text)
    .replace(/[\t\r\n]+/gu, " ")
    .replace(controls, "")
    .trim();
}

/** Several lines: as typed but for line ends and control characters. */
export function toLines(text: string): string {
  return compose(text).replace(/\r\n?/gu, "\n").replace(controls, "").trim();
}
