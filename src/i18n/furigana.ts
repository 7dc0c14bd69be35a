import { html, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";

/** A run of plain text, or kanji with their reading. */
export type FuriganaPart = string | { readonly base: string; readonly reading: string };

/**
 * A text with readings over its kanji. It is a string object: whatever wants text, such as an attribute, a
 * file, a mail or the clipboard, gets the text without its readings; where Lit puts a child, it puts `<ruby>`.
 * So a view binds it like any text, and a place that nobody thought of is plain, never wrong.
 */
class Furigana extends String {
  readonly parts: readonly FuriganaPart[];

  constructor(parts: readonly FuriganaPart[]) {
    const plain = parts.map((part) => (typeof part === "string" ? part : part.base)).join("");
    super(plain);
    this.parts = parts;
    // Anew with every other text: page translators replace text nodes, see views/parts/said.ts.
    Object.assign(this, html`${keyed(plain, parts.map(rubyOf))}`);
  }
}

/** Speech has its own reading of kanji, and who copies a word wants the word. */
function rubyOf(part: FuriganaPart): TemplateResult | string {
  return typeof part === "string"
    ? part
    : html`<ruby>${part.base}<rt aria-hidden="true">${part.reading}</rt></ruby>`;
}

/** `｜` begins the word that a reading belongs to; without it, the kanji right before the reading are meant. */
const READING = /(?:｜([^｜《》]+)|(\p{sc=Han}+))《([^《》]+)》/gu;

/**
 * A text in easy Japanese, with the readings in the notation of Aozora Bunko: `予約《よやく》する`, `｜お寺《おてら》`.
 * Only what is written here is read so: the notation's signs in a value, such as an office's title, stay as they are.
 */
export function f(texts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    return [...partsIn(text), ...(value === undefined ? [] : partsOf(value))];
  });
  return furigana(parts);
}

/** Several texts as one, with the readings that they have. */
export function furigana(parts: readonly FuriganaPart[]): string {
  // Typed as the text that it is: `Messages` are strings, and views shall not know one language from another.
  return new Furigana(parts) as unknown as string;
}

/** The readings of a text that came from here; any other text has none. */
export function partsOf(text: string | number): readonly FuriganaPart[] {
  return isFurigana(text) ? text.parts : [String(text)];
}

export function isFurigana(text: unknown): text is Furigana {
  return text instanceof Furigana;
}

function partsIn(text: string): FuriganaPart[] {
  const parts: FuriganaPart[] = [];
  let end = 0;
  for (const { 0: all, 1: marked, 2: kanji, 3: reading = "", index } of text.matchAll(READING)) {
    if (index > end) parts.push(text.slice(end, index));
    parts.push({ base: marked ?? kanji ?? "", reading });
    end = index + all.length;
  }
  return end < text.length ? [...parts, text.slice(end)] : parts;
}
