import { html, nothing } from "lit";
import { subheading, titleHeading } from "../parts/heading.ts";
import { notice } from "../parts/notice.ts";
import { officeTextList } from "../parts/office-text.ts";
import { HandOverStepElement } from "./hand-over-step-element.ts";
import { linkButton } from "./link-button.ts";

/** On to the site where the office takes its bookings: what to have ready, and where the link leads. */
export class HandoverStep extends HandOverStepElement {
  static override styles = [...HandOverStepElement.styles, linkButton];

  protected override render() {
    const { t } = this;
    const { headingLevel, locale, office } = this.context;
    const { procedure } = office;
    if (procedure.kind !== "external") return nothing;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(headingLevel, t.handOverTitle)}
        ${notice(
          "warning",
          html`<p class="strong">${t.handOverNotBooked}</p>
            <p>${t.handOverNothingSent}</p>`,
        )}
      </div>
      ${
        office.environment.length > 0
          ? html`<section class="stack tight">
              ${subheading(headingLevel, t.handOverPrepareTitle)}
              ${officeTextList(office.environment, locale)}
            </section>`
          : nothing
      }
      <div class="actions">
        <a class="primary" href=${procedure.url} rel="noreferrer"
          >${t.handOverLink}: ${new URL(procedure.url).host}${t.opensElsewhere}</a
        >
        <button type="button" @click=${() => this.tell({ type: "went-back" })}>${t.back}</button>
      </div>
    </div>`;
  }
}
