import { html } from "lit";
import { partsByJapanese } from "../../i18n/japanese-words.ts";

/** A hint whose Japanese words are marked as such: a voice of another language cannot read them. */
export function withJapanese(hint: unknown, tag: string): unknown {
  if (typeof hint !== "string" || tag.startsWith("ja")) return hint;
  return partsByJapanese(hint).map((part, index) =>
    index % 2 === 0 ? part : html`<span lang="ja">${part}</span>`,
  );
}
