import { css, html, LitElement, nothing } from "lit";
import { property } from "lit/decorators.js";
import type { Day } from "../domain/slots.ts";
import type { FullLocale } from "../i18n/full-locale.ts";
import { base } from "../styles/base.ts";
import { buttons } from "../styles/buttons.ts";
import { tokens } from "../styles/tokens.ts";
import { dateAfterKey, weeksOf } from "./month-navigation.ts";
import { dayReason, dayWord } from "./parts/day-words.ts";
import { said } from "./parts/said.ts";

/** A wish of the month grid's: its owner decides. */
export class DateRequest extends Event {
  readonly date: Temporal.PlainDate;
  constructor(type: "date-focused" | "date-chosen", date: Temporal.PlainDate) {
    super(type);
    this.date = date;
  }
}

/**
 * One month as a date grid with a roving tab stop. Every day can be reached and says why it offers
 * nothing. `date-focused`: the keyboard or a month button went to a date; `date-chosen`: it was pressed.
 */
export class MonthGrid extends LitElement {
  static override styles = [
    tokens,
    base,
    buttons,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: 8px;
        margin-block-end: 8px;
      }
      .bar button {
        min-block-size: 44px;
        padding: 4px 12px;
      }
      /* Where the three would not stand side by side in every language, the month stands above. */
      @container (max-width: 439px) {
        #month {
          order: -1;
          flex: 0 0 100%;
          text-align: center;
        }
      }
      table {
        inline-size: 100%;
        border-collapse: collapse;
        color: inherit;
        font: inherit;
        table-layout: fixed;
      }
      th {
        padding: 4px 0;
        font-weight: 400;
        color: var(--_color-text-subtle);
      }
      td {
        padding: 1px;
        text-align: center;
      }
      td button {
        display: grid;
        gap: 2px;
        inline-size: 100%;
        min-block-size: 60px;
        padding: 4px 0;
        align-content: center;
        border-color: transparent;
        font-weight: 400;
        line-height: 1.3;
        color: var(--_color-text-subtle);
        background: var(--_color-background-subtle);
        overflow-wrap: normal;
      }
      td button.open {
        border-color: var(--_color-primary-border);
        background: var(--_color-background);
        color: var(--_color-primary);
        font-weight: 700;
      }
      td button .mark {
        font-size: var(--_font-size-small);
      }
      td[aria-selected="true"] button {
        background: var(--_color-primary);
        border-color: var(--_color-primary);
        color: var(--_color-background);
      }
      td button[aria-current="date"] .number {
        text-decoration: underline 3px;
      }
      @media (forced-colors: active) {
        td[aria-selected="true"] button {
          forced-color-adjust: none;
          background: Highlight;
          border-color: CanvasText;
          outline-color: CanvasText;
          box-shadow: none;
          color: HighlightText;
        }
      }
    `,
  ];

  @property({ attribute: false }) days: readonly Day[] = [];
  /** Why nothing is known of a day, where nothing is. */
  @property({ attribute: false }) unknown!: string;
  @property({ attribute: false }) month!: Temporal.PlainYearMonth;
  /** The date that has the tab stop. */
  @property({ attribute: false }) active!: Temporal.PlainDate;
  @property({ attribute: false }) selected: Temporal.PlainDate | undefined;
  @property({ attribute: false }) today!: Temporal.PlainDate;
  @property({ attribute: false }) min!: Temporal.PlainDate;
  @property({ attribute: false }) max!: Temporal.PlainDate;
  @property({ attribute: false }) locale!: FullLocale;

  private followsFocus = false;

  /** Goes to the day with the tab stop. */
  override focus(): void {
    // Another day may have been given the tab stop just now.
    if (this.isUpdatePending) this.followsFocus = true;
    else this.renderRoot.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus();
  }

  protected override updated(): void {
    if (!this.followsFocus) return;
    this.followsFocus = false;
    this.focus();
  }

  private onKeydown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const date = dateAfterKey(event.key, this.active, this.min, this.max, event.shiftKey);
    if (!date) return;
    event.preventDefault();
    this.followsFocus = true;
    this.dispatchEvent(new DateRequest("date-focused", date));
    this.requestUpdate();
  }

  private onMonth(key: "PageUp" | "PageDown"): void {
    const date = dateAfterKey(key, this.active, this.min, this.max);
    if (!date || date.toPlainYearMonth().equals(this.month)) return;
    this.dispatchEvent(new DateRequest("date-focused", date));
  }

  protected override render() {
    const { t, format } = this.locale;
    const first = this.min.toPlainYearMonth().equals(this.month);
    const last = this.max.toPlainYearMonth().equals(this.month);
    return html`<div class="bar">
        <button type="button" aria-disabled=${first} @click=${() => this.onMonth("PageUp")}>
          ${t.previousMonth}
        </button>
        <span class="strong" id="month" aria-live="polite">${said(format.month(this.month))}</span>
        <button type="button" aria-disabled=${last} @click=${() => this.onMonth("PageDown")}>
          ${t.nextMonth}
        </button>
      </div>
      <table role="grid" aria-labelledby="month" aria-describedby="help" @keydown=${this.onKeydown}>
        <thead>
          <tr>
            ${format
              .weekdays()
              .map(({ short, long }) => html`<th scope="col" abbr=${long}>${short}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeksOf(this.month).map(
            (week) =>
              html`<tr>
                ${week.map((date) => (date ? this.renderDay(date) : html`<td></td>`))}
              </tr>`,
          )}
        </tbody>
      </table>
      <p id="help" class="visually-hidden">${t.calendarHelp}</p>`;
  }

  private renderDay(date: Temporal.PlainDate) {
    const { t, format } = this.locale;
    const day = this.days[date.day - 1];
    const reason = day ? dayReason(day, this.locale) : this.unknown;
    const isToday = date.equals(this.today);
    return html`<td aria-selected=${this.selected?.equals(date) ?? false}>
      <button
        type="button"
        class=${day?.state === "open" ? "open" : "shut"}
        tabindex=${date.equals(this.active) ? 0 : -1}
        aria-current=${isToday ? "date" : nothing}
        aria-label="${format.date(date)}${isToday ? ` ${t.today}` : ""} ${reason}"
        @click=${() => this.dispatchEvent(new DateRequest("date-chosen", date))}
      >
        <span class="number" .textContent=${String(date.day)}></span>
        <span class="mark">${said(day ? t.dayMark[dayWord(day)] : "…")}</span>
      </button>
    </td>`;
  }
}
