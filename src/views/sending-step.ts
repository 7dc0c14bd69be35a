import { css, html } from "lit";
import { titleHeading } from "./parts/heading.ts";
import { said } from "./parts/said.ts";
import { BookingStepElement } from "./booking-step-element.ts";

/** A request on its way. */
export class SendingStep extends BookingStepElement {
  static override styles = [
    ...BookingStepElement.styles,
    css`
      .progress {
        block-size: 8px;
        border: 1px solid var(--_color-primary);
        border-radius: 4px;
        overflow: hidden;
      }
      .progress::before {
        content: "";
        display: block;
        inline-size: 40%;
        block-size: 100%;
        background: var(--_color-primary);
      }
      @media (prefers-reduced-motion: no-preference) {
        .progress::before {
          animation: on-its-way 1.6s ease-in-out infinite;
        }
      }
      @keyframes on-its-way {
        from {
          transform: translateX(-100%);
        }
        to {
          transform: translateX(250%);
        }
      }
      @media (forced-colors: active) {
        .progress::before {
          background: Highlight;
        }
      }
    `,
  ];

  protected override render() {
    const { t } = this;
    return html`<div class="stack" role="status">
      ${titleHeading(this.context.headingLevel, t.sendingTitle)}
      <p>${said(t.sending)}</p>
      <div class="progress" aria-hidden="true"></div>
    </div>`;
  }
}
