import { html, nothing, type TemplateResult } from "lit";
import type { OpeningMessages } from "../../i18n/messages.ts";
import { sentence, type Foreign } from "./office-text.ts";

export interface FieldText {
  readonly id: string;
  readonly label: string;
  readonly required: boolean;
  readonly hint?: unknown;
  readonly fault?: string | undefined;
  /** The office's own words in the label and the fault, where they are in another language. */
  readonly foreign?: Foreign | undefined;
}

/** The label's text with its requirement in words. */
function labelText({ label, required, foreign }: FieldText, t: OpeningMessages): TemplateResult {
  return html`${foreign ? sentence(label, foreign) : label}<wbr /><span
      class="requirement ${required ? "required" : ""}"
      >${required ? t.required : t.optional}</span
    >`;
}

/** The ids that describe an input, for its `aria-describedby`. */
export function describedBy({ id, hint, fault }: FieldText): string | typeof nothing {
  const ids = [hint ? `${id}-hint` : "", fault ? `${id}-fault` : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : nothing;
}

/**
 * Firefox (153) finds no label in a shadow root, reads the text above an input in its place, and fills a number
 * whose hint speaks of the phone with the phone's, `autocomplete="off"` or not. An output ends what it reads.
 */
const NOT_A_LABEL = html`<output hidden></output>`;

/** Label, hint, the input itself, and the fault below it, all in one root so that ids and autofill work. */
export function field(text: FieldText, input: unknown, t: OpeningMessages): TemplateResult {
  const { id, hint } = text;
  return html`<div class="field">
    <label for=${id}>${labelText(text, t)}</label>
    ${
      hint
        ? html`<p class="subtle small" id="${id}-hint">${hint}</p>
            ${NOT_A_LABEL}`
        : nothing
    }
    ${input} ${faultText(text)}
  </div>`;
}

/** The same for several inputs under one legend. */
export function fieldGroup(text: FieldText, inputs: unknown, t: OpeningMessages): TemplateResult {
  const { id, hint } = text;
  return html`<fieldset class="field" aria-describedby=${describedBy(text)}>
    <legend class="label">${labelText(text, t)}</legend>
    ${hint ? html`<p class="subtle small" id="${id}-hint">${hint}</p>` : nothing} ${inputs}
    ${faultText(text)}
  </fieldset>`;
}

function faultText({ id, fault, foreign }: FieldText) {
  return fault ? html`<p class="fault" id="${id}-fault">${sentence(fault, foreign)}</p>` : nothing;
}
