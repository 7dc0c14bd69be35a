import { html, nothing, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";
import type { HandOverMessages } from "../../i18n/messages-hand-over.ts";
import { inBrackets } from "../parts/in-brackets.ts";

interface CopyPart {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Of what is read by the office's staff, and so is always Japanese. */
  readonly isJapanese?: boolean;
  readonly isLong?: boolean;
  /** A word beside the label, which is no part of its name on the button. */
  readonly aside?: string | undefined;
}

/**
 * A part of a text that somebody carries elsewhere: a native input, so that it can be selected, copied by
 * hand and read out in every engine, and a button that copies it.
 */
export function copyPart(
  { id, label, value, isJapanese, isLong, aside }: CopyPart,
  t: OpeningMessages & HandOverMessages,
  copy: (event: Event) => void,
): TemplateResult {
  const lang = isJapanese ? "ja" : nothing;
  return html`<div class="field part">
    <label for=${id}>${label}${aside ? inBrackets(aside, t) : nothing}</label>
    ${
      isLong
        ? html`<textarea
            id=${id}
            class="copied"
            lang=${lang}
            translate="no"
            readonly
            rows=${rowsOf(value)}
            .value=${value}
          ></textarea>`
        : html`<input
            id=${id}
            class="copied"
            lang=${lang}
            translate="no"
            type="text"
            readonly
            .value=${value}
          />`
    }
    <button type="button" aria-label=${t.copyOf(label)} @click=${copy}>${t.copy}</button>
  </div>`;
}

const CHARACTERS_A_ROW = 22;
const MOST_ROWS = 24;

/** As many rows as a phone needs, so that all of it is seen without scrolling inside. */
function rowsOf(text: string): number {
  const rows = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(line.length / CHARACTERS_A_ROW)));
  return Math.min(
    rows.reduce((sum, count) => sum + count, 1),
    MOST_ROWS,
  );
}

/**
 * Copies what an input holds; where the browser does not let it, the text is selected for the visitor to
 * copy by hand. To be called while a press is being handled: then no permission is asked for.
 *
 * @returns whether it was copied
 */
export async function copyFrom(input: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(input.value);
    return true;
  } catch {
    input.focus();
    input.select();
    return false;
  }
}
