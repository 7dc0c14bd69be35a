import { html, nothing, type TemplateResult } from "lit";
import type { TermsBlock } from "../../contract/terms.ts";

/** A document's parts as elements. Every text is a text node: nothing from a server is ever HTML. */
export function termsBlocks(
  blocks: readonly TermsBlock[],
  opensElsewhere: string,
): TemplateResult[] {
  return blocks.map((block) => {
    switch (block.kind) {
      case "heading":
        return html`<p class="strong">${block.text}</p>`;
      case "paragraph":
        return html`<p>${block.text}</p>`;
      case "article":
        return html`<div class="stack tight">
          <p class="strong">${block.number}${block.title ? html`（${block.title}）` : nothing}</p>
          ${block.paragraphs.map((text) => html`<p>${text}</p>`)}
        </div>`;
      case "list":
        return html`<ul>
          ${block.items.map((item) => html`<li>${item}</li>`)}
        </ul>`;
      case "link":
        return html`<p>
          <a href=${block.href} target="_blank" rel="noopener noreferrer"
            >${block.text}${opensElsewhere}</a
          >
        </p>`;
    }
  });
}
