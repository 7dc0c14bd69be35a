/** What a visitor copies from a Japanese paper, or types in Japanese, whatever language the hint is in. */
const WORDS = ["職業 花子", "ショクギョウ ハナコ", "求職番号", "受付票", "昭和55"] as const;
const ANY = new RegExp(`(${WORDS.join("|")})`, "u");

/** A sentence in parts: every second one, from the second on, is Japanese. */
export function partsByJapanese(sentence: string): readonly string[] {
  return sentence.split(ANY);
}
