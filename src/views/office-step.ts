import { css, html, LitElement, nothing } from "lit";
import { property, state } from "lit/decorators.js";
import type { OfficeSummary } from "../contract/office-list.ts";
import { jaHandOver } from "../i18n/ja-hand-over.ts";
import type { Locale } from "../i18n/locale.ts";
import type { OpeningMessages } from "../i18n/messages.ts";
import type { HandOverMessages } from "../i18n/messages-hand-over.ts";
import { base } from "../styles/base.ts";
import { buttons } from "../styles/buttons.ts";
import { fields } from "../styles/fields.ts";
import { tokens } from "../styles/tokens.ts";
import { defineElements } from "./define-elements.ts";
import { TITLE_ID, titleHeading } from "./parts/heading.ts";
import { officeText } from "./parts/office-text.ts";
import { byArea, hasFewAreas, officesWith } from "./parts/offices.ts";
import { said } from "./parts/said.ts";

/** An office was chosen; it does not leave the public element's shadow root. */
export class OfficeRequest extends Event {
  static readonly type = "hw-ob-office";
  readonly office: string;
  constructor(office: string) {
    super(OfficeRequest.type, { bubbles: true });
    this.office = office;
  }
}

/** So many are seen at a glance; more can be narrowed down and are grouped by area. */
const FEW = 8;

/**
 * A page for a whole prefecture: the visitor chooses the office first. One press chooses: a button each,
 * since there is nothing to correct and the way back is one press too.
 */
class OfficeStep extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    fields,
    css`
      .offices {
        display: grid;
        gap: 8px;
        padding: 0;
        list-style: none;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
      }
      .offices button {
        display: grid;
        inline-size: 100%;
        block-size: 100%;
        align-content: center;
        text-align: start;
      }
      .offices .more {
        font-weight: 400;
        color: var(--_color-text-subtle);
      }
    `,
  ];

  @property({ attribute: false }) offices: readonly OfficeSummary[] = [];
  @property({ attribute: false }) locale!: Locale;
  @property({ attribute: false }) headingLevel = 2;
  /** Whether the heading takes the focus: not on the page's first load. */
  @property({ attribute: false }) focusOnEntry = false;

  @state() private typed = "";

  protected override firstUpdated(): void {
    if (this.focusOnEntry) this.renderRoot.querySelector<HTMLElement>(`#${TITLE_ID}`)?.focus();
  }

  private get t(): OpeningMessages & HandOverMessages {
    const { locale } = this;
    return locale.tag === "ja" ? { ...locale.t, ...jaHandOver } : locale.t;
  }

  protected override render() {
    const { t, offices } = this;
    const isLong = offices.length > FEW;
    return html`<div class="stack wide">
      <div class="stack">
        ${titleHeading(this.headingLevel, t.chooseOfficeTitle)}
        <p>${t.chooseOfficeLead}</p>
        ${isLong ? this.renderFilter() : nothing}
      </div>
      ${isLong && hasFewAreas(offices) ? this.renderAreas() : this.renderOffices(this.found, true)}
    </div>`;
  }

  private get found(): readonly OfficeSummary[] {
    return officesWith(this.typed, this.offices, this.locale.tag);
  }

  private renderFilter() {
    const { t, found } = this;
    return html`<div class="field">
        <label for="filter"
          >${t.filterOffices}<wbr /><span class="requirement">${t.optional}</span></label
        >
        <p class="subtle small" id="filter-hint">${t.filterOfficesHint}</p>
        <input
          id="filter"
          type="text"
          autocomplete="off"
          aria-describedby="filter-hint"
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />
      </div>
      <p role="status">
        ${said(found.length > 0 ? t.officesFound(found.length) : t.noOfficeFound)}
      </p>`;
  }

  private renderAreas() {
    const { t, locale } = this;
    const areas = byArea(this.found);
    return areas.map(
      ({ name, offices }) =>
        html`<section class="stack tight">
          <div role="heading" aria-level=${Math.min(this.headingLevel + 1, 6)} class="heading">
            ${name ? officeText(name, locale) : t.otherArea}
          </div>
          ${this.renderOffices(offices, false)}
        </section>`,
    );
  }

  private renderOffices(offices: readonly OfficeSummary[], hasArea: boolean) {
    const { locale } = this;
    return html`<ul class="offices">
      ${offices.map(({ id, name, kind, area }) => {
        const more = [kind, hasArea ? area : undefined].filter((text) => text !== undefined);
        return html`<li>
          <button type="button" @click=${() => this.dispatchEvent(new OfficeRequest(id))}>
            ${officeText(name, locale)}
            ${
              more.length > 0
                ? html`<span class="more small"
                    >${more.map((text, index) => html`${index > 0 ? " / " : nothing}${officeText(text, locale)}`)}</span
                  >`
                : nothing
            }
          </button>
        </li>`;
      })}
    </ul>`;
  }
}

export function defineOfficeStep(): void {
  defineElements({ "hw-ob-office-step": OfficeStep });
}
